/** Leads an advisory request through its life, as its actors do it through the public API. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import {
  ApproveDocument,
  AssessDocument,
  AssignDocument,
  CandidatesDocument,
  ConcludeDocument,
  ConsultDocument,
  EndDocument,
  FileDocument,
  type FileAdvisoryRequestInput,
  FundDocument,
  PositionDocument,
  StartDocument,
  SubmitDocument,
  TriageDocument,
} from '../generated/graphql.js'
import { ask } from './documents.js'
import { DAY, day, filing, MONEY } from './filing.js'
import { expectDone, type RequestPayload, RequestSteps } from './request-steps.js'
import type { World } from './world.js'

/** Handles of officers by entity. */
const OFFICERS: Readonly<Record<string, string>> = {
  UNDP: 'undp.officer',
  UNODC: 'unodc.officer',
  OHCHR: 'ohchr.officer',
  UNHCR: 'unhcr.officer',
  PD: 'pd.desk',
}

export class RequestLife extends RequestSteps {
  /** Files a draft. */
  static async file(world: World, more: Partial<FileAdvisoryRequestInput> = {}, rc = 'rc.burkina-faso') {
    const input = filing(more)
    const { fileAdvisoryRequest } = await ask(world.as(rc), FileDocument, { input })
    if (!fileAdvisoryRequest.request) throw new Error(`Not filed: ${JSON.stringify(fileAdvisoryRequest.errors)}`)
    expectDraft(fileAdvisoryRequest)
    return new RequestLife(world, rc, input, fileAdvisoryRequest.request)
  }

  async submitted(): Promise<this> {
    await this.act(this.rc, SubmitDocument, {})
    return this
  }

  async inTriage(): Promise<this> {
    await this.submitted()
    await this.act('gfp.desk', TriageDocument, {})
    return this
  }

  async inConsultation(leadEntity = 'UNODC', consultedEntities = ['UNDP', 'OHCHR']): Promise<this> {
    await this.inTriage()
    await this.act('gfp.desk', ConsultDocument, { leadEntity, consultedEntities })
    return this
  }

  async support(...entities: readonly string[]): Promise<this> {
    for (const entity of entities) {
      const by = OFFICERS[entity] ?? entity
      await this.act(by, PositionDocument, { position: 'SUPPORT', reasons: 'In line with the framework.' })
    }
    return this
  }

  async fund(): Promise<this> {
    await this.act('unodc.officer', FundDocument, {
      source: 'EXTRA_BUDGETARY',
      contributor: 'Donor consortium',
      amount: MONEY,
    })
    return this
  }

  async assessLow(): Promise<this> {
    await this.act('ohchr.officer', AssessDocument, { risk: 'LOW', findings: 'No grounds for concern.' })
    return this
  }

  /** All that approval asks for is there. */
  async awaitingDecision(): Promise<this> {
    await this.inConsultation()
    await this.support('UNDP', 'OHCHR')
    await this.assessLow()
    await this.fund()
    await this.act('gfp.desk', ConcludeDocument, {})
    return this
  }

  async approved(): Promise<this> {
    await this.awaitingDecision()
    await this.act('gfp.desk', ApproveDocument, {})
    return this
  }

  /** Id of its first profile. */
  async profile(): Promise<string> {
    const document = `query ($id: ID!) { node(id: $id) { ... on AdvisoryRequest { profiles { id } } } }`
    const { node } = await this.world.as(this.rc).run<{ node: { profiles: { id: string }[] } }>(document, {
      id: this.id,
    })
    return node.profiles[0]?.id ?? ''
  }

  /** Who could go for its first profile. */
  async candidates(first = 5) {
    const variables = { id: this.id, profile: await this.profile(), first }
    const { node } = await ask(this.world.as('pd.desk'), CandidatesDocument, variables)
    if (!node || !('candidates' in node) || !node.candidates) throw new Error('No candidates are told')
    return node.candidates
  }

  /** What `assignExpert` takes for the best candidate over the wished period. */
  async assignment(expertId?: string) {
    const expert = expertId ?? (await this.candidates(1)).nodes[0]?.expert?.id
    if (!expert) throw new Error('Nobody can be sent')
    const startOn = this.input.startOn ?? day(10)
    const endOn = new Date(Date.parse(startOn) + 27 * DAY).toISOString().slice(0, 10)
    return {
      idempotencyKey: randomUUID(),
      requestId: this.id,
      profileId: await this.profile(),
      expertId: expert,
      startOn,
      endOn,
    }
  }

  /** Assigns the best candidate. */
  async assign(expertId?: string) {
    const { assignExpert } = await ask(this.world.as('pd.desk'), AssignDocument, {
      input: await this.assignment(expertId),
    })
    expectDone(assignExpert)
    if (!assignExpert.deployment) throw new Error('There is no deployment')
    await this.refresh()
    return assignExpert.deployment
  }

  /** Starts a deployment of it today. */
  async start(deployment: { readonly id: string; readonly version: number }) {
    const input = {
      id: deployment.id,
      expectedVersion: deployment.version,
      idempotencyKey: randomUUID(),
      startedOn: day(0),
    }
    const { startDeployment } = await ask(this.world.as('pd.desk'), StartDocument, { input })
    expectDone(startDeployment)
    if (!startDeployment.deployment) throw new Error('There is no deployment')
    await this.refresh()
    return startDeployment.deployment
  }

  /** Ends a deployment of it today, with its report. */
  async end(deployment: { readonly id: string; readonly version: number }) {
    const input = {
      id: deployment.id,
      expectedVersion: deployment.version,
      idempotencyKey: randomUUID(),
      endedOn: day(0),
      report: 'Twelve stations trained.',
    }
    const { endDeployment } = await ask(this.world.as('pd.desk'), EndDocument, { input })
    expectDone(endDeployment)
    await this.refresh()
    return endDeployment.deployment
  }
}

function expectDraft(payload: RequestPayload): void {
  expect(payload).toMatchObject({ errors: [], request: { status: 'DRAFT', version: 1 } })
}
