/** Leads a gap and its team request through their life, as their actors do it through the public API. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import {
  AssessPledgeDocument,
  type AssessmentOutcome,
  ConfirmGapClosedDocument,
  DeployTeamDocument,
  PledgeTeamDocument,
  PublishTeamDocument,
  ReportGapDocument,
  RequestTeamDocument,
  SelectPledgeDocument,
} from '../generated/graphql.js'
import { ask } from './documents.js'
import { day } from './filing.js'
import type { StepError } from './request-steps.js'
import type { World } from './world.js'

export interface Versioned {
  readonly id: string
  readonly version: number
}

export interface PledgeState extends Versioned {
  readonly status: string
}

export const certification = (more: object = {}) => ({
  noConvictions: true,
  noPendingCases: true,
  training: true,
  signedBy: 'Ministry of the Interior',
  signedOn: day(-2),
  ...more,
})

/** What any step answers. */
export interface TeamAnswer {
  readonly capabilityGap: (Versioned & { readonly closedAt: string | null }) | null
  readonly teamRequest: (Versioned & { readonly status: string }) | null
  readonly pledge: PledgeState | null
  readonly deployment: (Versioned & { readonly status: string }) | null
  readonly errors: readonly StepError[]
}

export class TeamLife {
  private constructor(
    readonly world: World,
    readonly gapId: string,
    readonly police: string,
  ) {}

  requestId = ''
  reference = ''

  static async report(world: World, police = 'minusma.police', mission = 'MINUSMA', speciality = 'FORENSICS') {
    const { reportCapabilityGap } = await ask(world.as(police), ReportGapDocument, {
      input: {
        idempotencyKey: randomUUID(),
        mission,
        speciality,
        summary: 'No officers for post-blast investigation.',
        identifiedOn: day(-5),
      },
    })
    expect(reportCapabilityGap.errors).toEqual([])
    return new TeamLife(world, reportCapabilityGap.capabilityGap?.id ?? '', police)
  }

  async request(more: object = {}): Promise<this> {
    const { requestSpecializedTeam } = await ask(this.world.as('pd.desk'), RequestTeamDocument, {
      input: {
        idempotencyKey: randomUUID(),
        capabilityGapId: this.gapId,
        size: 2,
        skills: ['FORENSICS'],
        languages: ['fr'],
        requiredBy: day(60),
        ...more,
      },
    })
    expect(requestSpecializedTeam).toMatchObject({ errors: [], teamRequest: { status: 'DRAFT', version: 1 } })
    this.requestId = requestSpecializedTeam.teamRequest?.id ?? ''
    this.reference = requestSpecializedTeam.teamRequest?.reference ?? ''
    return this
  }

  async published(more: object = {}, requested: object = {}): Promise<this> {
    await this.request(requested)
    const { publishSpecializedTeamRequest } = await ask(this.world.as('pd.desk'), PublishTeamDocument, {
      input: { id: this.requestId, expectedVersion: 1, idempotencyKey: randomUUID(), ...more },
    })
    expect(publishSpecializedTeamRequest).toEqual({ errors: [], teamRequest: { status: 'PUBLISHED', version: 2 } })
    return this
  }

  async pledge(by: string, more: object = {}): Promise<PledgeState> {
    const { pledgeSpecializedTeam } = await ask(this.world.as(by), PledgeTeamDocument, {
      input: {
        idempotencyKey: randomUUID(),
        teamRequestId: this.requestId,
        size: 2,
        women: 1,
        readyOn: day(20),
        certification: certification(),
        ...more,
      },
    })
    expect(pledgeSpecializedTeam.errors).toEqual([])
    return present(pledgeSpecializedTeam.pledge)
  }

  async assess(pledge: Versioned, outcome: AssessmentOutcome = 'CLEARED'): Promise<PledgeState> {
    const { assessTeamPledge } = await ask(this.world.as('pd.desk'), AssessPledgeDocument, {
      input: { ...step(pledge), outcome, notes: 'Visited.' },
    })
    expect(assessTeamPledge).toMatchObject({ errors: [], pledge: { status: outcome } })
    return present(assessTeamPledge.pledge)
  }

  async select(pledge: Versioned): Promise<PledgeState> {
    const { selectTeamPledge } = await ask(this.world.as('pd.desk'), SelectPledgeDocument, { input: step(pledge) })
    expect(selectTeamPledge).toMatchObject({ errors: [], pledge: { status: 'SELECTED' } })
    return present(selectTeamPledge.pledge)
  }

  /** Pledged by `by`, cleared and selected. */
  async selected(by: string, more: object = {}): Promise<PledgeState> {
    return this.select(await this.assess(await this.pledge(by, more)))
  }

  async deploy(pledge: Versioned, startOn = day(20), endOn = day(200)): Promise<string> {
    const { deploySpecializedTeam } = await ask(this.world.as('pd.desk'), DeployTeamDocument, {
      input: { idempotencyKey: randomUUID(), pledgeId: pledge.id, startOn, endOn },
    })
    expect(deploySpecializedTeam).toMatchObject({ errors: [], deployment: { status: 'PLANNED' } })
    return present(deploySpecializedTeam.deployment).id
  }

  async confirm() {
    const { version } = await this.read<Versioned>(this.police, this.gapId, 'CapabilityGap', 'version')
    const { confirmCapabilityGapClosed } = await ask(this.world.as(this.police), ConfirmGapClosedDocument, {
      input: step({ id: this.gapId, version }),
    })
    return confirmCapabilityGapClosed
  }

  /** Any step, sent whatever comes of it. */
  send(by: string, mutation: string, input: object): Promise<TeamAnswer> {
    return sendStep(this.world, by, mutation, input)
  }

  /** Fields of a thing as somebody sees it. @throws when it is hidden. */
  async read<Fields>(by: string, id: string, type: string, fields: string): Promise<Fields> {
    const { node } = await this.world
      .as(by)
      .run<{ node: Fields | null }>(`query ($id: ID!) { node(id: $id) { ... on ${type} { ${fields} } } }`, { id })
    return present(node)
  }

  async status(): Promise<string> {
    const { status } = await this.read<{ status: string }>(
      'pd.desk',
      this.requestId,
      'SpecializedTeamRequest',
      'status',
    )
    return status
  }
}

export const step = ({ id, version }: Versioned) => ({ id, expectedVersion: version, idempotencyKey: randomUUID() })

export async function sendStep(world: World, by: string, mutation: string, input: object): Promise<TeamAnswer> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1)
  const document = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
    capabilityGap { id version closedAt }
    teamRequest { id version status }
    pledge { id version status }
    deployment { id version status }
    errors { code message path rule paragraph }
  } }`
  const data = await world.as(by).run<Record<string, TeamAnswer>>(document, { input })
  return present(data[mutation] ?? null)
}

function present<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Error('There is nothing')
  return thing
}
