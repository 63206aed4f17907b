import type { Refusal } from '../../refusal.js'
import { unmet } from '../../refusing.js'
import type { ConsultationFacts, RequestFacts } from '../facts.js'
import type { Guard } from './guard.js'

/** Co-leads of the arrangement (PD for DPO): their objection can only be resolved. */
const CO_LEADS: readonly string[] = ['PD', 'UNDP']

/** Guard 3: every consulted entity has answered, or its deadline passed. */
export const answered: Guard = {
  rule: 'consultation.answered',
  missing: ({ facts, now }) =>
    facts.consultations
      .filter(({ position, dueAt }) => position === null && dueAt >= now)
      .map(({ entityCode, dueAt }) =>
        unmet('consultation.answered', `${entityCode} has not answered; it has until ${dueAt.toISOString()}.`),
      ),
}

/** Guard 3: no objection stands that is neither resolved nor overruled. */
export const objectionsResolved: Guard = {
  rule: 'consultation.objections-resolved',
  missing: ({ facts }) =>
    standingObjections(facts).map(({ entityCode }) => {
      const cure = isCoLead(entityCode)
        ? 'As a co-lead it must resolve it: the objection cannot be overruled.'
        : 'It must be resolved, or overruled with reasons.'
      return unmet('consultation.objections-resolved', `${entityCode} objects. ${cure}`)
    }),
}

/** There is something to overrule. */
export const someObjectionToOverrule: Guard = {
  rule: 'consultation.objections-resolved',
  missing: ({ facts }) => {
    const standing = standingObjections(facts)
    if (standing.length === 0) return [unmet('consultation.objections-resolved', 'No objection stands.')]
    return standing.every(({ entityCode }) => isCoLead(entityCode)) ? standing.map(coLeadRefusal) : []
  },
}

export function standingObjections({ consultations }: Pick<RequestFacts, 'consultations'>): ConsultationFacts[] {
  return consultations.filter(({ position, overruledAt }) => position === 'OBJECT' && overruledAt === null)
}

export function isCoLead(entityCode: string): boolean {
  return CO_LEADS.includes(entityCode)
}

export function coLeadRefusal({ entityCode }: Pick<ConsultationFacts, 'entityCode'>): Refusal {
  const message = `${entityCode} is a co-lead of the arrangement: its objection can only be resolved.`
  return unmet('consultation.objections-resolved', message)
}

/** A revision may not make an objection vanish by no longer asking the entity. */
export function droppedObjectors(facts: RequestFacts, consulted: readonly string[]): Refusal[] {
  return standingObjections(facts)
    .filter(({ entityCode }) => !consulted.includes(entityCode))
    .map(({ entityCode }) =>
      unmet(
        'consultation.objections-resolved',
        `${entityCode} objects: it stays consulted until its objection is resolved or overruled.`,
        ['consultedEntities'],
      ),
    )
}
