/** Steps of the standing capacities. Rules and roles stand in `domain/standing-capacity`. */
import type { Outcome } from '../../domain/outcome.js'
import type {
  Deployment as DeploymentRow,
  StandingCapacityMember as MemberRow,
} from '../../prisma/generated/client/client.js'
import { keyed, step } from '../advisory-request/inputs.js'
import { AdvisoryRequestPayload } from '../advisory-request/payload.js'
import { Urgency } from '../advisory-request/vocabulary.js'
import { builder } from '../builder.js'
import { Deployment } from '../deployment/deployment.js'
import { StandingCapacityPurpose } from '../deployment/standing.js'
import { asItWas, perform } from '../mutation.js'
import { MutationError } from '../mutation-error.js'
import { lookUp } from '../node.js'
import { StandingCapacityMember } from './member.js'

const MemberPayload = builder.objectRef<Outcome>('StandingCapacityMemberPayload').implement({
  description: 'What a step on the service of a member answers.',
  fields: (t) => ({
    member: t.field({
      type: StandingCapacityMember,
      nullable: true,
      description: 'The service after the step, also beside errors. Null when there is none that the caller may see.',
      resolve: async (outcome, _args, context, info) => {
        const { standingMemberId: id } = outcome.things
        return id ? asItWas(await lookUp<MemberRow>(context, info, 'StandingCapacityMember', id), id, outcome) : null
      },
    }),
    errors: t.field({
      type: [MutationError],
      description: 'Everything for which it was not done; empty when it was done, now or before with the same key.',
      resolve: ({ refusals }) => [...refusals],
    }),
  }),
})

const AssignPayload = builder.objectRef<Outcome>('AssignStandingCapacityPayload').implement({
  description: 'What `assignStandingCapacity` answers.',
  interfaces: [AdvisoryRequestPayload],
  fields: (t) => ({
    deployment: t.field({
      type: Deployment,
      nullable: true,
      description: 'The deployment that was planned; on a retry as the step left it.',
      resolve: async (outcome, _args, context, info) => {
        const { deploymentId: id } = outcome.things
        return id ? asItWas(await lookUp<DeploymentRow>(context, info, 'Deployment', id), id, outcome) : null
      },
    }),
  }),
})

const note = 'Kept with the event.'

const EnrolInput = builder.inputType('EnrolStandingCapacityMemberInput', {
  description: 'What `enrolStandingCapacityMember` takes.',
  fields: (t) => ({
    ...keyed(t),
    expertId: t.id({ required: true, description: 'Id of the expert.' }),
    entity: t.string({ required: true, description: 'Code of the capacity: SPC or JCSC.' }),
    joinedOn: t.field({ type: 'Date', required: true, description: 'First day of service.' }),
    note: t.string({ required: false, description: note }),
  }),
})

const DischargeInput = builder.inputType('DischargeStandingCapacityMemberInput', {
  description: 'What `dischargeStandingCapacityMember` takes.',
  fields: (t) => ({
    ...step(t, 'service'),
    leftOn: t.field({ type: 'Date', required: true, description: 'Last day of service.' }),
  }),
})

const AssignInput = builder.inputType('AssignStandingCapacityInput', {
  description: 'What `assignStandingCapacity` takes.',
  fields: (t) => ({
    ...keyed(t),
    entity: t.string({ required: true, description: 'Code of the capacity: SPC or JCSC.' }),
    purpose: t.field({ type: StandingCapacityPurpose, required: true, description: 'What it is sent for.' }),
    requestId: t.id({ required: false, description: 'For COUNTRY_REQUEST: id of the approved advisory request.' }),
    mission: t.string({ required: false, description: 'For the other purposes: code of the mission.' }),
    memberIds: t.idList({ required: true, description: 'Ids of the members who are sent.' }),
    startOn: t.field({ type: 'Date', required: true, description: 'First day.' }),
    endOn: t.field({ type: 'Date', required: true, description: 'Last day.' }),
    task: t.string({ required: true, description: 'What they are to do.' }),
    urgency: t.field({
      type: Urgency,
      required: false,
      description: 'How pressing it is, where there is no request that says so. Default: ROUTINE.',
    }),
    note: t.string({ required: false, description: note }),
  }),
})

const input = 'What is to be done.'

builder.mutationFields((t) => ({
  enrolStandingCapacityMember: t.field({
    type: MemberPayload,
    args: { input: t.arg({ type: EnrolInput, required: true, description: input }) },
    description: 'Enters the service of an expert in a standing capacity. For the Police Division desk.',
    resolve: (_root, args, context) =>
      perform(context, args.input, { expertId: 'Expert' }, (opened) =>
        context.commands.standing('enrolStandingCapacityMember', opened),
      ),
  }),
  dischargeStandingCapacityMember: t.field({
    type: MemberPayload,
    args: { input: t.arg({ type: DischargeInput, required: true, description: input }) },
    description: 'Sets the last day of a service. For the Police Division desk.',
    resolve: (_root, args, context) =>
      perform(context, args.input, { id: 'StandingCapacityMember' }, (opened) =>
        context.commands.standing('dischargeStandingCapacityMember', opened),
      ),
  }),
  assignStandingCapacity: t.field({
    type: AssignPayload,
    args: { input: t.arg({ type: AssignInput, required: true, description: input }) },
    description:
      'Plans the deployment of members of a standing capacity, to a mission or for an approved request (¶16–17, ¶50). For the Police Division desk.',
    resolve: (_root, args, context) =>
      perform(context, args.input, { requestId: 'AdvisoryRequest', memberIds: 'StandingCapacityMember' }, (opened) =>
        context.commands.standing('assignStandingCapacity', opened),
      ),
  }),
}))
