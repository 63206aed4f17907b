/** Steps of deployments. Rules and roles stand in `domain/deployment`. */
import type { InputObjectRef } from '@pothos/core'
import type { Outcome } from '../../domain/outcome.js'
import type { DeploymentAction, DeploymentInputs } from '../../domain/deployment/input.js'
import type {
  AdvisoryRequest as RequestRow,
  Deployment as DeploymentRow,
} from '../../prisma/generated/client/client.js'
import { keyed, reasons, step } from '../advisory-request/inputs.js'
import { AdvisoryRequestPayload } from '../advisory-request/payload.js'
import { builder, type SchemaTypes } from '../builder.js'
import { asItWas, type IdFields, perform, typeNameOf } from '../mutation.js'
import { MutationError } from '../mutation-error.js'
import { lookUp } from '../node.js'
import { Deployment } from './deployment.js'
import { strength } from './strength.js'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>

/** With the request it answers, where the document asks for it. */
type WithRequest = DeploymentRow & { readonly request?: RequestRow | null }

const DeploymentPayload = builder.interfaceRef<Outcome>('DeploymentPayload').implement({
  description: 'What a step on a deployment answers.',
  fields: (t) => ({
    deployment: t.field({
      type: Deployment,
      nullable: true,
      description:
        'The deployment after the step, also beside errors; on a retry as the step left it. Null when there is none that the caller may see.',
      resolve: async (outcome, _args, context, info) => {
        const { deploymentId, requestId } = outcome.things
        if (deploymentId === undefined) return null
        const row = await lookUp<WithRequest>(context, info, 'Deployment', deploymentId)
        const deployment = asItWas(row, deploymentId, outcome)
        if (!deployment?.request || requestId === undefined) return deployment
        // The step moved the request as well: what is asked of it through the deployment is of then, too.
        return { ...deployment, request: asItWas(deployment.request, requestId, outcome) }
      },
    }),
    errors: t.field({
      type: [MutationError],
      description: 'Everything for which it was not done; empty when it was done, now or before with the same key.',
      resolve: ({ refusals }) => [...refusals],
    }),
  }),
})

/** Offers an action of a deployment as a mutation. `input` must be what the command takes. */
function offer<A extends DeploymentAction>(
  action: A,
  description: string,
  input: InputObjectRef<Types, DeploymentInputs[A]>,
  ids: IdFields = { id: 'Deployment' },
) {
  const payload = builder.objectRef<Outcome>(`${typeNameOf(action)}Payload`).implement({
    description: `What \`${action}\` answers.`,
    interfaces: [DeploymentPayload, AdvisoryRequestPayload],
  })
  builder.mutationField(action, (t) =>
    t.field({
      type: payload,
      args: { input: t.arg({ type: input, required: true, description: 'What is to be done.' }) },
      description,
      resolve: (_root, args, context) =>
        perform(context, inputIn<A>(args), ids, (opened) => context.commands.deployment(action, opened)),
    }),
  )
}

/** Pothos does not see through the generic input. */
function inputIn<A extends DeploymentAction>(args: object): DeploymentInputs[A] {
  return (args as { readonly input: DeploymentInputs[A] }).input
}

offer(
  'assignExpert',
  'Plans the deployment of an expert for a profile of an approved request. For the Police Division desk.',
  builder.inputType('AssignExpertInput', {
    description: 'What `assignExpert` takes.',
    fields: (t) => ({
      ...keyed(t),
      requestId: t.id({ required: true, description: 'Id of the request.' }),
      profileId: t.id({ required: true, description: 'Id of the profile that the expert is to fill.' }),
      expertId: t.id({ required: true, description: 'Id of the expert.' }),
      startOn: t.field({ type: 'Date', required: true, description: 'First day.' }),
      endOn: t.field({ type: 'Date', required: true, description: 'Last day.' }),
      note: t.string({ required: false, description: 'Kept with the event.' }),
    }),
  }),
  { requestId: 'AdvisoryRequest', profileId: 'AdviserProfile', expertId: 'Expert' },
)

