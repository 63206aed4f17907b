/**
 * Recommendations 1 to 13 of the previous report, S/2016/952, as far as S/2018/1183 states them. Translated from the Chinese
 * text and shortened; what the report does not say of a recommendation is not filled in from elsewhere.
 */
import type { RecommendationFact } from './recommendation.js'

export const RECOMMENDATIONS: readonly RecommendationFact[] = [
  {
    number: 1,
    text: 'Basis of the renewed interest of Member States in a police advisory committee, proposed by the external review of the Police Division, to strengthen information exchange and triangular cooperation for integrated planning, proper sequencing of work, tasks that match objectives, and clarity about capabilities at hand and needed.',
    status: 'REITERATED',
    paragraph: 25,
    citedIn: [60, 65],
    remark:
      'S/2016/952, ¶51. The report does not word the recommendation itself; ¶60 encourages the Security Council to consider it.',
  },
  {
    number: 2,
    text: null,
    status: 'PROGRESS_REPORTED',
    paragraph: 67,
    citedIn: [],
    remark: 'Cited with 3 and 6 as the basis of selection and recruitment initiatives; what it recommends is not said.',
  },
  {
    number: 3,
    text: 'Accountability measures (with recommendations 4 and 7), to be fully implemented as part of the comprehensive and integrated performance policy framework that Member States asked for.',
    status: 'PROGRESS_REPORTED',
    paragraph: 26,
    citedIn: [67],
    remark: 'S/2016/952, ¶53.',
  },
  {
    number: 4,
    text: 'Police-contributing countries are urged to redouble their efforts to assess and train their personnel and to take full responsibility for holding them accountable, including by prosecuting any crime, sexual exploitation and abuse among them, with due process and under the zero-tolerance policy.',
    status: 'REITERATED',
    paragraph: 37,
    citedIn: [26, 66],
    remark: 'S/2016/952, ¶54.',
  },
  {
    number: 5,
    text: 'More women in police components, together with the system-wide strategy on gender parity and the resolutions on women and peace and security.',
    status: 'PROGRESS_REPORTED',
    paragraph: 34,
    citedIn: [67],
    remark: 'By ¶67 the benchmarks for 2028 need the sustained engagement and support of Member States.',
  },
  {
    number: 6,
    text: null,
    status: 'PROGRESS_REPORTED',
    paragraph: 30,
    citedIn: [67],
    remark:
      'S/2016/952, ¶56. Cited as the spirit in which 93 per cent of the policing recommendations of the Office for the Peacekeeping Strategic Partnership were implemented; what it recommends is not said.',
  },
  {
    number: 7,
    text: 'United Nations policing must follow the Strategic Guidance Framework for International Police Peacekeeping.',
    status: 'PROGRESS_REPORTED',
    paragraph: 24,
    citedIn: [26, 32, 39],
    remark: 'S/2016/952, ¶57.',
  },
  {
    number: 8,
    text: 'Training, equipment and selection of formed police units; adequate pre-deployment training and equipment; induction and in-mission training, so that they can perform their tasks.',
    status: 'REITERATED',
    paragraph: 33,
    citedIn: [],
    remark: 'S/2016/952, ¶58.',
  },
  {
    number: 9,
    text: 'Integrated rule-of-law support and the Global Focal Point arrangement (with recommendations 11 and 12).',
    status: 'REITERATED',
    paragraph: 62,
    citedIn: [],
  },
  {
    number: 10,
    text: 'Conflict prevention: building on it, special envoys and representatives in Central Africa, West Africa and Central Asia, resident coordinators and country teams are encouraged to use United Nations police expertise to advance monitoring, dialogue and negotiation.',
    status: 'REITERATED',
    paragraph: 18,
    citedIn: [62, 63],
    remark: 'S/2016/952, ¶60. ¶62 calls it focused on conflict prevention.',
  },
  {
    number: 11,
    text: 'Integrated rule-of-law support and the Global Focal Point arrangement (with recommendations 9 and 12); building on it, heads of mission should include heads of police components in their senior management teams and hold them accountable for the performance of their components (¶64).',
    status: 'REITERATED',
    paragraph: 62,
    citedIn: [64],
  },
  {
    number: 12,
    text: 'Integrated rule-of-law support and the Global Focal Point arrangement (with recommendations 9 and 11); in its support the Police Division is to explore incremental ways to give more police expertise to other agencies, funds and programmes (¶61).',
    status: 'REITERATED',
    paragraph: 62,
    citedIn: [61, 65],
  },
  {
    number: 13,
    text: 'With UNODC and other partners, formally establish a dedicated team of police experts with suitable resources and funds, to coordinate visits of specialists to host countries who help the authorities and build capacity against serious and organized crime and related problems, including illicit financial flows and cybercrime.',
    status: 'REITERATED',
    paragraph: 9,
    citedIn: [63],
    remark: 'S/2016/952, ¶63.',
  },
]
