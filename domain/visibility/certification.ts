/** Who is shown what a Member State certifies (§5): the Police Division, that State itself and the auditor. */
import type { Actor } from '../actor.js'

export function seesCertification(
  actor: Actor | null,
  { memberStateCode }: { readonly memberStateCode: string },
): boolean {
  if (actor?.role === 'MEMBER_STATE_DELEGATE') return actor.memberStateCode === memberStateCode
  return actor?.role === 'POLICE_DIVISION_DESK' || actor?.role === 'AUDITOR'
}