offer(
  'startDeployment',
  'Records that a deployment has started. For the Police Division desk.',
  builder.inputType('StartDeploymentInput', {
    description: 'What `startDeployment` takes.',
    fields: (t) => ({
      ...step(t, 'deployment'),
      startedOn: t.field({
        type: 'Date',
        required: true,
        description: 'Day it started: not later than today, maybe earlier than planned.',
      }),
      ...strength(t, 'have come', 'what was planned stands'),
    }),
  }),
)

offer(
  'extendDeployment',
  'Extends a deployment. For the Police Division desk.',
  builder.inputType('ExtendDeploymentInput', {
    description: 'What `extendDeployment` takes.',
    fields: (t) => ({
      ...step(t, 'deployment'),
      endOn: t.field({ type: 'Date', required: true, description: 'The new last day.' }),
      ...reasons(t),
    }),
  }),
)

offer(
  'endDeployment',
  'Records that a deployment has ended, or brings its report in. For the Police Division desk.',
  builder.inputType('EndDeploymentInput', {
    description: 'What `endDeployment` takes.',
    fields: (t) => ({
      ...step(t, 'deployment'),
      endedOn: t.field({ type: 'Date', required: true, description: 'Day it ended: from the day it started on.' }),
      report: t.string({
        required: false,
        description: 'End-of-assignment report. It may follow by the same mutation.',
      }),
    }),
  }),
)

offer(
  'cancelDeployment',
  'Cancels a deployment that has not started. For the Police Division desk.',
  builder.inputType('CancelDeploymentInput', {
    description: 'What `cancelDeployment` takes.',
    fields: (t) => ({ ...step(t, 'deployment'), ...reasons(t) }),
  }),
)

offer(
  'planRotation',
  'Sets the days on which a deployment is to rotate, in place of those planned before. For the Police Division desk.',
  builder.inputType('PlanRotationInput', {
    description: 'What `planRotation` takes.',
    fields: (t) => ({
      ...step(t, 'deployment'),
      days: t.field({ type: ['Date'], required: true, description: 'The days; none: it is not to rotate.' }),
    }),
  }),
)

const MemberReplacementInput = builder.inputType('MemberReplacementInput', {
  description: 'Who relieves whom.',
  fields: (t) => ({
    outgoingId: t.id({ required: true, description: 'Id of the expert who leaves with the day before.' }),
    incomingId: t.id({ required: true, description: 'Id of the expert who comes.' }),
  }),
})

offer(
  'rotateDeployment',
  'Relieves officers on a deployment, or the tour of a unit by its next one. For the Police Division desk.',
  builder.inputType('RotateDeploymentInput', {
    description: 'What `rotateDeployment` takes.',
    fields: (t) => ({
      ...step(t, 'deployment'),
      ...reasons(t),
      on: t.field({ type: 'Date', required: true, description: 'First day of those who come.' }),
      replacements: t.field({
        type: [MemberReplacementInput],
        required: false,
        description: 'Officers who are relieved, and by whom. Of a unit none: it rotates as a whole.',
      }),
      endOn: t.field({
        type: 'Date',
        required: false,
        description: 'Of a unit: last day of the tour that follows, which is planned.',
      }),
      ...strength(t, 'are to come', 'as many as on the tour that is relieved'),
    }),
  }),
  { id: 'Deployment', 'replacements.outgoingId': 'Expert', 'replacements.incomingId': 'Expert' },
)

offer(
  'repatriateDeployment',
  'Sends officers home before their time (¶27). For the Police Division desk.',
  builder.inputType('RepatriateDeploymentInput', {
    description: 'What `repatriateDeployment` takes.',
    fields: (t) => ({
      ...step(t, 'deployment'),
      ...reasons(t),
      endedOn: t.field({ type: 'Date', required: true, description: 'Last day of service.' }),
    }),
  }),
)
