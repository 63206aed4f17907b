/**
 * On what a deployment rests (M22). The report names no resolution that sets up a mission or gives its police their tasks:
 * of each mission it tells what its police do, and in some places under which resolution. What it says of policing in
 * missions (¶22), and of assistance through the Global Focal Point (¶15, ¶47), it says in general: that a single deployment
 * rests on that is *design*.
 */
import type { DeploymentFacts } from './facts.js'

export interface MandateGround {
  /** Null: the report names none there. */
  readonly symbol: string | null
  /** What the report says, and where. */
  readonly statement: string
  readonly paragraph: number
  /** The report says it in general; that it holds of this deployment is our inference. */
  readonly isDesign: boolean
}

const POLICING = 'S/RES/2185 (2014)'
const ACCOUNTABILITY = 'S/RES/2382 (2017)'
const GLOBAL_FOCAL_POINT = 'S/RES/2447 (2018)'

type Ground = readonly [paragraph: number, symbol: string | null, statement: string]

/** What the report says of the police of each mission. */
export const MISSION_GROUNDS: Readonly<Record<string, readonly Ground[]>> = {
  MINUSMA: [
    [10, null, 'A specialized team of its police helped to set up a counter-terrorism forensic laboratory.'],
    [14, null, 'Its police prevent serious and organized crime: an example of systemic prevention.'],
    [
      51,
      'S/RES/2391 (2017)',
      'It helped to make the police of the joint force of the Group of Five for the Sahel work.',
    ],
  ],
  MINUSCA: [
    [7, null, 'Its police work with twenty front-line police stations on trust between police and communities.'],
    [47, null, 'Its police prepared, and advise, the special criminal court.'],
  ],
  MONUSCO: [[10, null, 'Its police help the national police to prevent and investigate organized crime.']],
  UNMISS: [[6, null, 'A formed unit of its police secures unarmed officers who work in communities and camps.']],
  UNISFA: [
    [5, null, 'Its police strengthen community protection committees where there is no police service.'],
    [14, null, 'Its police are an example of operational prevention.'],
    [52, ACCOUNTABILITY, 'It is in transition; an early rebalancing of police serves a timely exit.'],
    [52, GLOBAL_FOCAL_POINT, 'It is in transition; an early rebalancing of police serves a timely exit.'],
  ],
  UNAMID: [
    [52, ACCOUNTABILITY, 'It is in transition; an early rebalancing of police serves a timely exit.'],
    [52, GLOBAL_FOCAL_POINT, 'It is in transition; an early rebalancing of police serves a timely exit.'],
  ],
  MINUJUSTH: [[11, null, 'A rule-of-law mission: its police advise the national police on management and planning.']],
  MINUSTAH: [[11, null, 'It made the transition to the mission for justice support.']],
  UNSOM: [
    [8, null, 'It trains and supports a joint police force, with the African Union Mission and the standing capacity.'],
    [11, null, 'It works with the federal and State governments on the new model of federal policing.'],
  ],
  UNIOGBIS: [[14, null, 'Its work is an example of systemic prevention.']],
  UNOCI: [[50, null, 'Closed; a joint plan handed the tasks of its police over.']],
  UNMIL: [
    [50, null, 'Drawn down; the standing capacity supported its smaller police, so that its mandate was completed.'],
  ],
}

const IN_MISSIONS: readonly Ground[] = [
  [22, POLICING, 'Heads of police answer for planning and carrying out the policing mandates that it lays down.'],
  [22, ACCOUNTABILITY, 'Heads of police answer for planning and carrying out the policing mandates that it lays down.'],
]
const WITHOUT_MISSION: readonly Ground[] = [
  [47, GLOBAL_FOCAL_POINT, 'Police assistance is coordinated through the Global Focal Point.'],
  [15, POLICING, 'United Nations police prevent conflict and build peace by supporting the police of host States.'],
  [
    15,
    ACCOUNTABILITY,
    'United Nations police prevent conflict and build peace by supporting the police of host States.',
  ],
]

type Placed = Pick<DeploymentFacts, 'missionCode'>

/** What the report says of the mission, then what it says in general. */
export function mandatesOf({ missionCode }: Placed): MandateGround[] {
  const grounds = (list: readonly Ground[], isDesign: boolean) =>
    list.map(([paragraph, symbol, statement]) => ({ paragraph, symbol, statement, isDesign }))
  if (missionCode === null) return grounds(WITHOUT_MISSION, true)
  return [...grounds(MISSION_GROUNDS[missionCode] ?? [], false), ...grounds(IN_MISSIONS, true)]
}

/** Symbol of the general mandate. */
export function mandateOf({ missionCode }: Placed): string {
  return missionCode === null ? GLOBAL_FOCAL_POINT : POLICING
}
