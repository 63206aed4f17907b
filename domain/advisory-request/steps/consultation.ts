/** Steps of the consultation: who is asked, what they answer, what is overruled (¶23). */
import { entityOf } from '../../actor.js'
import { endOfDay, later } from '../../day.js'
import type { Refusal } from '../../refusal.js'
import { invalid } from '../../refusing.js'
import { dayRefusals, listRefusals, repeatRefusals, textListRefusals, textRefusals } from '../../value.js'
import { dueAfter } from '../clocks.js'
import { entityRefusals } from '../content.js'
import type { ConsultationFacts, RequestFacts, RequestWorld } from '../facts.js'
import { coLeadRefusal, droppedObjectors, isCoLead, standingObjections } from '../guards/consultation.js'
import type { RequestInputs } from '../input.js'
import type { Situation, StepRule } from './step.js'

type Asking = 'openConsultation' | 'reviseConsultation'

/**
 * Each entity is asked anew, also where it answered before the request was returned: what it answered on has changed. An
 * objection stands all the same, until its entity resolves it or it is overruled.
 */
export const openConsultation: StepRule<'openConsultation'> = (situation) => {
  const { facts, input, now, world } = situation
  const dueAt = deadline(situation) ?? dueAfter('CONSULTATION', facts.urgency, now, world.allowances)
  const standing = standingObjections(facts)
  const consultations = input.consultedEntities.map((code) => {
    const objection = standing.find(({ entityCode }) => entityCode === code)
    return objection ? { ...objection, dueAt } : { ...asked(code, dueAt), ...rowOf(facts, code) }
  })
  return {
    refusals: askingRefusals(situation),
    patch: { consultations, ...parties(input) },
    event: 'CONSULTATION_OPENED',
    note: input.note ?? null,
    dueAt,
  }
}

/** Those who stay keep their positions; a new deadline holds for all who have yet to answer, also for those who missed theirs. */
export const reviseConsultation: StepRule<'reviseConsultation'> = (situation) => {
  const { facts, input, now, world } = situation
  const chosen = deadline(situation)
  const consultations = input.consultedEntities.map((code) => {
    const present = facts.consultations.find(({ entityCode }) => entityCode === code)
    const fresh = chosen ?? dueAfter('CONSULTATION', facts.urgency, now, world.allowances)
    if (!present) return asked(code, fresh)
    if (present.position !== null) return present
    return chosen || present.dueAt < now ? { ...present, dueAt: fresh } : present
  })
  const open = consultations.filter(({ position }) => position === null).map(({ dueAt }) => dueAt)
  return {
    refusals: askingRefusals(situation),
    patch: { consultations, ...parties(input) },
    event: 'CONSULTATION_REVISED',
    note: input.note ?? null,
    dueAt: chosen ?? (open.length > 0 ? open.reduce(later) : undefined),
  }
}

/** A position may be revised; an overruling fell on the position before. */
export const recordPosition: StepRule<'recordPosition'> = ({ facts, input, actor, now }) => {
  const conditions = input.conditions ?? []
  const offers = input.offers ?? []
  const answered = {
    position: input.position,
    reasons: input.reasons,
    conditions,
    offers,
    respondedAt: now,
    overruledAt: null,
    overruleReasons: null,
  }
  const entity = entityOf(actor)
  return {
    refusals: [
      ...textRefusals(['reasons'], input.reasons),
      ...textListRefusals(['conditions'], conditions),
      ...textListRefusals(['offers'], offers),
    ],
    patch: {
      consultations: facts.consultations.map((one) => (one.entityCode === entity ? { ...one, ...answered } : one)),
    },
    event: 'POSITION_RECORDED',
    note: input.note ?? null,
  }
}

export const overruleObjection: StepRule<'overruleObjection'> = ({ facts, input, now }) => ({
  refusals: [...textRefusals(['reasons'], input.reasons), ...overrulingRefusals(facts, input.entity)],
  patch: {
    consultations: facts.consultations.map((one) =>
      one.entityCode === input.entity ? { ...one, overruledAt: now, overruleReasons: input.reasons } : one,
    ),
  },
  event: 'OBJECTION_OVERRULED',
  note: input.note ?? null,
})

const ARRANGEMENT = 'GFP'

/** The Global Focal Point is no entity but the arrangement through which requests come (¶17, ¶19): it does not answer itself. */
function partyRefusals(path: readonly string[], code: string, world: RequestWorld): Refusal[] {
  if (code !== ARRANGEMENT) return entityRefusals(path, code, world)
  return [
    invalid(path, 'The Global Focal Point is no entity but the arrangement itself. Name its entities, as PD or UNDP.'),
  ]
}

function askingRefusals({ facts, input, world, now }: Situation<Asking>): Refusal[] {
  const { leadEntity, consultedEntities, dueOn } = input
  const path = ['consultedEntities']
  return [
    ...partyRefusals(['leadEntity'], leadEntity, world),
    ...(consultedEntities.length > 0 ? [] : [invalid(path, 'A consultation asks at least one entity.')]),
    ...listRefusals(path, consultedEntities, (code, at) =>
      code === leadEntity
        ? [invalid(at, `${code} leads: it is not one of the consulted entities.`)]
        : partyRefusals(at, code, world),
    ),
    ...repeatRefusals(path, consultedEntities),
    ...droppedObjectors(facts, consultedEntities),
    ...(dueOn ? dueRefusals(dueOn, now) : []),
  ]
}

function dueRefusals(dueOn: Date, now: Date): Refusal[] {
  const wrong = dayRefusals(['dueOn'], dueOn)
  if (wrong.length > 0) return wrong
  return endOfDay(dueOn) < now ? [invalid(['dueOn'], 'The day has passed. Give today or a later day.')] : []
}

function overrulingRefusals({ consultations }: RequestFacts, entity: string): Refusal[] {
  const one = consultations.find(({ entityCode }) => entityCode === entity)
  if (!one) return [invalid(['entity'], `${entity} is not consulted on this request.`)]
  if (one.position !== 'OBJECT') return [invalid(['entity'], `${entity} does not object.`)]
  if (one.overruledAt !== null) return [invalid(['entity'], `The objection of ${entity} is overruled already.`)]
  return isCoLead(entity) ? [{ ...coLeadRefusal(one), path: ['entity'] }] : []
}

/** An entity may answer until the end of the day named (UTC). */
function deadline({ input: { dueOn } }: Situation<Asking>): Date | undefined {
  return dueOn && !Number.isNaN(dueOn.getTime()) ? endOfDay(dueOn) : undefined
}

function asked(entityCode: string, dueAt: Date): ConsultationFacts {
  return {
    entityCode,
    dueAt,
    position: null,
    reasons: null,
    conditions: [],
    offers: [],
    respondedAt: null,
    overruledAt: null,
    overruleReasons: null,
  }
}

function rowOf({ consultations }: RequestFacts, code: string): { readonly id?: string } {
  const id = consultations.find(({ entityCode }) => entityCode === code)?.id
  return id === undefined ? {} : { id }
}

function parties({
  leadEntity,
  consultedEntities,
}: RequestInputs[Asking]): Pick<RequestFacts, 'leadEntityCode' | 'partyCodes'> {
  return { leadEntityCode: leadEntity, partyCodes: [leadEntity, ...consultedEntities] }
}
