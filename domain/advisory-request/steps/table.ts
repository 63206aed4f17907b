import type { RequestAction } from '../input.js'
import { overruleObjection, openConsultation, recordPosition, reviseConsultation } from './consultation.js'
import { amend, file, submit } from './content.js'
import { approve, closeConsultation, decline, hold, resume, returnRequest, suspend, triage } from './desk.js'
import { commitFunding } from './funding.js'
import { assessHumanRights, concurHumanRights } from './human-rights.js'
import { nameOfficer, unnameOfficer } from './officers.js'
import type { StepRule } from './step.js'
import { withdraw } from './withdraw.js'

/** What each action adds to the facts; where it leads is in the table of actions. */
export const STEPS: { readonly [A in RequestAction]: StepRule<A> } = {
  file,
  amend,
  submit,
  triage,
  openConsultation,
  reviseConsultation,
  recordPosition,
  overruleObjection,
  assessHumanRights,
  concurHumanRights,
  commitFunding,
  closeConsultation,
  approve,
  decline,
  return: returnRequest,
  hold,
  suspend,
  resume,
  withdraw,
  nameOfficer,
  unnameOfficer,
}
