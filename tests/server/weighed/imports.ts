/** Files of imports, by the number of their rows. */
import { randomUUID } from 'node:crypto'
import { day } from '../../kit/filing.js'
import { TeamLife } from '../../kit/team-life.js'
import type { World } from '../../kit/world.js'
import { typeOf } from './step.js'

export interface Importing {
  readonly mutation: string
  /** A file of so many rows, none of which was in another. */
  file(world: World, rows: number): Promise<string>
}

let written = 0

const listed = (heading: string, row: (at: number) => string) => async (_world: World, rows: number) =>
  [heading, ...Array.from({ length: rows }, () => row(written++))].join('\n')

/** A pledge is for a request of its own. */
async function pledges(world: World, rows: number): Promise<string> {
  const lines = ['teamRequest,size,women,readyOn,noConvictions,noPendingCases,training,signedBy,signedOn']
  for (let count = 0; count < rows; count++) {
    const { reference } = await (await TeamLife.report(world)).published()
    lines.push(`${reference},8,2,${day(30)},yes,yes,yes,Ministry,${day(-2)}`)
  }
  return lines.join('\n')
}

export const NOMINATIONS: Importing = {
  mutation: 'importNominations',
  file: listed(
    'familyName,givenNames,rank,sex,languages,skills,availableFrom,availableTo,noConvictions,noPendingCases,noMisconduct,training,signedBy,signedOn',
    (at) =>
      `Family${at},Given,Inspector,FEMALE,fr;en,COMMUNITY_POLICING:5;FORENSICS:3,${day(0)},${day(300)},yes,yes,yes,yes,Ministry,${day(-2)}`,
  ),
}

export const IMPORTING: readonly Importing[] = [
  NOMINATIONS,
  {
    mutation: 'importFormedUnitPledges',
    file: listed(
      'type,strength,women,pledgedOn,evidence',
      (at) => `FORMED_POLICE_UNIT,${140 + at},30,${day(-30)},Note verbale ${at}`,
    ),
  },
  { mutation: 'importPledges', file: pledges },
]

/** Imports a file of so many rows. */
export async function importing(world: World, by: string, { mutation, file }: Importing, rows: number): Promise<void> {
  const csv = await file(world, rows)
  await world
    .as(by)
    .run(
      `mutation ($input: ${typeOf(mutation)}!) { ${mutation}(input: $input) { report { imported rejected { errors { message } } } errors { message } } }`,
      { input: { idempotencyKey: randomUUID(), csv, dryRun: false } },
    )
}
