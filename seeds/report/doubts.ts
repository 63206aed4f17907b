/** Where the report is unclear or silent, and what was done about it. Printed when the facts are first seeded. */
export interface Doubt {
  /** Null: the document as a whole. */
  readonly paragraph: number | null
  readonly reason: string
}

export const DOUBTS: readonly Doubt[] = [
  {
    paragraph: null,
    reason:
      'The text we hold carries no day of the document. Figures without a day of their own are dated 2018-12-31: the report was due by the end of 2018.',
  },
  {
    paragraph: 5,
    reason:
      'The police of UNISFA are said to be in the Sudan; the mission is seeded with that country and a remark that nothing is implied about the Abyei Area.',
  },
  {
    paragraph: 11,
    reason: 'MINUSTAH is said to have passed over to MINUJUSTH, without a day: seeded as closed, closing day unknown.',
  },
  {
    paragraph: 14,
    reason:
      'Names 联苏特派团 (UNMIS), a mission closed long before the report: probably a slip for another mission. Not seeded as a mission.',
  },
  {
    paragraph: 18,
    reason:
      'Names special envoys and representatives in Central Africa, West Africa and Central Asia, not offices. UNOCA, UNOWAS and UNRCCA are our inference, seeded with origin LIVE and a remark.',
  },
  {
    paragraph: 21,
    reason:
      'General Assembly resolutions 71/243 (¶21) and 72/262 C (¶12) are cited without a year; 2016 and 2018 are the years of their adoption, from outside the report.',
  },
  {
    paragraph: 23,
    reason: 'The list of consulted entities ends with "and others". OHCHR is not on it and is seeded from ¶17.',
  },
  {
    paragraph: 25,
    reason:
      'Recommendation 1 is named as a basis; what follows is the advice of the external review. Recommendations 2 and 6 are cited without saying what they recommend: their text is left empty. Recommendation 14 is not cited and not seeded.',
  },
  {
    paragraph: 44,
    reason:
      'Ten requests for specialized police teams, for three missions together: the split, the specialities, sizes and days are not reported and left empty.',
  },
  {
    paragraph: 45,
    reason:
      'More than 61 formed police units were pledged at four meetings; neither States nor types nor the split are reported. Only the figures are seeded, no pledges.',
  },
  {
    paragraph: 50,
    reason:
      'UNMIL: drawdown, withdrawal and a legacy document (¶53), but no day of closing. Seeded as closed because ¶16–17 count Liberia among the settings without a mission.',
  },
  {
    paragraph: 57,
    reason:
      'The text names the European Council, its footnote the Council of the European Union. Neither is seeded as an entity.',
  },
]
