/** What is particular to each kind of deployment, and on what all rest. */
import { type MandateGround, mandateOf, mandatesOf } from '../../domain/deployment/mandate.js'
import { readsWomen } from '../../domain/visibility/reading.js'
import type {
  AdviserProfile as ProfileRow,
  Entity as EntityRow,
  Expert as ExpertRow,
  FormedUnitPledge as UnitRow,
  Mandate as MandateRow,
  SpecializedTeamRequest as TeamRequestRow,
  StandingCapacityAssignment as AssignmentRow,
  TeamPledge as PledgeRow,
} from '../../prisma/generated/client/client.js'
import type { DeploymentKind } from '../../prisma/generated/client/enums.js'
import { AdviserProfile } from '../advisory-request/parts.js'
import { Urgency } from '../advisory-request/vocabulary.js'
import { builder } from '../builder.js'
import { FormedUnitPledge } from '../formed-unit/formed-unit-pledge.js'
import { FormedUnitType } from '../formed-unit/vocabulary.js'
import { lookUp } from '../node.js'
import { Expert } from '../people/expert.js'
import { Country } from '../reference/country.js'
import { Entity } from '../reference/entity.js'
import { Mandate } from '../reference/mandate.js'
import { Mission } from '../reference/mission.js'
import { unnamedOfTour } from '../team/case.js'
import { SpecializedTeamRequest } from '../team/specialized-team-request.js'
import { TeamPledge } from '../team/team-pledge.js'
import { Deployment } from './deployment.js'
import { StandingCapacityPurpose, StandingClock } from './standing.js'

/** Own columns of a deployment, as far as its detail is found by them. */
interface Detailed {
  readonly id: string
  readonly kind: DeploymentKind
  readonly profileId: string | null
  readonly teamRequestId: string | null
  readonly pledgeId: string | null
  readonly formedUnitId: string | null
  readonly memberStateCode: string | null
  readonly missionCode: string | null
  readonly strength: number | null
  readonly women: number | null
  readonly members: readonly { readonly expertId: string }[]
  readonly standing: AssignmentRow | null
}

const IndividualDetail = builder.objectRef<Detailed>('IndividualDetail').implement({
  description: 'What is particular to the deployment of an individual officer.',
  fields: (t) => ({
    expert: t.field({
      type: Expert,
      nullable: true,
      description: 'Who is on it; null when the caller may not know.',
      resolve: ({ members }, _args, context, info) => {
        const [last] = members.slice(-1)
        return last ? lookUp<ExpertRow>(context, info, 'Expert', last.expertId) : null
      },
    }),
    profile: t.field({
      type: AdviserProfile,
      nullable: true,
      description: 'Profile of the advisory request that it fills, if the caller may see that.',
      resolve: ({ profileId }, _args, context, info) =>
        profileId ? lookUp<ProfileRow>(context, info, 'AdviserProfile', profileId) : null,
    }),
  }),
})

const TeamDetail = builder.objectRef<Detailed>('TeamDetail').implement({
  description: 'What is particular to the deployment of a specialized police team.',
  fields: (t) => ({
    teamRequest: t.field({
      type: SpecializedTeamRequest,
      nullable: true,
      description: 'Request that it answers, if the caller may see it.',
      resolve: ({ teamRequestId }, _args, context, info) =>
        teamRequestId ? lookUp<TeamRequestRow>(context, info, 'SpecializedTeamRequest', teamRequestId) : null,
    }),
    pledge: t.field({
      type: TeamPledge,
      nullable: true,
      description: 'Pledge that it comes from, if the caller may see it.',
      resolve: ({ pledgeId }, _args, context, info) =>
        pledgeId ? lookUp<PledgeRow>(context, info, 'TeamPledge', pledgeId) : null,
    }),
    unnamed: t.int({
      description:
        'Officers of the team who are not named on it. While nobody is, the certification of the Member State stands for the team as a whole.',
      resolve: (tour, _args, context) => unnamedOfTour(tour, context),
    }),
  }),
})

const FormedUnitDetail = builder.objectRef<Detailed>('FormedUnitDetail').implement({
  description: 'What is particular to the deployment of a formed unit.',
  fields: (t) => ({
    formedUnit: t.field({
      type: FormedUnitPledge,
      nullable: true,
      description: 'Pledge of the unit, if the caller may see it.',
      resolve: ({ formedUnitId }, _args, context, info) =>
        formedUnitId ? lookUp<UnitRow>(context, info, 'FormedUnitPledge', formedUnitId) : null,
    }),
    type: t.field({
      type: FormedUnitType,
      nullable: true,
      description: 'What sort of unit it is.',
      resolve: async ({ formedUnitId }, _args, { loaders }) =>
        formedUnitId ? ((await loaders.unitFacts.load(formedUnitId))?.type ?? null) : null,
    }),
    strength: t.int({
      nullable: true,
      description: 'Officers on this tour. Of the unit as it was pledged: `formedUnit`.',
      resolve: ({ strength }) => strength,
    }),
    women: t.int({
      nullable: true,
      description: 'Women among them. Null for those who may not see the unit.',
      resolve: (tour, _args, { actor }) => (readsWomen(actor, tour) ? tour.women : null),
    }),
  }),
})

