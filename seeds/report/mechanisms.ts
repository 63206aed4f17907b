/** The 31 mechanisms that the report describes (M1 to M31), what the hub does for each, and where it stands. */
import { names, type Names } from '../names/name.js'

export interface MechanismFact {
  readonly number: number
  readonly names: Names
  readonly summary: string
  readonly paragraphs: readonly number[]
}

type Row = readonly [en: string, zh: string, summary: string, paragraphs: readonly number[]]

/** Chinese names that stand so in the report. */
const WORDED_BY_REPORT = new Set([
  '人权尽职政策',
  '常备警力',
  '专门警务小组',
  '处理严重和有组织犯罪的警察专家小组',
  '性别均等',
  '国际警务维持和平战略指导框架',
  '预防冲突的三个方面',
  '前景扫描和预警',
  '伙伴关系',
  '任务授权',
  '警务、司法和惩戒协调办法',
])

const ROWS: readonly Row[] = [
  [
    'Advisory request through the Global Focal Point',
    '通过全球协调中心提出的警务顾问请求',
    'A resident coordinator requests police advisers for the country team, tied to priorities of the development assistance framework; the request is filed, triaged, consulted, decided, staffed and followed to its end.',
    [19, 62],
  ],
  [
    'Inter-agency consultation',
    '机构间协商',
    'Entities with policing capacity or a view on policing agree priority areas of technical assistance; each consulted one gives a position with reasons and offers.',
    [23, 65],
  ],
  [
    'Human rights due diligence',
    '人权尽职政策',
    'Support to non-United Nations security forces is assessed, concurred in by OHCHR, mitigated and watched to its end.',
    [17, 28],
  ],
  [
    'Funding',
    '供资',
    'Every request names who pays for it; the support account pays for peacekeeping, other work needs extra-budgetary means.',
    [16, 30, 49, 50, 61],
  ],
  [
    'Standing Police Capacity',
    '常备警力',
    'Standing experts are deployed rapidly: to missions, in drawdown, with partners and where there is no mission.',
    [8, 16, 17, 32, 50],
  ],
  [
    'Specialized police teams',
    '专门警务小组',
    'A mission analyses its capability gaps, the Police Division requests teams, Member States pledge, teams are assessed, selected and deployed, and the mission confirms that the gap is closed.',
    [44],
  ],
  [
    'Serious and organized crime expert team',
    '处理严重和有组织犯罪的警察专家小组',
    'A dedicated, funded team, proposed with UNODC and partners, coordinates visits of specialists to host States.',
    [9, 63],
  ],
  [
    'Capability readiness and formed police units',
    '维和能力准备系统和建制警察部队',
    'Pledged units are assessed, advised and verified until they can deploy within 60 days of notice.',
    [45],
  ],
  [
    'Skills, vacancies and matching',
    '技能、空缺和人选匹配',
    'Skill sets are matched to mandated tasks; vacancies and the skill table, reviewed every six months, go to all Member States.',
    [39],
  ],
  [
    'Selection and rosters',
    '甄选和名册',
    'Rosters of senior police leaders, a selection campaign for women, recruitment drives twice a year, assessments before deployment.',
    [41, 42, 43],
  ],
  [
    'Screening and certification',
    '筛查和认证',
    'Member States certify that there is no conviction or pending case and that training was given; personnel are screened for earlier misconduct and human rights.',
    [33, 37, 38, 40],
  ],
  [
    'Deployment, rotation and extension',
    '部署、轮调和延期',
    'Individuals and contingents are deployed, rotated, extended and repatriated.',
    [27, 39],
  ],
  [
    'Performance and accountability',
    '业绩和问责',
    'Missions evaluate equipment every quarter and heads of police components their units every two months; underperformance is recorded, investigated and remedied.',
    [27, 28, 29],
  ],
  ['Gender parity', '性别均等', 'Shares of women are followed against the targets for the end of 2028.', [34, 67]],
  [
    'Strategic Guidance Framework',
    '国际警务维持和平战略指导框架',
    'Work is classed by the framework, its manuals are kept, and missions are structured by it.',
    [24, 49, 56],
  ],
  [
    'Conflict-prevention classing',
    '预防冲突的三个方面',
    'Work is classed as operational, structural or systemic prevention.',
    [14],
  ],
  [
    'Transition and exit',
    '特派团过渡和撤出',
    'Transition is planned from early on, measured by benchmarks, handed over to the host State and the country team, and recorded for others.',
    [47, 48, 49, 50, 51, 52, 53, 68],
  ],
  [
    'Early warning and horizon scanning',
    '前景扫描和预警',
    'Signals on host-State policing feed briefings and proposals and are linked to requests.',
    [18, 63],
  ],
  [
    'Partnerships',
    '伙伴关系',
    'Joint activities and shared guidance with regional and international organizations.',
    [42, 51, 54, 55, 56, 57, 58],
  ],
  [
    'Police advisory committee and triangular cooperation',
    '警务咨询委员会和三角合作',
    'A proposed forum of Member States, Secretariat and Council: agenda, decisions and their follow-up.',
    [25, 65],
  ],
  [
    'Recommendations and observations',
    '建议和意见',
    'Recommendations of the previous report and observations of this one: who acts, progress, evidence.',
    [30, 60, 61, 62, 63, 64, 65, 66, 67, 68],
  ],
  [
    'Mandates',
    '任务授权',
    'Each action names the resolutions and documents on which it rests.',
    [12, 14, 15, 21, 26, 51, 66],
  ],
  ['Public information', '公共信息', 'Recruitment information and outreach are open to the public.', [59]],
  [
    'Protection of civilians and gender-responsive policing',
    '保护平民和促进性别平等的警务',
    'Guidelines, gender strategies and action plans of components and their state per mission.',
    [32, 34, 35],
  ],
  [
    'Leadership',
    '领导人的甄选和培训',
    'Command development, commanders’ courses, mentoring and a pool of candidates.',
    [34, 36],
  ],
  [
    'Transfer of police from African Union to United Nations operations',
    '非洲联盟警察转入联合国行动',
    'Assessment, screening and monitoring follow shared standards when police change from one to the other.',
    [54],
  ],
  [
    'Military–police balance',
    '军队和警察之间的过渡',
    'The best point of transition from troops to police is reviewed with the Office of Military Affairs.',
    [52, 68],
  ],
  [
    'Demand and command',
    '需求和指挥',
    'Heads of police components belong to the senior management of missions; requirements, strengths and capabilities follow demand.',
    [22, 24, 64],
  ],
  [
    'Assessment of units',
    '部队评估',
    'A task force assesses contingents and equipment before deployment; procedures for assessing units and individual officers are revised.',
    [30, 31, 41],
  ],
  [
    'Police, justice and corrections together',
    '警务、司法和惩戒协调办法',
    'Police work is linked to justice and corrections: special criminal court, standing capacities, joint technical committees.',
    [11, 32, 47, 50],
  ],
  [
    'Terms of secondment',
    '借调条件',
    'Recruitment and conditions of seconded personnel follow the norms of the Organization, including independence and conflict of interest.',
    [46, 67],
  ],
]

export const MECHANISMS: readonly MechanismFact[] = ROWS.map(([EN, ZH, summary, paragraphs], index) => ({
  number: index + 1,
  names: names({ EN, ZH }, 'PROJECT', WORDED_BY_REPORT.has(ZH) ? 'SOURCE' : 'PROJECT'),
  summary,
  paragraphs,
}))
