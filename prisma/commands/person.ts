/**
 * Commands on experts as persons. Each locks the expert, loads what its rule asks for, and saves what differs. Events, audit
 * entries and remembered answers hold references alone, so that a person can be erased and nothing in them is changed.
 */
import type { Actor } from '../../domain/actor.js'
import type { Outcome } from '../../domain/outcome.js'
import { personForbiddance } from '../../domain/person/actions.js'
import { decideOnPerson } from '../../domain/person/decide.js'
import { decideErasure } from '../../domain/person/erase.js'
import type { PersonFacts } from '../../domain/person/facts.js'
import type { NominationInput, PersonAction, PersonInputs, PersonStep } from '../../domain/person/input.js'
import { decideNomination } from '../../domain/person/nominate.js'
import type { DomainEvent } from '../../domain/refusal.js'
import { maySee } from '../../domain/visibility/sight.js'
import { commit, type Transaction, type Work, type WriteDependencies } from '../commit.js'
import type { LogEvent } from '../event-log.js'
import { createPerson, expertReferences, namesakesOf, personColumns, personFacts, savePerson } from '../person-facts.js'
import { lockExperts } from './locks.js'
import { notFound } from './not-found.js'

export function changePerson<A extends PersonAction>(
  dependencies: WriteDependencies,
  actor: Actor,
  action: A,
  input: PersonInputs[A],
): Promise<Outcome> {
  return commit(dependencies, actor, `person.${action}`, input, async (tx, now) => {
    const forbidden = personForbiddance(action, actor)
    if (forbidden) return { refusals: [forbidden] }
    switch (action) {
      case 'nominateExpert':
        return nominationWork(tx, now, actor, input as PersonInputs['nominateExpert'])
      case 'eraseExpert':
        return erase(tx, actor, input as PersonInputs['eraseExpert'])
      default:
        return step(tx, now, actor, action as PersonStep, input as PersonInputs[PersonStep])
    }
  })
}

/** What is the same for every row of an import, in its transaction: asked once. */
export interface NominationBatch {
  readonly skills: ReadonlySet<string>
  /** For a person who is saved before the next is asked for. */
  readonly reference: () => Promise<string>
}

export async function nominationBatch(
  tx: Transaction,
  actor: Actor,
  inputs: readonly NominationInput[],
): Promise<NominationBatch> {
  const memberStateCode = actor.memberStateCode ?? ''
  // One nomination of a Member State at a time: names and references are looked at before they are written.
  await tx.$queryRaw`SELECT 1 FROM "MemberState" WHERE "countryCode" = ${memberStateCode} FOR NO KEY UPDATE`
  const codes = [...new Set(inputs.flatMap(({ skills }) => skills.map(({ skill }) => skill)))]
  const skills = await tx.skill.findMany({ where: { code: { in: codes } }, select: { code: true } })
  return { skills: new Set(skills.map(({ code }) => code)), reference: expertReferences(tx, memberStateCode) }
}

/** What the command does in its transaction; an import does it for each of its rows, of one batch. */
export async function nominationWork(
  tx: Transaction,
  now: Date,
  actor: Actor,
  input: NominationInput,
  batch?: NominationBatch,
): Promise<Work> {
  const { skills, reference } = batch ?? (await nominationBatch(tx, actor, [input]))
  const decision = decideNomination(input, actor, now, {
    skillKnown: (code) => skills.has(code),
    namesakes: await namesakesOf(tx, actor.memberStateCode ?? '', input),
  })
  if (!decision.ok) return { refusals: decision.refusals }
  return saved(null, await createPerson(tx, decision.next, await reference()), decision.events)
}

async function step(
  tx: Transaction,
  now: Date,
  actor: Actor,
  action: PersonStep,
  input: PersonInputs[PersonStep],
): Promise<Work> {
  const before = await lockPerson(tx, actor, input.id)
  if (!before) return notFound('expert')
  const decision = decideOnPerson(action, before, input as PersonInputs[typeof action], actor, now)
  if (!decision.ok) return { refusals: decision.refusals, things: { expertId: before.id } }
  await savePerson(tx, before, decision.next)
  return saved(before, decision.next, decision.events)
}

async function erase(tx: Transaction, actor: Actor, input: PersonInputs['eraseExpert']): Promise<Work> {
  const { expertId } = input
  const person = await lockPerson(tx, actor, expertId)
  if (!person) return notFound('expert', 'expertId')
  const decision = decideErasure(person, input)
  if (!decision.ok) return { refusals: decision.refusals, things: { expertId } }
  await tx.expertIdentity.delete({ where: { expertId } })
  await tx.expertTeamMemberIdentity.deleteMany({ where: { expertId } })
  await tx.clearance.deleteMany({ where: { expertId } })
  await tx.availability.deleteMany({ where: { expertId } })
  const record = { reference: person.reference }
  return {
    things: { expertId },
    rows: {},
    events: [],
    audit: [{ action: 'expert.erase', subjectType: 'EXPERT', subjectId: expertId, record }],
  }
}

/** Null for whom the actor does not see. */
async function lockPerson(tx: Transaction, actor: Actor, id: string): Promise<PersonFacts | null> {
  await lockExperts(tx, [id])
  const expert = await tx.expert.findUnique({
    where: { id },
    include: { assignments: { include: { deployment: true } } },
  })
  if (!expert || !maySee(actor, 'Expert', expert)) return null
  return (await personFacts(tx, [id])).get(id) ?? null
}

function saved(before: PersonFacts | null, person: PersonFacts, events: readonly DomainEvent[]): Work {
  const { id, reference } = person
  return {
    things: { expertId: id },
    rows: { [id]: { id, reference, ...personColumns(person) } },
    events: events.map((event) => personLogEvent(event, before, person)),
  }
}

function personLogEvent(event: DomainEvent, before: PersonFacts | null, person: PersonFacts): LogEvent {
  const { memberStateCode } = person
  return {
    ...{ event, subjectId: person.id, version: person.version },
    ...{ sight: { memberStateCode }, sightBefore: before && { memberStateCode } },
    ...{ facts: personColumns(person), factsBefore: before && personColumns(before) },
  }
}
