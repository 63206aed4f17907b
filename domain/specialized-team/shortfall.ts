/** What a team request asks, compared with what is pledged (¶44): in what the pledge falls short of it. */
import { DAY, dayText } from '../day.js'
import type { ExpertFacts } from '../deployment/facts.js'
import { speaks } from '../deployment/match.js'
import type { PledgeFacts, TeamRequestFacts } from './facts.js'

export type TeamCriterion = 'SIZE' | 'READINESS' | 'SKILLS' | 'LANGUAGES'

export interface TeamShortfall {
  readonly criterion: TeamCriterion
  /** Officers, days, skills or languages. */
  readonly missing: number
  readonly detail: string
}

type Asked = Pick<TeamRequestFacts, 'size' | 'requiredBy' | 'skillCodes' | 'languages'>
type Pledged = Pick<PledgeFacts, 'size' | 'readyOn'>
type Officer = Pick<ExpertFacts, 'skills' | 'languages'>

/** It refuses nothing (*design*): the Police Division weighs it. Skills and languages are compared once officers are named. */
export function pledgeShortfall(asked: Asked, pledged: Pledged, named: readonly Officer[]): TeamShortfall[] {
  const { size, requiredBy } = asked
  return [
    ...(size !== null && pledged.size < size
      ? [short('SIZE', size - pledged.size, `${pledged.size} officers of ${size} asked for.`)]
      : []),
    ...(requiredBy !== null && pledged.readyOn > requiredBy
      ? [
          short(
            'READINESS',
            Math.round((pledged.readyOn.getTime() - requiredBy.getTime()) / DAY),
            `Ready on ${dayText(pledged.readyOn)}; required by ${dayText(requiredBy)}.`,
          ),
        ]
      : []),
    ...(named.length > 0 ? uncovered(asked, named) : []),
  ]
}

/** What none of those named has. */
function uncovered({ skillCodes, languages }: Asked, named: readonly Officer[]): TeamShortfall[] {
  const skills = skillCodes.filter(
    (code) => !named.some((one) => one.skills.some(({ skillCode }) => skillCode === code)),
  )
  const unspoken = languages.filter((tag) => !named.some((one) => one.languages.some((own) => speaks(own, tag))))
  return [
    ...(skills.length > 0 ? [short('SKILLS', skills.length, `No officer named has ${skills.join(', ')}.`)] : []),
    ...(unspoken.length > 0
      ? [short('LANGUAGES', unspoken.length, `No officer named speaks ${unspoken.join(', ')}.`)]
      : []),
  ]
}

function short(criterion: TeamCriterion, missing: number, detail: string): TeamShortfall {
  return { criterion, missing, detail }
}