const StandingCapacityDetail = builder.objectRef<Detailed>('StandingCapacityDetail').implement({
  description: 'What is particular to the deployment of a standing capacity.',
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The capacity: SPC or JCSC.',
      resolve: ({ standing }, _args, context, info) =>
        standing ? lookUp<EntityRow>(context, info, 'Entity', standing.entityCode) : null,
    }),
    purpose: t.field({
      type: StandingCapacityPurpose,
      nullable: true,
      description: 'What it is sent for.',
      resolve: ({ standing }) => standing?.purpose ?? null,
    }),
    task: t.string({
      nullable: true,
      description: 'What its members are to do.',
      resolve: ({ standing }) => standing?.task ?? null,
    }),
    urgency: t.field({
      type: Urgency,
      nullable: true,
      description: 'How pressing it is.',
      resolve: ({ standing }) => standing?.urgency ?? null,
    }),
    clock: t.field({
      type: StandingClock,
      nullable: true,
      description: 'By when it is to start. Null where it answers an advisory request: that has its own clock.',
      resolve: ({ standing }) => (standing?.clockDueAt ? standing : null),
    }),
  }),
})

const DETAILS = {
  INDIVIDUAL: IndividualDetail,
  TEAM: TeamDetail,
  FORMED_UNIT: FormedUnitDetail,
  STANDING_CAPACITY: StandingCapacityDetail,
} as const

const DeploymentDetail = builder.unionType('DeploymentDetail', {
  description: 'What is particular to a deployment of its kind.',
  types: Object.values(DETAILS),
  resolveType: ({ kind }) => DETAILS[kind],
})

const Beneficiary = builder.unionType('Beneficiary', {
  description: 'For whom officers serve: a mission, or the host country.',
  types: [Mission, Country],
  resolveType: (thing) => ('sgfStructured' in thing ? Mission : Country),
})

const DeploymentMandate = builder.objectRef<MandateGround>('DeploymentMandate').implement({
  description: 'Something in the report on which a deployment rests.',
  fields: (t) => ({
    mandate: t.field({
      type: Mandate,
      nullable: true,
      description: 'Resolution that the report names there; null: it tells what the police do, and names none.',
      resolve: ({ symbol }, _args, context, info) =>
        symbol === null ? null : lookUp<MandateRow>(context, info, 'Mandate', symbol),
    }),
    statement: t.exposeString('statement', { description: 'What the report says.' }),
    paragraph: t.exposeInt('paragraph', { description: 'Paragraph of S/2018/1183 in which it stands.' }),
    isDesign: t.exposeBoolean('isDesign', {
      description: 'True: the report says it in general, and that this deployment rests on it is our inference.',
    }),
  }),
})

builder.prismaObjectFields(Deployment, (t) => ({
  detail: t.field({
    type: DeploymentDetail,
    description: 'What is particular to its kind.',
    select: {
      id: true,
      kind: true,
      profileId: true,
      teamRequestId: true,
      pledgeId: true,
      formedUnitId: true,
      memberStateCode: true,
      missionCode: true,
      strength: true,
      women: true,
      members: { orderBy: { id: 'asc' }, select: { expertId: true } },
      standing: true,
    },
    // A thing of its own: the row may be marked as a deployment, which no detail is.
    resolve: ({ id, kind, profileId, teamRequestId, pledgeId, formedUnitId, members, standing, ...tour }) => {
      const { memberStateCode, missionCode, strength, women } = tour
      const links = { profileId, teamRequestId, pledgeId, formedUnitId, memberStateCode, missionCode }
      return { id, kind, ...links, strength, women, members, standing }
    },
  }),
  mandate: t.field({
    type: Mandate,
    nullable: true,
    description:
      'Resolution on which it rests in general, of those that the report cites: on policing mandates for a mission (¶22), on the Global Focal Point otherwise (¶47). More: `mandates`.',
    select: { missionCode: true },
    resolve: (deployment, _args, context, info) => lookUp<MandateRow>(context, info, 'Mandate', mandateOf(deployment)),
  }),
  mandates: t.field({
    type: [DeploymentMandate],
    description:
      'All on which the report lets it rest: what it says of the mission, then what it says in general. It names no resolution that sets up a mission.',
    select: { missionCode: true },
    resolve: (deployment) => mandatesOf(deployment),
  }),
  forWhom: t.field({
    type: Beneficiary,
    nullable: true,
    description: 'For whom it serves: its mission, else the country it is in.',
    select: { mission: true, country: true },
    resolve: ({ mission, country }) => mission ?? country,
  }),
}))
