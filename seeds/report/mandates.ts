/** Resolutions on which action rests, and what the report rests on each (M22). */
export interface MandateFact {
  readonly symbol: string
  readonly year: number
  readonly body: 'Security Council' | 'General Assembly'
  readonly subject: string
  readonly paragraph: number
}

export const MANDATES: readonly MandateFact[] = [
  {
    symbol: 'S/RES/2185 (2014)',
    year: 2014,
    body: 'Security Council',
    subject:
      'United Nations police in prevention, peacekeeping and peacebuilding by support to host-State police (¶15); policing mandates (¶22).',
    paragraph: 15,
  },
  {
    symbol: 'S/RES/2272 (2016)',
    year: 2016,
    body: 'Security Council',
    subject:
      'Accountability of personnel, including prosecution of sexual exploitation and abuse, with due process and zero tolerance (¶66).',
    paragraph: 66,
  },
  {
    symbol: 'S/RES/2282 (2016)',
    year: 2016,
    body: 'Security Council',
    subject:
      'Preventing the outbreak, escalation, continuation and recurrence of conflict; twin of General Assembly resolution 70/262 (¶14, note 3).',
    paragraph: 14,
  },
  {
    symbol: 'S/RES/2382 (2017)',
    year: 2017,
    body: 'Security Council',
    subject:
      'Accountability, transparency, efficiency and effectiveness of United Nations policing (¶26); asks for this report (summary).',
    paragraph: 26,
  },
  {
    symbol: 'S/RES/2391 (2017)',
    year: 2017,
    body: 'Security Council',
    subject:
      'Implementation for the joint force of the Group of Five for the Sahel, whose police component was made operational (¶51).',
    paragraph: 51,
  },
  {
    symbol: 'S/RES/2447 (2018)',
    year: 2018,
    body: 'Security Council',
    subject:
      'Coordination of police, justice and corrections assistance through the Global Focal Point (¶47); integrated performance framework (¶26).',
    paragraph: 47,
  },
  {
    symbol: 'A/RES/71/243',
    year: 2016,
    body: 'General Assembly',
    subject: 'Reformed police components and sustainable development (¶21).',
    paragraph: 21,
  },
  {
    symbol: 'A/RES/72/262 C',
    year: 2018,
    body: 'General Assembly',
    subject:
      'Assessment of functions, structure, capacity and level of the Police Division in the new structure (¶12).',
    paragraph: 12,
  },
]
