/** The ten requests for specialized police teams of ¶44: the report gives their number and the three missions, no more. */
import { createHash } from 'node:crypto'
import type { MissionCode } from '../names/missions.js'

export interface TeamRequestFact {
  readonly id: string
  readonly reference: string
}

export const TEAM_REQUEST_PARAGRAPH = 44
export const TEAM_REQUEST_SCOPE: readonly MissionCode[] = ['MINUSMA', 'MINUSCA', 'MONUSCO']
export const TEAM_REQUEST_REMARK =
  'One of ten requests for MINUSMA, MINUSCA and MONUSCO together. The report gives neither the split among the missions nor speciality, size or day.'

export const TEAM_REQUESTS: readonly TeamRequestFact[] = Array.from({ length: 10 }, (_, index) => {
  const reference = `SPT-R-${String(index + 1).padStart(2, '0')}`
  return { id: reportId(reference), reference }
})

/** The same UUID (version 8, RFC 9562) for the same name, so that seeding twice finds what it seeded. */
function reportId(name: string): string {
  const hex = createHash('sha256').update(`S/2018/1183/${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
