/** Enumerations that several nouns share. Those of one noun stand with it. */
import type {
  Language as LanguageValue,
  Origin as OriginValue,
  Role as RoleValue,
  Sensitivity as SensitivityValue,
} from '../prisma/generated/client/enums.js'
import { enumeration } from './enum.js'

export const Origin = enumeration<OriginValue>('Origin', 'Where a thing comes from.', {
  REPORT: 'A fact of a document, with its paragraph.',
  DEMO: 'Invented, to demonstrate the hub.',
  LIVE: 'Real use.',
})

export const Language = enumeration<LanguageValue>('Language', 'The six official languages of the United Nations.', {
  AR: 'Arabic.',
  ZH: 'Chinese.',
  EN: 'English.',
  FR: 'French.',
  RU: 'Russian.',
  ES: 'Spanish.',
})

export const Sensitivity = enumeration<SensitivityValue>(
  'Sensitivity',
  'Levels of information sensitivity of the United Nations: they decide who may know of a thing.',
  {
    UNCLASSIFIED: 'Open to those who take part in the arrangement once it is submitted, to others once it is approved.',
    CONFIDENTIAL: 'For the desks, and for the entities that are consulted or lead.',
    STRICTLY_CONFIDENTIAL: 'For those who are named on it alone.',
  },
)

export const Role = enumeration<RoleValue>('Role', 'What an account may do; each role is bound to something.', {
  RESIDENT_COORDINATOR: 'Highest UN development official in a country: files and follows its requests.',
  GFP_DESK: 'Desk of the Global Focal Point: triages, consults, decides.',
  ENTITY_OFFICER: 'Officer of a UN entity: gives its position, commits its means, leads when assigned.',
  HUMAN_RIGHTS_OFFICER: 'Officer of OHCHR: assesses under the due diligence policy, may suspend.',
  POLICE_DIVISION_DESK: 'Desk of the Police Division: roster, matching, deployments, specialized teams.',
  MISSION_POLICE: 'Police component of a mission: reports capability gaps, receives teams.',
  MEMBER_STATE_DELEGATE: 'Delegate of a Member State: sees what is published to it, pledges and certifies.',
  OBSERVER: 'Observer of a partner organization: reads what is shared with partners.',
  AUDITOR: 'Reads everything, changes nothing; such reading is itself recorded.',
  ADMINISTRATOR: 'Keeps accounts and reference data; takes no part in operations.',
})

export const OrderDirection = enumeration<'ASC' | 'DESC'>('OrderDirection', 'Which way a list is ordered.', {
  ASC: 'Smallest or earliest first. What has no value comes last.',
  DESC: 'Largest or latest first. What has no value comes last.',
})
