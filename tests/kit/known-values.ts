/** Values that lead somewhere, for arguments of random documents. */
import type { World } from './world.js'

export async function knownValues(world: World): Promise<Record<string, readonly unknown[]>> {
  const data = await world.as('auditor').run<Record<string, { nodes: Record<string, unknown>[] }>>(
    `{ advisoryRequests(first: 100) { nodes { id reference } } deployments(first: 100) { nodes { id reference } }
       specializedTeamRequests(first: 50) { nodes { id reference } } experts(first: 20) { nodes { id } }
       countries(first: 100) { nodes { id } } events(first: 50) { nodes { id: __typename } } }`,
  )
  const of = (list: string, field: string) => (data[list]?.nodes ?? []).map((node) => node[field])
  const ids = ['advisoryRequests', 'deployments', 'specializedTeamRequests', 'experts', 'countries'].flatMap((list) =>
    of(list, 'id'),
  )
  return {
    id: ids,
    ids,
    reference: ['advisoryRequests', 'deployments', 'specializedTeamRequests'].flatMap((list) => of(list, 'reference')),
    country: ['LBR', 'MLI', 'HTI', 'BFA'],
    code: ['LBR', 'MLI', 'HTI', 'UNODC', 'MINUSMA'],
  }
}
