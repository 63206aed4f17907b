/** Police experts: a reference and skills for those who staff; who it is, for the few who may know. */
import type { Expert as ExpertRow } from '../../prisma/generated/client/client.js'
import type {
  ClearanceKind as ClearanceKindValue,
  ScreeningOutcome as ScreeningOutcomeValue,
  Sex as SexValue,
} from '../../prisma/generated/client/enums.js'
import { allowedPersonActions } from '../../domain/person/actions.js'
import { AllowedAction } from '../allowed-action.js'
import { builder } from '../builder.js'
import { connectionType, pageArgs, rootList } from '../connection.js'
import { enumeration } from '../enum.js'
import { Origin } from '../enums.js'

export const Sex = enumeration<SexValue>('Sex', 'As the Member State states it.', { FEMALE: 'Female.', MALE: 'Male.' })

const ClearanceKind = enumeration<ClearanceKindValue>('ClearanceKind', 'What a person must hold to be deployed.', {
  CERTIFICATION: 'The Member State certifies: no conviction, no pending case (¶40).',
  SCREENING: 'Human rights screening of United Nations personnel (¶38).',
  TRAINING: 'Pre-deployment training certified (¶33).',
})

export const ScreeningOutcome = enumeration<ScreeningOutcomeValue>(
  'ScreeningOutcome',
  'What the human rights screening of a person came to (¶38).',
  {
    CLEARED: 'Nothing stands against the person.',
    REFUSED: 'Not cleared: every screening before is ended, and the person is not deployed until screened anew.',
  },
)

builder.prismaObject('ExpertIdentity', {
  description: 'Who an expert is. For the Police Division and the own Member State.',
  fields: (t) => ({
    familyName: t.exposeString('familyName', { description: 'Family name.' }),
    givenNames: t.exposeString('givenNames', { description: 'Given names.' }),
    rank: t.exposeString('rank', { nullable: true, description: 'Police rank, where known.' }),
    sex: t.expose('sex', { type: Sex, description: 'As the Member State states it.' }),
    nationalReference: t.exposeString('nationalReference', {
      nullable: true,
      description: 'By which the Member State tells its officers apart, for example a service number, where given.',
    }),
  }),
})

builder.prismaObject('ExpertSkill', {
  description: 'A skill of an expert.',
  fields: (t) => ({
    skill: t.relation('skill', { description: 'The skill.' }),
    years: t.exposeInt('years', { description: 'Years of practice.' }),
  }),
})

const ExpertCertification = builder.prismaObject('Clearance', {
  variant: 'ExpertCertification',
  description: 'What a Member State certifies of an expert (¶33, ¶38, ¶40).',
  fields: (t) => ({
    noConvictions: t.exposeBoolean('noConvictions', {
      nullable: true,
      description: 'Never convicted of a violation of human rights or of a criminal or disciplinary offence.',
    }),
    noPendingCases: t.exposeBoolean('noPendingCases', {
      nullable: true,
      description: 'Not under investigation or prosecution for one.',
    }),
    noMisconduct: t.exposeBoolean('noMisconduct', {
      nullable: true,
      description: 'No record of misconduct in earlier service with the United Nations (¶38).',
    }),
    training: t.exposeBoolean('training', { nullable: true, description: 'Pre-deployment training completed.' }),
    signedBy: t.exposeString('certifiedBy', { nullable: true, description: 'Who signed.' }),
    signedOn: t.expose('certifiedOn', { type: 'Date', nullable: true, description: 'Day it was signed.' }),
  }),
})

builder.prismaObject('Clearance', {
  description: 'Something a person must hold over the whole period of a deployment; or a screening that was refused.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ClearanceKind, description: 'What it is.' }),
    outcome: t.expose('outcome', {
      type: ScreeningOutcome,
      description: 'What a screening came to; CLEARED for all else.',
    }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day it is in force.' }),
    validTo: t.expose('validTo', { type: 'Date', description: 'Last day it is in force.' }),
    statements: t.variant(ExpertCertification, {
      description: 'What the Member State states; null for other kinds, and where it was taken over without.',
      isNull: ({ certifiedBy }) => certifiedBy === null,
    }),
  }),
})

builder.prismaObject('Availability', {
  description: 'A period in which a person can be deployed.',
  fields: (t) => ({
    fromOn: t.expose('fromOn', { type: 'Date', description: 'First day.' }),
    toOn: t.expose('toOn', { type: 'Date', description: 'Last day.' }),
  }),
})

export const Expert = builder.prismaNode('Expert', {
  id: { field: 'id' },
  description: 'A police expert, by reference and skills.',
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'For example `EX-0042`.' }),
    languages: t.exposeStringList('languages', { description: 'Languages spoken at work, BCP 47.' }),
    memberState: t.relation('memberState', { description: 'Member State that made the expert known.' }),
    origin: t.expose('origin', { type: Origin, description: 'Where the entry comes from.' }),
    version: t.exposeInt('version', {
      description: 'Raised by one with every change of what the person holds; `expectedVersion` of a step on it.',
    }),
    skills: t.relation('skills', {
      query: { orderBy: { skillCode: 'asc' } },
      description: 'Skills, by code.',
    }),
    identity: t.relation('identity', {
      nullable: true,
      description: 'Who it is; null to all but the Police Division, the own Member State and the auditor.',
    }),
    clearances: t.relation('clearances', {
      query: { orderBy: [{ kind: 'asc' }, { validFrom: 'asc' }] },
      description: 'Clearances; empty to all but the Police Division, the own Member State and the auditor.',
    }),
    availability: t.relation('availability', {
      query: { orderBy: { fromOn: 'asc' } },
      description: 'Periods in which the expert can be deployed; empty to whom `clearances` are.',
    }),
    allowedActions: t.field({
      type: [AllowedAction],
      description: 'What the role of the caller may do with it, and what is missing for each.',
      resolve: async ({ id }, _args, { actor, loaders }) => {
        const person = actor && (await loaders.personFacts.load(id))
        return person ? allowedPersonActions(person, actor) : []
      },
    }),
  }),
})

const ExpertConnection = connectionType<ExpertRow>(Expert, 'Expert', 'experts')

builder.queryField('experts', (t) =>
  t.field({
    type: ExpertConnection,
    args: {
      ...pageArgs,
      skill: t.arg.string({ required: false, description: 'Only experts with the skill of this code.' }),
      language: t.arg.string({ required: false, description: 'Only experts who speak this language, BCP 47.' }),
    },
    description: 'Experts whom the caller may know of, by reference.',
    resolve: (_root, args, context, info) =>
      rootList<ExpertRow>(
        context,
        info,
        args,
        { list: 'Expert', field: 'reference' },
        {
          AND: [
            args.skill ? { skills: { some: { skillCode: args.skill } } } : {},
            args.language ? { languages: { has: args.language } } : {},
          ],
        },
        context.db.expert,
      ),
  }),
)
