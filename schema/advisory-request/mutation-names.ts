/** Under which name each action is offered: the mutations are made from it, and `allowedActions` tells it. */
import type { AllowedAction } from '../../domain/advisory-request/allowed-actions.js'
import type { RequestAction } from '../../domain/advisory-request/input.js'

export const MUTATION_NAMES: Readonly<Record<RequestAction | AllowedAction['action'], string>> = {
  file: 'fileAdvisoryRequest',
  amend: 'amendAdvisoryRequest',
  submit: 'submitAdvisoryRequest',
  triage: 'triageAdvisoryRequest',
  openConsultation: 'openConsultation',
  reviseConsultation: 'reviseConsultation',
  recordPosition: 'recordPosition',
  overruleObjection: 'overruleObjection',
  assessHumanRights: 'assessHumanRights',
  concurHumanRights: 'concurHumanRights',
  commitFunding: 'commitFunding',
  closeConsultation: 'closeConsultation',
  approve: 'approveAdvisoryRequest',
  decline: 'declineAdvisoryRequest',
  return: 'returnAdvisoryRequest',
  hold: 'holdAdvisoryRequest',
  suspend: 'suspendAdvisoryRequest',
  resume: 'resumeAdvisoryRequest',
  withdraw: 'withdrawAdvisoryRequest',
  nameOfficer: 'nameOfficer',
  unnameOfficer: 'unnameOfficer',
  assignExpert: 'assignExpert',
}
