/**
 * What may be done to a request: as `allowedActions` tells it, and as the mutations answer. Each is sent with a note that no
 * text may be, so that it is refused in any case and nothing changes; what else stands against it is told beside that.
 */
import { randomUUID } from 'node:crypto'
import { ask, type Look } from './roads.js'
import { globalId, type Thing } from './things.js'

export interface Reason {
  readonly code: string
  readonly message: string
  readonly path: readonly string[]
  readonly rule: string | null
}

export interface Told {
  readonly allowed: boolean
  readonly missing: readonly Reason[]
}

const REASON = '{ code message path rule }'
const BAD_NOTE = 'note: "\\u0001"'

/** What each takes beside the four fields of every step. */
const EXTRA: Readonly<Record<string, string>> = {
  amendAdvisoryRequest: '',
  submitAdvisoryRequest: '',
  triageAdvisoryRequest: '',
  openConsultation: ', leadEntity: "UNODC", consultedEntities: ["UNDP"]',
  reviseConsultation: ', leadEntity: "UNODC", consultedEntities: ["UNDP"]',
  recordPosition: ', position: SUPPORT, reasons: "r"',
  overruleObjection: ', entity: "UNDP", reasons: "r"',
  assessHumanRights: ', risk: LOW, findings: "f"',
  concurHumanRights: '',
  commitFunding: ', source: JOINT_PROGRAMME, contributor: "c", amount: { amount: "1", currency: "USD" }',
  closeConsultation: '',
  approveAdvisoryRequest: '',
  declineAdvisoryRequest: ', reasons: "r"',
  returnAdvisoryRequest: ', questions: ["q"]',
  holdAdvisoryRequest: ', reasons: "r"',
  suspendAdvisoryRequest: ', reasons: "r"',
  resumeAdvisoryRequest: '',
  withdrawAdvisoryRequest: ', reasons: "r"',
  nameOfficer: ', handle: "unhcr.officer"',
  unnameOfficer: ', handle: "unhcr.officer"',
}

export async function allowedActions(look: Look, request: Thing): Promise<Map<string, Told>> {
  const document = `{ advisoryRequest(reference: "${request.reference}") { allowedActions { action allowed missing ${REASON} } } }`
  const { advisoryRequest } = (await ask(look, document)) as unknown as {
    advisoryRequest: { allowedActions: (Told & { action: string })[] }
  }
  // Assigning takes the request by another name and no version: the tests of deployments hold it.
  return new Map(advisoryRequest.allowedActions.flatMap((one) => (one.action in EXTRA ? [[one.action, one]] : [])))
}

/** Why each was not done, by mutation. */
export async function attempts(look: Look, request: Thing): Promise<Map<string, readonly Reason[]>> {
  const fields = Object.entries(EXTRA).map(
    ([mutation, extra]) =>
      `${mutation}(input: { id: "${globalId(request)}", expectedVersion: 1, idempotencyKey: "${randomUUID()}", ${BAD_NOTE}${extra} }) { errors ${REASON} }`,
  )
  const answers: Record<string, { errors: Reason[] }> = {}
  for (const half of [fields.slice(0, 10), fields.slice(10)]) {
    Object.assign(answers, await ask(look, `mutation { ${half.join('\n')} }`))
  }
  return new Map(Object.entries(answers).map(([mutation, { errors }]) => [mutation, errors]))
}

/** Whether the answer is what was told. */
export function agree(told: Told | undefined, errors: readonly Reason[]): boolean {
  const codes = errors.map(({ code }) => code)
  if (!told) return codes.length === 1 && (codes[0] === 'FORBIDDEN' || codes[0] === 'UNAUTHENTICATED')
  const [first] = told.missing
  if (first?.code === 'ILLEGAL_TRANSITION') return codes.length === 1 && errors[0]?.message === first.message
  // Beside the note only what was told; or what is wrong with the input, which has a path.
  const whole = errors.filter(({ path }) => path.length === 0)
  return (
    errors.some(({ code, path }) => code === 'VALIDATION' && path[0] === 'note') &&
    JSON.stringify(whole.map(({ rule, message }) => [rule, message])) ===
      JSON.stringify(told.missing.filter(({ path }) => path.length === 0).map(({ rule, message }) => [rule, message]))
  )
}
