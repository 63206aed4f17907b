/** Who could be sent for a profile, and why (¶39). */
import { SHOWN } from '../../domain/audit/recorded.js'
import type { Candidate, Match } from '../../domain/deployment/match.js'
import { matchCandidates } from '../../domain/deployment/match.js'
import { mayMatch, toldReasons } from '../../domain/visibility/readiness.js'
import type { AdvisoryRequest as RequestRow, Expert as ExpertRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import type { Context } from '../context.js'
import { decodeKey } from '../global-id.js'
import { pageSize } from '../keyset.js'
import { lookUp } from '../node.js'
import { Expert } from '../people/expert.js'
import { refusal } from '../refusal.js'

const MatchReason = builder.objectRef<Candidate['reasons'][number]>('MatchReason').implement({
  description: 'One criterion that a candidate was looked at by.',
  fields: (t) => ({
    criterion: t.exposeString('criterion', {
      description:
        'Hard: `skilled`, `cleared`, `available`, `no-overlap`. Parts of the score: `languages`, `practice`, `country`, `margin`.',
    }),
    met: t.exposeBoolean('met', { description: 'Whether it is met.' }),
    detail: t.exposeString('detail', {
      description:
        'How, in words. To those who may not look at the clearances of the expert: no more than whether it is met, save of skills and languages.',
    }),
  }),
})

const CandidateType = builder.objectRef<Candidate>('Candidate').implement({
  description: 'An expert who meets every hard condition of a profile.',
  fields: (t) => ({
    expert: t.field({
      type: Expert,
      nullable: true,
      description: 'Who, by reference and skills; null when the caller may not know of the expert.',
      resolve: ({ expert }, _args, context, info) => lookUp<ExpertRow>(context, info, 'Expert', expert.id),
    }),
    score: t.exposeFloat('score', { description: '0 to 100: the sum of the parts shown in `reasons`.' }),
    reasons: t.field({
      type: [MatchReason],
      description: 'The hard conditions, then the parts of the score.',
      resolve: (candidate, _args, { actor }) => [...toldReasons(actor, candidate)],
    }),
  }),
})

const Shortfall = builder.objectRef<Match['shortfall'][number]>('CandidateShortfall').implement({
  description: 'Places for which too few candidates are left at a hard condition.',
  fields: (t) => ({
    criterion: t.exposeString('criterion', { description: 'The first hard condition at which too few are left.' }),
    missing: t.exposeInt('missing', { description: 'How many places it leaves without a candidate.' }),
  }),
})

export const CandidateMatch = builder.objectRef<Match>('CandidateMatch').implement({
  description: 'Candidates for a profile, and what is short.',
  fields: (t) => ({
    nodes: t.field({ type: [CandidateType], description: 'Best first.', resolve: ({ nodes }) => [...nodes] }),
    shortfall: t.field({
      type: [Shortfall],
      description: 'Empty when there are candidates enough for every open place.',
      resolve: ({ shortfall }) => [...shortfall],
    }),
  }),
})

interface Asked {
  readonly profile: string
  readonly first?: number | null | undefined
}

/** @throws GraphQLError `FORBIDDEN` for who does not match, `NOT_FOUND` when the profile is not one of the request. */
export async function candidatesFor(
  request: Pick<RequestRow, 'id'>,
  { profile: profileId, first }: Asked,
  { actor, audit, loaders, now }: Context,
): Promise<Match> {
  if (!mayMatch(actor)) {
    throw refusal('FORBIDDEN', 'Candidates are matched by the Police Division desk. Ask it.')
  }
  const { size } = pageSize({ first })
  const id = decodeKey('AdviserProfile', profileId)
  const facts = await loaders.requestFacts.load(request.id)
  const profile = facts?.profiles.find((one) => one.id === id)
  if (!facts || !profile)
    throw refusal('NOT_FOUND', 'The request has no profile with this id. Read its `profiles` again.')
  const match = matchCandidates(profile, facts, await loaders.expertsSkilledIn.load(profile.skillCode), now())
  const nodes = match.nodes.slice(0, size)
  // Why somebody can or cannot be sent tells of screening and certification.
  for (const { expert } of nodes) audit?.saw([SHOWN.matchedClearance, expert.id])
  return { ...match, nodes }
}
