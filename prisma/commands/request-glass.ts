/** Strictly confidential requests behind glass. */
import type { RequestFacts } from '../../domain/advisory-request/facts.js'
import { isBehindGlass } from '../../domain/advisory-request/glass.js'
import { REQUEST_PANE } from '../../domain/break-glass/decide.js'
import { maySee } from '../../domain/visibility/sight.js'
import { requestColumns } from '../request-facts.js'
import type { Glass } from './glass.js'
import { deploymentConsequences, lockRequest, requestEvents } from './request.js'

const sees: Glass<RequestFacts>['sees'] = (actor, request) => maySee(actor, 'AdvisoryRequest', request)

export const REQUEST_GLASS: Glass<RequestFacts> = {
  pane: REQUEST_PANE,
  noun: 'advisory request',
  key: (requestId) => ({ requestId }),
  async idOf(tx, reference) {
    return (await tx.advisoryRequest.findUnique({ where: { reference }, select: { id: true } }))?.id
  },
  lock: lockRequest,
  isBehind: isBehindGlass,
  sees,
  seesWhole: sees,
  openTo: (request, openedHandles) => ({ ...request, openedHandles }),
  columns: requestColumns,
  /** With word to those who saw its deployments by it. */
  async save(tx, now, before, next, events) {
    await tx.advisoryRequest.update({
      where: { id: before.id },
      data: { openedHandles: [...next.openedHandles] },
      select: { id: true },
    })
    return [...requestEvents(before, next, events, now), ...(await deploymentConsequences(tx, now, before, next))]
  },
}
