/** Loads what the rules of persons need to know, and saves what they decide. */
import type { NominationInput } from '../domain/person/input.js'
import type { Namesake, PersonFacts } from '../domain/person/facts.js'
import type { Nominated } from '../domain/person/nominate.js'
import type { Transaction } from './commit.js'
import type { Reader } from './request-facts.js'

/** By row id; who does not exist is absent. Asks nobody's rights: the caller has. */
export async function personFacts(client: Reader, ids: readonly string[]): Promise<Map<string, PersonFacts>> {
  const rows = await client.expert.findMany({
    where: { id: { in: [...ids] } },
    include: {
      identity: { select: { expertId: true } },
      clearances: { orderBy: [{ kind: 'asc' }, { validFrom: 'asc' }] },
      availability: { orderBy: { fromOn: 'asc' } },
      assignments: {
        where: { holds: true, deployment: { status: { in: ['PLANNED', 'ACTIVE'] } } },
        select: { deployment: { select: { status: true } } },
      },
      teamPlaces: { where: { member: { leftOn: null } }, select: { memberId: true } },
      standing: { where: { leftOn: null }, select: { id: true } },
    },
  })
  return new Map(
    rows.map(({ id, reference, origin, version, memberStateCode, ...row }) => [
      id,
      {
        ...{ id, reference, origin, version, memberStateCode, isErased: row.identity === null },
        clearances: row.clearances.map(({ id: _id, expertId: _expert, ...clearance }) => clearance),
        availability: row.availability.map(({ fromOn, toOn }) => ({ from: fromOn, to: toOn })),
        heldBy: row.assignments.map(({ deployment }) => deployment.status),
        isTeamMember: row.teamPlaces.length > 0,
        isStandingMember: row.standing.length > 0,
      },
    ]),
  )
}

/** Own columns of an expert that a step changes. */
export function personColumns({ version, memberStateCode }: PersonFacts) {
  return { version, memberStateCode }
}

/** Saves what differs. */
export async function savePerson(tx: Transaction, before: PersonFacts, next: PersonFacts): Promise<void> {
  const { id, clearances, availability, version } = next
  await tx.expert.update({ where: { id }, data: { version }, select: { id: true } })
  if (clearances !== before.clearances) {
    await tx.clearance.deleteMany({ where: { expertId: id } })
    await tx.clearance.createMany({ data: clearances.map((clearance) => ({ ...clearance, expertId: id })) })
  }
  if (availability !== before.availability) {
    await tx.availability.deleteMany({ where: { expertId: id } })
    await tx.availability.createMany({
      data: availability.map(({ from, to }) => ({ expertId: id, fromOn: from, toOn: to })),
    })
  }
}

/** Saves somebody new, and returns the person with the id. */
export async function createPerson(tx: Transaction, nominated: Nominated, reference: string): Promise<PersonFacts> {
  const { person, identity, languages, skills } = nominated
  const { memberStateCode, origin, version, clearances, availability } = person
  const { id } = await tx.expert.create({
    data: {
      ...{ reference, origin, version, memberStateCode, languages: [...languages], identity: { create: identity } },
      skills: { create: skills.map((skill) => ({ ...skill })) },
      clearances: { create: clearances.map((clearance) => ({ ...clearance })) },
      availability: { create: availability.map(({ from, to }) => ({ fromOn: from, toOn: to })) },
    },
    select: { id: true },
  })
  return { ...person, id, reference }
}

/** Those on the roster of the Member State who have the name, or the national reference. */
export async function namesakesOf(
  client: Reader,
  memberStateCode: string,
  { familyName, givenNames, ...input }: NominationInput,
): Promise<Namesake[]> {
  const nationalReference = input.nationalReference?.trim() || null
  const sameName = (name: string) => ({ equals: name.trim(), mode: 'insensitive' as const })
  const named = { familyName: sameName(familyName), givenNames: sameName(givenNames) }
  const among = { OR: [named, ...(nationalReference ? [{ nationalReference }] : [])] }
  const rows = await client.expert.findMany({
    where: { memberStateCode, identity: { is: among } },
    orderBy: { reference: 'asc' },
    select: { reference: true, identity: { select: { familyName: true, nationalReference: true, givenNames: true } } },
  })
  const plain = (text: string | undefined) => text?.trim().toLowerCase()
  return rows.map(({ reference, identity }) => ({
    reference,
    nationalReference: identity?.nationalReference ?? null,
    hasSameName: plain(identity?.familyName) === plain(familyName) && plain(identity?.givenNames) === plain(givenNames),
  }))
}

/**
 * One after the other, for example `EX-XAA-0007`: numbered within the Member State, so that it does not count the experts of
 * others. The caller has locked the Member State.
 */
export function expertReferences(tx: Transaction, memberStateCode: string): () => Promise<string> {
  const prefix = `EX-${memberStateCode}-`
  let number: number | null = null
  return async () => {
    number = (number ?? (await lastNumber(tx, prefix))) + 1
    return `${prefix}${String(number).padStart(4, '0')}`
  }
}

async function lastNumber(tx: Transaction, prefix: string): Promise<number> {
  const last = await tx.expert.findFirst({
    where: { reference: { startsWith: prefix } },
    orderBy: { reference: 'desc' },
    select: { reference: true },
  })
  return Number(last?.reference.slice(prefix.length) ?? 0)
}
