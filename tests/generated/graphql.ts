/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Advisers of one profile. */
export type AdviserProfileInput = {
  /** How many. */
  count: number;
  /** Languages asked for, BCP 47. */
  languages?: Array<string> | null | undefined;
  /** Code of the skill asked for. */
  skill: string;
};

/** Which advisory requests. What is absent asks nothing; what is given must all hold. */
export type AdvisoryRequestFilter = {
  /** Host country is one of these, ISO 3166-1 alpha-3. */
  country?: Array<string> | null | undefined;
  /** Filed at or after this moment. */
  filedAfter?: string | null | undefined;
  /** Filed before this moment. */
  filedBefore?: string | null | undefined;
  /** Whether a clock runs whose time is over. Not in subscriptions: follow `ADVISORY_REQUEST_OVERDUE` events. */
  isOverdue?: boolean | null | undefined;
  /** Lead entity is one of these, by code. */
  leadEntity?: Array<string> | null | undefined;
  /** Is of one of these levels. */
  sensitivity?: Array<Sensitivity> | null | undefined;
  /** Touches one of these areas. */
  sgfArea?: Array<SgfArea> | null | undefined;
  /** Stands in one of these. */
  status?: Array<AdvisoryRequestStatus> | null | undefined;
  /** Reference, title or justification holds this text, in any case. */
  text?: string | null | undefined;
  /** Is as pressing as one of these. */
  urgency?: Array<Urgency> | null | undefined;
};

/** How a list of advisory requests is ordered. Equals are ordered by id. */
export type AdvisoryRequestOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** By what. */
  field: AdvisoryRequestOrderField;
};

/** What a list of advisory requests is ordered by. */
export type AdvisoryRequestOrderField =
  /** When the draft was filed. */
  | 'FILED_AT'
  /** Its reference. */
  | 'REFERENCE'
  /** First day wished. */
  | 'START_ON'
  /** When it changed last. */
  | 'UPDATED_AT'
  /** How pressing it is: routine is the smallest. */
  | 'URGENCY';

/** Where an advisory request stands in its life. */
export type AdvisoryRequestStatus =
  /** Approved; nobody is assigned yet. */
  | 'APPROVED'
  /** The consultation is closed; the Global Focal Point is to decide. */
  | 'AWAITING_DECISION'
  /** The last deployment has ended and its report is in. */
  | 'COMPLETED'
  /** The Global Focal Point has declined it. */
  | 'DECLINED'
  /** At least one deployment has started. */
  | 'DEPLOYED'
  /** The resident coordinator writes it; nobody else knows of it. */
  | 'DRAFT'
  /** The consulted entities give their positions. */
  | 'IN_CONSULTATION'
  /** The Global Focal Point looks at it and chooses whom to consult. */
  | 'IN_TRIAGE'
  /** Held before the decision; it resumes where it was. */
  | 'ON_HOLD'
  /** Back with the resident coordinator, with questions. */
  | 'RETURNED'
  /** Experts are assigned; none has started. */
  | 'STAFFING'
  /** Filed with the Global Focal Point, which is to take it up. */
  | 'SUBMITTED'
  /** Stopped after approval, on grave violations or loss of consent; it resumes where it was, or ends. */
  | 'SUSPENDED'
  /** The resident coordinator has withdrawn it. */
  | 'WITHDRAWN';

/** What `amendAdvisoryRequest` takes. What is absent stays. */
export type AmendAdvisoryRequestInput = {
  /** Ids of likely duplicates that the caller has looked at; 50 at most. */
  acknowledgedDuplicates?: Array<string> | null | undefined;
  /** Wished duration in months. */
  durationMonths?: number | null | undefined;
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Funds required for the whole of it. */
  fundingRequired?: MoneyInput | null | undefined;
  /** Consent of the host authorities. */
  hostConsent?: HostConsentInput | null | undefined;
  /** Only training in human rights and humanitarian law: exempt from the due diligence assessment, once OHCHR confirms it. */
  humanRightsTrainingOnly?: boolean | null | undefined;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Why advisers are needed. */
  justification?: string | null | undefined;
  /** Handles of the officers who may see it when it is strictly confidential. */
  namedOfficers?: Array<string> | null | undefined;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** Dimension of conflict prevention that it serves. */
  preventionDimension?: PreventionDimension | null | undefined;
  /** Number and profile of advisers. */
  profiles?: Array<AdviserProfileInput> | null | undefined;
  /** Who may know of it. Default: UNCLASSIFIED. */
  sensitivity?: Sensitivity | null | undefined;
  /** Areas of the Strategic Guidance Framework. */
  sgfAreas?: Array<SgfArea> | null | undefined;
  /** First day wished. */
  startOn?: string | null | undefined;
  /** What it is about, in a line. */
  title?: string | null | undefined;
  /** Agreed priorities that it serves. */
  undafPriorities?: Array<FrameworkPriorityInput> | null | undefined;
  /** How pressing it is. Default: ROUTINE. */
  urgency?: Urgency | null | undefined;
};

/** What `approveAdvisoryRequest` takes. */
export type ApproveAdvisoryRequestInput = {
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
};

/** What `assessHumanRights` takes. */
export type AssessHumanRightsInput = {
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** What it rests on. */
  findings: string;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Measures that lower the risk. */
  mitigations?: Array<MitigationInput> | null | undefined;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** The finding. */
  risk: HumanRightsRisk;
};

/** What `assessTeamPledge` takes. */
export type AssessTeamPledgeInput = {
  /** Version of the pledge on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the pledge. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** How the team was assessed. */
  kind?: TeamAssessmentKind | null | undefined;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** For the Police Division and the Member State itself. */
  notes?: string | null | undefined;
  /** What it found. */
  outcome: AssessmentOutcome;
  /** Where the team was visited, if it was. */
  place?: string | null | undefined;
  /** Day of the visit, if there was one; not later than today. */
  visitedOn?: string | null | undefined;
};

/** What an assessment of a pledge found. */
export type AssessmentOutcome =
  /** The team is fit to be selected. */
  | 'CLEARED'
  /** It is not; the Member State may revise the pledge. */
  | 'NOT_CLEARED';

/** What `assignExpert` takes. */
export type AssignExpertInput = {
  /** Last day. */
  endOn: string;
  /** Id of the expert. */
  expertId: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** Id of the profile that the expert is to fill. */
  profileId: string;
  /** Id of the request. */
  requestId: string;
  /** First day. */
  startOn: string;
};

/** What the Member State certifies of an expert, or of every officer of a team or a unit (¶33, ¶38, ¶40). */
export type CertificationInput = {
  /** Never convicted of a violation of human rights or of a criminal or disciplinary offence. */
  noConvictions: boolean;
  /** No record of misconduct in earlier service with United Nations police. Of an expert and of a unit it must be stated. */
  noMisconduct?: boolean | null | undefined;
  /** Not under investigation or prosecution for one. */
  noPendingCases: boolean;
  /** Who signs for the Member State. */
  signedBy: string;
  /** Day it was signed; not later than today. */
  signedOn: string;
  /** Pre-deployment training completed. */
  training: boolean;
  /** Last day it is in force. Default: twelve months from the day it was signed. */
  validUntil?: string | null | undefined;
};

/** What a clock measures. */
export type ClockKind =
  /** Until the consultation closes, in working days. */
  | 'CONSULTATION'
  /** Until the decision, in working days. */
  | 'DECISION'
  /** From approval until the first deployment starts, in calendar days. */
  | 'DEPLOYMENT'
  /** From submission until the consultation opens, in working days. */
  | 'TRIAGE';

/** What `closeConsultation` takes. */
export type CloseConsultationInput = {
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
};

/** What `commitFunding` takes. */
export type CommitFundingInput = {
  /** How much. */
  amount: MoneyInput;
  /** Who gives it. */
  contributor: string;
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** Id of the commitment that this one replaces. */
  revises?: string | null | undefined;
  /** Where it comes from. */
  source: FundingSource;
};

/** What `concurHumanRights` takes. */
export type ConcurHumanRightsInput = {
  /** True: in place of concurring, confirm that the request is training in human rights and humanitarian law alone, as it says, and so exempt. */
  exemption?: boolean | null | undefined;
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
};

/** What `confirmCapabilityGapClosed` takes. */
export type ConfirmCapabilityGapClosedInput = {
  /** Version of the gap on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the gap. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
};

/** What a consulted entity says to a request (¶23). */
export type ConsultationPosition =
  /** It takes no position. */
  | 'NO_POSITION'
  /** It objects; the objection must be resolved or overruled. */
  | 'OBJECT'
  /** It supports the request. */
  | 'SUPPORT'
  /** It supports it on the conditions given. */
  | 'SUPPORT_WITH_CONDITIONS';

/** What `declineAdvisoryRequest` takes. */
export type DeclineAdvisoryRequestInput = {
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** Why; kept on record. */
  reasons: string;
};

/** What `deploySpecializedTeam` takes. */
export type DeploySpecializedTeamInput = {
  /** Last day. */
  endOn: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** Id of the pledge that was selected. */
  pledgeId: string;
  /** First day. */
  startOn: string;
};

/** Which deployments. What is absent asks nothing; what is given must all hold. */
export type DeploymentFilter = {
  /** Planned to run on this day; those cancelled never do. */
  activeOn?: string | null | undefined;
  /** Is in one of these countries, ISO 3166-1 alpha-3. */
  country?: Array<string> | null | undefined;
  /** Is of one of these kinds. */
  kind?: Array<DeploymentKind> | null | undefined;
  /** Serves one of these missions, by code. */
  mission?: Array<string> | null | undefined;
  /** Stands in one of these. */
  status?: Array<DeploymentStatus> | null | undefined;
};

/** What is deployed. */
export type DeploymentKind =
  /** A formed police unit. */
  | 'FORMED_UNIT'
  /** An individual police officer. */
  | 'INDIVIDUAL'
  /** Officers of the Standing Police Capacity. */
  | 'STANDING_CAPACITY'
  /** A specialized police team. */
  | 'TEAM';

/** Where a deployment stands. */
export type DeploymentStatus =
  /** It has started and not ended. */
  | 'ACTIVE'
  /** It was cancelled before it started. */
  | 'CANCELLED'
  /** It has ended. */
  | 'ENDED'
  /** Planned; it has not started. */
  | 'PLANNED';

/** What `endDeployment` takes. */
export type EndDeploymentInput = {
  /** Day it ended: from the day it started on. */
  endedOn: string;
  /** Version of the deployment on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the deployment. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** End-of-assignment report. It may follow by the same mutation. */
  report?: string | null | undefined;
};

/** What sort of body an entity is. */
export type EntityKind =
  /** Agency, fund, programme or institute. */
  | 'AGENCY_FUND_PROGRAMME'
  /** An arrangement between entities, such as the Global Focal Point. */
  | 'ARRANGEMENT'
  /** Fund that finances. */
  | 'FUND'
  /** Organization outside the United Nations. */
  | 'PARTNER_ORGANIZATION'
  /** Regional office, special envoy or representative. */
  | 'REGIONAL_OFFICE'
  /** Part of the United Nations Secretariat. */
  | 'SECRETARIAT'
  /** Standing capacity for rapid deployment. */
  | 'STANDING_CAPACITY';

/** Why something was not done. GraphQL errors carry one of these codes too, in `extensions.code`. */
export type ErrorCode =
  /** What was asked for must be recorded, and cannot be at the moment, so that it is not answered. Send the same again shortly; a mutation with the same key, since it may be done. */
  | 'AUDIT_UNAVAILABLE'
  /** It clashes with something that stands already, for example an overlapping deployment; or others were changing the same things just then, which the message says: send it again with the same key. */
  | 'CONFLICT'
  /** The cursor is older than the log. Read the lists anew and subscribe after their `asOf`. */
  | 'CURSOR_EXPIRED'
  /** Open requests look like this one. Look at `duplicates`, and acknowledge each to go on. */
  | 'DUPLICATE_SUSPECTED'
  /** The role, or what it is bound to, does not permit this. Ask the desk named in the message. */
  | 'FORBIDDEN'
  /** A rule of the process is not met. `rule` and `paragraph` say which; one entry for each thing missing. */
  | 'GUARD_NOT_MET'
  /** The idempotency key was used before with another input. Use a new key for a new act. */
  | 'IDEMPOTENCY_MISMATCH'
  /** The step does not lead on from the present state. The message names the states it leads on from. */
  | 'ILLEGAL_TRANSITION'
  /** A defect of the hub. The message gives an id to report; nothing was changed. */
  | 'INTERNAL'
  /** Nothing with this id exists for the caller. */
  | 'NOT_FOUND'
  /** Nobody is signed in, or the token is unknown or expired. Sign in and send again. */
  | 'UNAUTHENTICATED'
  /** Who signs in cannot be told now, since the identity provider does not answer. Nothing was done; send the same again later. */
  | 'UNAVAILABLE'
  /** A value in the input is malformed or unknown. `path` says which; mend it and send again. */
  | 'VALIDATION'
  /** The thing has changed since it was read. Read it again and decide anew; the message gives its present version. */
  | 'VERSION_CONFLICT';

/** Which events. What is absent asks nothing; what is given must all hold. */
export type EventFilter = {
  /** Happened at or after this moment. */
  since?: string | null | undefined;
  /** Is about one of these things, by global id. */
  subject?: Array<string> | null | undefined;
  /** Is about a thing of one of these sorts. */
  subjectType?: Array<SubjectType> | null | undefined;
  /** What happened is one of these, for example `ADVISORY_REQUEST_SUBMITTED`. */
  type?: Array<string> | null | undefined;
  /** Happened before this moment. */
  until?: string | null | undefined;
};

/** What `extendDeployment` takes. */
export type ExtendDeploymentInput = {
  /** The new last day. */
  endOn: string;
  /** Version of the deployment on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the deployment. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** Why; kept on record. */
  reasons: string;
};

/** What `fileAdvisoryRequest` takes. What is absent may come later, until it is submitted. */
export type FileAdvisoryRequestInput = {
  /** Host country, ISO 3166-1 alpha-3. */
  country: string;
  /** Wished duration in months. */
  durationMonths?: number | null | undefined;
  /** Funds required for the whole of it. */
  fundingRequired?: MoneyInput | null | undefined;
  /** Consent of the host authorities. */
  hostConsent?: HostConsentInput | null | undefined;
  /** Only training in human rights and humanitarian law: exempt from the due diligence assessment, once OHCHR confirms it. */
  humanRightsTrainingOnly?: boolean | null | undefined;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Why advisers are needed. */
  justification?: string | null | undefined;
  /** Handles of the officers who may see it when it is strictly confidential. */
  namedOfficers?: Array<string> | null | undefined;
  /** Dimension of conflict prevention that it serves. */
  preventionDimension?: PreventionDimension | null | undefined;
  /** Number and profile of advisers. */
  profiles?: Array<AdviserProfileInput> | null | undefined;
  /** Who may know of it. Default: UNCLASSIFIED. */
  sensitivity?: Sensitivity | null | undefined;
  /** Areas of the Strategic Guidance Framework. */
  sgfAreas?: Array<SgfArea> | null | undefined;
  /** First day wished. */
  startOn?: string | null | undefined;
  /** What it is about, in a line. */
  title?: string | null | undefined;
  /** Agreed priorities that it serves. */
  undafPriorities?: Array<FrameworkPriorityInput> | null | undefined;
  /** How pressing it is. Default: ROUTINE. */
  urgency?: Urgency | null | undefined;
};

/** An agreed priority: of the UNDAF or an equivalent framework. */
export type FrameworkPriorityInput = {
  /** The framework. */
  framework: string;
  /** Its outcome that the request serves. */
  outcome: string;
};

/** Where money for a request comes from. */
export type FundingSource =
  /** Extra-budgetary contribution (¶16, ¶61). */
  | 'EXTRA_BUDGETARY'
  /** Joint programme (¶50). */
  | 'JOINT_PROGRAMME'
  /** Peacebuilding Fund (¶49). */
  | 'PEACEBUILDING_FUND'
  /** Support account for peacekeeping operations: pays nothing outside peacekeeping (¶16). */
  | 'PEACEKEEPING_SUPPORT_ACCOUNT'
  /** United Nations Peace and Development Trust Fund (¶30). */
  | 'PEACE_AND_DEVELOPMENT_TRUST_FUND'
  /** Cost-sharing of the United Nations country team. */
  | 'UNCT_COST_SHARING';

/** What `holdAdvisoryRequest` takes. */
export type HoldAdvisoryRequestInput = {
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** Why; kept on record. */
  reasons: string;
};

/** Consent of the host authorities. */
export type HostConsentInput = {
  /** Day it was given. */
  givenOn: string;
  /** Where it is on record. */
  reference: string;
};

/** Finding under the Human Rights Due Diligence Policy (¶17, ¶28). */
export type HumanRightsRisk =
  /** Measures of mitigation are needed, and each must be agreed. */
  | 'HIGH'
  /** No measures are needed. */
  | 'LOW'
  /** Measures of mitigation are needed. */
  | 'MEDIUM'
  /** Support must be withheld. It cannot be overruled. */
  | 'WITHHOLD';

/** Where a mission stands, as of its source. */
export type MissionStatus =
  /** At work. */
  | 'ACTIVE'
  /** Closed. */
  | 'CLOSED'
  /** In transition to the host State, the country team or a successor. */
  | 'IN_TRANSITION';

/** A measure that lowers a human rights risk. */
export type MitigationInput = {
  /** Whether the recipient has agreed to it. */
  agreed: boolean;
  /** What is to be done. */
  measure: string;
};

/** An amount of money. */
export type MoneyInput = {
  /** A decimal as a string, more than zero. */
  amount: string;
  /** ISO 4217, for example `USD`. */
  currency: string;
};

/** What `openConsultation` takes. */
export type OpenConsultationInput = {
  /** Codes of the entities that are consulted; the lead is not one of them. */
  consultedEntities: Array<string>;
  /** Last day for positions. Default: by urgency, in working days. */
  dueOn?: string | null | undefined;
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Code of the entity that is to lead. */
  leadEntity: string;
  /** Kept with the event. */
  note?: string | null | undefined;
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest or earliest first. What has no value comes last. */
  | 'ASC'
  /** Largest or latest first. What has no value comes last. */
  | 'DESC';

/** What `overruleObjection` takes. */
export type OverruleObjectionInput = {
  /** Code of the entity that objects. */
  entity: string;
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** Why; kept on record. */
  reasons: string;
};

/** What `pledgeSpecializedTeam` takes. */
export type PledgeSpecializedTeamInput = {
  /** What the Member State certifies. */
  certification: CertificationInput;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** Day from which it can deploy. */
  readyOn: string;
  /** Officers in the team. */
  size: number;
  /** Id of the team request. */
  teamRequestId: string;
  /** Women among them. */
  women: number;
};

/** The three dimensions of conflict prevention (¶14). */
export type PreventionDimension =
  /** Meets an immediate crisis. */
  | 'OPERATIONAL'
  /** Keeps crises from arising or returning. */
  | 'STRUCTURAL'
  /** Meets risks that go beyond one State. */
  | 'SYSTEMIC';

/** What `publishSpecializedTeamRequest` takes. */
export type PublishSpecializedTeamRequestInput = {
  /** Member States it is published to, ISO 3166-1 alpha-3. Default: all. */
  audience?: Array<string> | null | undefined;
  /** Version of the team request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the team request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Publish it to the Member States that have experts with the skills, in place of `audience`. */
  matchingOnly?: boolean | null | undefined;
  /** Kept with the event. */
  note?: string | null | undefined;
};

/** Which series a number is of. */
export type RecommendationSeries =
  /** Observations 1 to 9 of S/2018/1183. */
  | 'OBSERVATION'
  /** Recommendations of S/2016/952, as far as S/2018/1183 states them. */
  | 'PREVIOUS_REPORT';

/** What the source reports of a recommendation. */
export type RecommendationStatus =
  /** The source makes it, and nothing later is known. */
  | 'MADE'
  /** The source reports steps taken on it. */
  | 'PROGRESS_REPORTED'
  /** The source repeats the call without reporting steps. */
  | 'REITERATED';

/** What `recordPosition` takes. */
export type RecordPositionInput = {
  /** Conditions of support. */
  conditions?: Array<string> | null | undefined;
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** What the entity offers to contribute. */
  offers?: Array<string> | null | undefined;
  /** The position. */
  position: ConsultationPosition;
  /** Why; kept on record. */
  reasons: string;
};

/** What `reportCapabilityGap` takes. */
export type ReportCapabilityGapInput = {
  /** What the analysis rests on: references, one a text. */
  evidence?: Array<string> | null | undefined;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Day it was identified; not later than today. */
  identifiedOn: string;
  /** Code of the own mission, for example `MINUSMA`. */
  mission: string;
  /** Code of the skill that is lacking. */
  speciality: string;
  /** What is lacking, in words. */
  summary: string;
};

/** What `requestSpecializedTeam` takes. */
export type RequestSpecializedTeamInput = {
  /** Id of the gap. */
  capabilityGapId: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Languages asked for, BCP 47. */
  languages?: Array<string> | null | undefined;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** Day by which the team is needed. */
  requiredBy: string;
  /** Who may know of it beside those to whom it is published. Default: UNCLASSIFIED. */
  sensitivity?: Sensitivity | null | undefined;
  /** Officers asked for. */
  size: number;
  /** Codes of the skills asked for, one at least. */
  skills: Array<string>;
};

/** What `resumeAdvisoryRequest` takes. */
export type ResumeAdvisoryRequestInput = {
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
};

/** What `returnAdvisoryRequest` takes. */
export type ReturnAdvisoryRequestInput = {
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** What is to be answered. */
  questions: Array<string>;
};

/** What an account may do; each role is bound to something. */
export type Role =
  /** Keeps accounts and reference data; takes no part in operations. */
  | 'ADMINISTRATOR'
  /** Reads everything, changes nothing; such reading is itself recorded. */
  | 'AUDITOR'
  /** Officer of a UN entity: gives its position, commits its means, leads when assigned. */
  | 'ENTITY_OFFICER'
  /** Desk of the Global Focal Point: triages, consults, decides. */
  | 'GFP_DESK'
  /** Officer of OHCHR: assesses under the due diligence policy, may suspend. */
  | 'HUMAN_RIGHTS_OFFICER'
  /** Delegate of a Member State: sees what is published to it, pledges and certifies. */
  | 'MEMBER_STATE_DELEGATE'
  /** Police component of a mission: reports capability gaps, receives teams. */
  | 'MISSION_POLICE'
  /** Observer of a partner organization: reads what is shared with partners. */
  | 'OBSERVER'
  /** Desk of the Police Division: roster, matching, deployments, specialized teams. */
  | 'POLICE_DIVISION_DESK'
  /** Highest UN development official in a country: files and follows its requests. */
  | 'RESIDENT_COORDINATOR';

/** What `selectTeamPledge` takes. */
export type SelectTeamPledgeInput = {
  /** Version of the pledge on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the pledge. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
};

/** Levels of information sensitivity of the United Nations: they decide who may know of a thing. */
export type Sensitivity =
  /** For the desks, and for the entities that are consulted or lead. */
  | 'CONFIDENTIAL'
  /** For those who are named on it alone. */
  | 'STRICTLY_CONFIDENTIAL'
  /** Open to those who take part in the arrangement once it is submitted, to others once it is approved. */
  | 'UNCLASSIFIED';

/** The four guidelines of the Strategic Guidance Framework for International Police Peacekeeping. */
export type SgfArea =
  /** Police administration. */
  | 'ADMINISTRATION'
  /** Police capacity-building and development. */
  | 'CAPACITY_BUILDING_AND_DEVELOPMENT'
  /** Police command. */
  | 'COMMAND'
  /** Police operations. */
  | 'OPERATIONS';

/** Which requests for specialized teams. What is absent asks nothing; what is given must all hold. */
export type SpecializedTeamRequestFilter = {
  /** Is for one of these missions, by code. */
  mission?: Array<string> | null | undefined;
  /** Needed on this day or later. */
  requiredAfter?: string | null | undefined;
  /** Needed before this day. */
  requiredBefore?: string | null | undefined;
  /** Is of one of these levels. */
  sensitivity?: Array<Sensitivity> | null | undefined;
  /** Asks for one of these skills, by code. */
  speciality?: Array<string> | null | undefined;
  /** Stands in one of these. */
  status?: Array<SpecializedTeamRequestStatus> | null | undefined;
};

/** Where a request for a team stands. */
export type SpecializedTeamRequestStatus =
  /** The mission has confirmed that the gap is closed. */
  | 'CLOSED'
  /** The team is deployed, or about to be. */
  | 'DEPLOYED'
  /** The Police Division prepares it; Member States do not know of it. */
  | 'DRAFT'
  /** Told to Member States, all or some; they pledge. */
  | 'PUBLISHED'
  /** One pledge is selected; its team is yet to be deployed, or has left before its time. */
  | 'SELECTED'
  /** At least one pledge has been assessed; Member States may still pledge. */
  | 'SELECTING'
  /** The Police Division has withdrawn it; Member States no longer see it. */
  | 'WITHDRAWN';

/** What `startDeployment` takes. */
export type StartDeploymentInput = {
  /** Version of the deployment on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the deployment. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** Day it started: not later than today, maybe earlier than planned. */
  startedOn: string;
  /** Of a unit: officers who have come, given with `women`. Default: what was planned stands. */
  strength?: number | null | undefined;
  /** Of a unit: women among them, given with `strength`. */
  women?: number | null | undefined;
};

/** What sort of thing an event is about. */
export type SubjectType =
  /** An account. */
  | 'ACCOUNT'
  /** An advisory request. */
  | 'ADVISORY_REQUEST'
  /** A capability gap of a mission. */
  | 'CAPABILITY_GAP'
  /** A deployment. */
  | 'DEPLOYMENT'
  /** An expert, as the Police Division and the own Member State may know. */
  | 'EXPERT'
  /** A member of that team. */
  | 'EXPERT_TEAM_MEMBER'
  /** A visit of the expert team on serious and organized crime. */
  | 'EXPERT_TEAM_VISIT'
  /** A pledged formed unit. */
  | 'FORMED_UNIT_PLEDGE'
  /** A request for a specialized police team. */
  | 'SPECIALIZED_TEAM_REQUEST'
  /** The service of an expert in a standing capacity. */
  | 'STANDING_CAPACITY_MEMBER'
  /** A pledge of a team. */
  | 'TEAM_PLEDGE';

/** What `submitAdvisoryRequest` takes. */
export type SubmitAdvisoryRequestInput = {
  /** Ids of likely duplicates that the caller has looked at; 50 at most. */
  acknowledgedDuplicates?: Array<string> | null | undefined;
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
};

/** What `suspendAdvisoryRequest` takes. */
export type SuspendAdvisoryRequestInput = {
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** Why; kept on record. */
  reasons: string;
};

/** How a pledged team was assessed. */
export type TeamAssessmentKind =
  /** By a visit to the team, to see whether it is fit to be selected. */
  | 'ASSESSMENT_VISIT'
  /** By what the Member State has sent; nobody was visited. */
  | 'DESK_REVIEW'
  /** By a visit to the team shortly before it would deploy. */
  | 'PRE_DEPLOYMENT_VISIT';

/** Where a pledge stands. */
export type TeamPledgeStatus =
  /** Assessed, and fit to be selected. */
  | 'CLEARED'
  /** Its team is deployed, or about to be. */
  | 'DEPLOYED'
  /** Assessed, and not fit; the Member State may revise it. */
  | 'NOT_CLEARED'
  /** Another pledge was selected, its own selection was given up, or the request was withdrawn; the Member State may revise it while pledges are sought. */
  | 'NOT_SELECTED'
  /** Made or revised; to be assessed. */
  | 'PLEDGED'
  /** Selected; its team is not deployed yet, or no longer. */
  | 'SELECTED'
  /** The Member State has withdrawn it. */
  | 'WITHDRAWN';

/** How far a pledged team is from deploying. */
export type TeamReadiness =
  /** Cleared; the day from which it is ready is yet to come. */
  | 'ASSESSED'
  /** Not yet assessed. */
  | 'NOT_YET_READY'
  /** Cleared, and the day from which it is ready has come. */
  | 'READY'
  /** Not cleared, not selected or withdrawn. */
  | 'UNAVAILABLE';

/** What `triageAdvisoryRequest` takes. */
export type TriageAdvisoryRequestInput = {
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
};

/** How pressing a request is: it sets the clocks. */
export type Urgency =
  /** Shorter deadlines. */
  | 'HIGH'
  /** The shortest deadlines. */
  | 'IMMEDIATE'
  /** The usual deadlines. */
  | 'ROUTINE';

/** What `withdrawAdvisoryRequest` takes. */
export type WithdrawAdvisoryRequestInput = {
  /** Version of the request on which the caller decided. Refused with VERSION_CONFLICT when it has changed. */
  expectedVersion: number;
  /** Id of the request. */
  id: string;
  /** Made anew by the client for each act, for example a UUID. The same key again answers as the first time. */
  idempotencyKey: string;
  /** Kept with the event. */
  note?: string | null | undefined;
  /** Why; kept on record. */
  reasons: string;
};

export type OpenRequestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AdvisoryRequestFilter | null | undefined;
  orderBy?: AdvisoryRequestOrder | null | undefined;
}>;


export type OpenRequestsQuery = { advisoryRequests: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, reference: string, title: string, status: AdvisoryRequestStatus, sensitivity: Sensitivity, urgency: Urgency, version: number, filedAt: string, isOverdue: boolean, sgfAreas: Array<SgfArea>, preventionDimension: PreventionDimension | null, country: { code: string, name: string }, leadEntity: { code: string, name: string } | null, undafPriorities: Array<{ framework: string, outcome: string }>, profiles: Array<{ id: string, count: number, filled: number, skill: { code: string, name: string } }>, consultations: { nodes: Array<{ position: ConsultationPosition | null, reasons: string | null, respondedAt: string | null, entity: { code: string } }> }, deployments: { nodes: Array<{ reference: string, status: DeploymentStatus, kind: DeploymentKind, startOn: string, endOn: string }> } } }> } };

export type RequestByReferenceQueryVariables = Exact<{
  reference: string;
}>;


export type RequestByReferenceQuery = { advisoryRequest: { id: string, reference: string, status: AdvisoryRequestStatus, allowedActions: Array<{ action: string, allowed: boolean, missing: Array<{ code: ErrorCode, message: string, paragraph: number | null }> }>, clocks: Array<{ kind: ClockKind, startedAt: string, dueAt: string, stoppedAt: string | null, isOverdue: boolean }>, humanRightsAssessment: { risk: HumanRightsRisk, findings: string, assessedAt: string, mitigations: Array<{ measure: string, agreed: boolean }> } | null, funding: { required: { amount: string, currency: string } | null, committed: { amount: string, currency: string } | null, commitments: Array<{ source: FundingSource, contributor: string, amount: { amount: string, currency: string } }> }, timeline: { nodes: Array<{ position: number | string, type: string, occurredAt: string, note: string | null, from: string | null, to: string | null, actor: { role: Role | null, entity: { code: string } | null } | null }> } } | null };

export type TeamsQueryVariables = Exact<{
  first: number;
  filter?: SpecializedTeamRequestFilter | null | undefined;
}>;


export type TeamsQuery = { specializedTeamRequests: { nodes: Array<{ reference: string, speciality: string | null, status: SpecializedTeamRequestStatus, size: number | null, requiredBy: string | null, mission: { code: string, name: string, country: { code: string } | null } | null, capabilityGap: { summary: string, identifiedAt: string, closedAt: string | null } | null, pledges: { nodes: Array<{ size: number, status: TeamPledgeStatus, readiness: TeamReadiness, memberState: { name: string } }> }, source: { document: string, paragraph: number } | null }> } };

export type DeploymentsNowQueryVariables = Exact<{
  filter?: DeploymentFilter | null | undefined;
  first: number;
}>;


export type DeploymentsNowQuery = { deployments: { totalCount: number, nodes: Array<{ reference: string, kind: DeploymentKind, status: DeploymentStatus, startOn: string, endOn: string, country: { code: string } | null, mission: { code: string } | null, request: { reference: string } | null, team: { reference: string } | null }> } };

export type ReportedFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportedFactsQuery = { entities: { nodes: Array<{ code: string, name: string, kind: EntityKind, mandate: string | null }> }, missions: { nodes: Array<{ code: string, name: string, status: MissionStatus, sgfStructured: boolean, country: { code: string, name: string } | null }> }, formedUnits: { pledged: number, assessedAndDeployed: number, noticeDays: number, asOf: string, source: { document: string, paragraph: number } | null } | null, parity: Array<{ category: string | null, scope: string | null, women: number | null, target: number | null, targetYear: number | null, asOf: string, isStale: boolean, source: { document: string, paragraph: number } }>, recommendations: { nodes: Array<{ number: number, series: RecommendationSeries, text: string | null, status: RecommendationStatus, source: { document: string, paragraph: number } | null }> } };

export type RefetchQueryVariables = Exact<{
  id: string;
  ids: Array<string> | string;
}>;


export type RefetchQuery = { viewer: { handle: string, role: Role, permissionsVersion: number, entity: { code: string } | null, country: { code: string } | null } | null, node:
    | { __typename: 'Account', id: string }
    | { __typename: 'AdviserProfile', id: string }
    | { __typename: 'AdvisoryRequest', reference: string, status: AdvisoryRequestStatus, id: string }
    | { __typename: 'ApiClient', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'CapabilityGap', id: string }
    | { __typename: 'Consultation', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'CountrySupport', id: string }
    | { __typename: 'Deployment', id: string }
    | { __typename: 'Entity', id: string }
    | { __typename: 'EquipmentShortfall', id: string }
    | { __typename: 'Expert', id: string }
    | { __typename: 'ExpertTeamFinding', id: string }
    | { __typename: 'ExpertTeamFollowUp', id: string }
    | { __typename: 'ExpertTeamMember', id: string }
    | { __typename: 'ExpertTeamVisit', id: string }
    | { __typename: 'FormedUnitPledge', id: string }
    | { __typename: 'FundingCommitment', id: string }
    | { __typename: 'HumanRightsAssessment', id: string }
    | { __typename: 'Mandate', id: string }
    | { __typename: 'Mechanism', id: string }
    | { __typename: 'MemberState', id: string }
    | { __typename: 'Mission', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'ReportedFigure', id: string }
    | { __typename: 'Skill', id: string }
    | { __typename: 'SourceDocument', id: string }
    | { __typename: 'SourceParagraph', id: string }
    | { __typename: 'SpecializedTeamRequest', id: string }
    | { __typename: 'StandingCapacityMember', id: string }
    | { __typename: 'TeamPledge', id: string }
   | null, nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type WhatHappenedQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
  filter?: EventFilter | null | undefined;
}>;


export type WhatHappenedQuery = { events: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ cursor: string, position: number | string, type: string, occurredAt: string, subject:
        | { __typename: 'Account', id: string }
        | { __typename: 'AdviserProfile', id: string }
        | { __typename: 'AdvisoryRequest', id: string }
        | { __typename: 'ApiClient', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'CapabilityGap', id: string }
        | { __typename: 'Consultation', id: string }
        | { __typename: 'Country', id: string }
        | { __typename: 'CountrySupport', id: string }
        | { __typename: 'Deployment', id: string }
        | { __typename: 'Entity', id: string }
        | { __typename: 'EquipmentShortfall', id: string }
        | { __typename: 'Expert', id: string }
        | { __typename: 'ExpertTeamFinding', id: string }
        | { __typename: 'ExpertTeamFollowUp', id: string }
        | { __typename: 'ExpertTeamMember', id: string }
        | { __typename: 'ExpertTeamVisit', id: string }
        | { __typename: 'FormedUnitPledge', id: string }
        | { __typename: 'FundingCommitment', id: string }
        | { __typename: 'HumanRightsAssessment', id: string }
        | { __typename: 'Mandate', id: string }
        | { __typename: 'Mechanism', id: string }
        | { __typename: 'MemberState', id: string }
        | { __typename: 'Mission', id: string }
        | { __typename: 'Recommendation', id: string }
        | { __typename: 'ReportedFigure', id: string }
        | { __typename: 'Skill', id: string }
        | { __typename: 'SourceDocument', id: string }
        | { __typename: 'SourceParagraph', id: string }
        | { __typename: 'SpecializedTeamRequest', id: string }
        | { __typename: 'StandingCapacityMember', id: string }
        | { __typename: 'TeamPledge', id: string }
       | null, changes: Array<{ field: string, from: string | null, to: string | null }> }> } };

export type RequestChangesSubscriptionVariables = Exact<{
  filter?: AdvisoryRequestFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type RequestChangesSubscription = { advisoryRequestChanged: { cursor: string, accessEnded: string | null, event: { position: number | string, type: string, occurredAt: string } | null, request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number, title: string, country: { code: string }, leadEntity: { code: string } | null } | null } };

export type TeamRequestChangesSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TeamRequestChangesSubscription = { specializedTeamRequestChanged: { cursor: string, accessEnded: string | null, event: { type: string } | null, teamRequest: { reference: string, status: SpecializedTeamRequestStatus } | null } };

export type DeploymentChangesSubscriptionVariables = Exact<{
  filter?: DeploymentFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DeploymentChangesSubscription = { deploymentChanged: { cursor: string, accessEnded: string | null, event: { type: string } | null, deployment: { reference: string, status: DeploymentStatus, startOn: string } | null } };

export type EverythingSubscriptionVariables = Exact<{
  filter?: EventFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type EverythingSubscription = { eventAppended: { cursor: string, position: number | string, type: string, occurredAt: string, subject:
      | { __typename: 'Account', id: string }
      | { __typename: 'AdviserProfile', id: string }
      | { __typename: 'AdvisoryRequest', id: string }
      | { __typename: 'ApiClient', id: string }
      | { __typename: 'ApiKey', id: string }
      | { __typename: 'CapabilityGap', id: string }
      | { __typename: 'Consultation', id: string }
      | { __typename: 'Country', id: string }
      | { __typename: 'CountrySupport', id: string }
      | { __typename: 'Deployment', id: string }
      | { __typename: 'Entity', id: string }
      | { __typename: 'EquipmentShortfall', id: string }
      | { __typename: 'Expert', id: string }
      | { __typename: 'ExpertTeamFinding', id: string }
      | { __typename: 'ExpertTeamFollowUp', id: string }
      | { __typename: 'ExpertTeamMember', id: string }
      | { __typename: 'ExpertTeamVisit', id: string }
      | { __typename: 'FormedUnitPledge', id: string }
      | { __typename: 'FundingCommitment', id: string }
      | { __typename: 'HumanRightsAssessment', id: string }
      | { __typename: 'Mandate', id: string }
      | { __typename: 'Mechanism', id: string }
      | { __typename: 'MemberState', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Recommendation', id: string }
      | { __typename: 'ReportedFigure', id: string }
      | { __typename: 'Skill', id: string }
      | { __typename: 'SourceDocument', id: string }
      | { __typename: 'SourceParagraph', id: string }
      | { __typename: 'SpecializedTeamRequest', id: string }
      | { __typename: 'StandingCapacityMember', id: string }
      | { __typename: 'TeamPledge', id: string }
     | null } };

type Outcome_AmendAdvisoryRequestPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_ApproveAdvisoryRequestPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_AssessHumanRightsPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_AssignExpertPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_AssignStandingCapacityPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_BreakGlassPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_CancelDeploymentPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_CloseBreakGlassPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_CloseConsultationPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_CommitFundingPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_ConcurHumanRightsPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_DeclineAdvisoryRequestPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_EndDeploymentPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_ExtendDeploymentPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_FileAdvisoryRequestPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_HoldAdvisoryRequestPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_NameOfficerPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_OpenConsultationPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_OverruleObjectionPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_PlanRotationPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_RecordPositionPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_RepatriateDeploymentPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_ResumeAdvisoryRequestPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_ReturnAdvisoryRequestPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_ReviseConsultationPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_RotateDeploymentPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_StartDeploymentPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_SubmitAdvisoryRequestPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_SuspendAdvisoryRequestPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_TriageAdvisoryRequestPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_UnnameOfficerPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

type Outcome_WithdrawAdvisoryRequestPayload_Fragment = { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> };

export type OutcomeFragment =
  | Outcome_AmendAdvisoryRequestPayload_Fragment
  | Outcome_ApproveAdvisoryRequestPayload_Fragment
  | Outcome_AssessHumanRightsPayload_Fragment
  | Outcome_AssignExpertPayload_Fragment
  | Outcome_AssignStandingCapacityPayload_Fragment
  | Outcome_BreakGlassPayload_Fragment
  | Outcome_CancelDeploymentPayload_Fragment
  | Outcome_CloseBreakGlassPayload_Fragment
  | Outcome_CloseConsultationPayload_Fragment
  | Outcome_CommitFundingPayload_Fragment
  | Outcome_ConcurHumanRightsPayload_Fragment
  | Outcome_DeclineAdvisoryRequestPayload_Fragment
  | Outcome_EndDeploymentPayload_Fragment
  | Outcome_ExtendDeploymentPayload_Fragment
  | Outcome_FileAdvisoryRequestPayload_Fragment
  | Outcome_HoldAdvisoryRequestPayload_Fragment
  | Outcome_NameOfficerPayload_Fragment
  | Outcome_OpenConsultationPayload_Fragment
  | Outcome_OverruleObjectionPayload_Fragment
  | Outcome_PlanRotationPayload_Fragment
  | Outcome_RecordPositionPayload_Fragment
  | Outcome_RepatriateDeploymentPayload_Fragment
  | Outcome_ResumeAdvisoryRequestPayload_Fragment
  | Outcome_ReturnAdvisoryRequestPayload_Fragment
  | Outcome_ReviseConsultationPayload_Fragment
  | Outcome_RotateDeploymentPayload_Fragment
  | Outcome_StartDeploymentPayload_Fragment
  | Outcome_SubmitAdvisoryRequestPayload_Fragment
  | Outcome_SuspendAdvisoryRequestPayload_Fragment
  | Outcome_TriageAdvisoryRequestPayload_Fragment
  | Outcome_UnnameOfficerPayload_Fragment
  | Outcome_WithdrawAdvisoryRequestPayload_Fragment
;

export type FileMutationVariables = Exact<{
  input: FileAdvisoryRequestInput;
}>;


export type FileMutation = { fileAdvisoryRequest: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type AmendMutationVariables = Exact<{
  input: AmendAdvisoryRequestInput;
}>;


export type AmendMutation = { amendAdvisoryRequest: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type SubmitMutationVariables = Exact<{
  input: SubmitAdvisoryRequestInput;
}>;


export type SubmitMutation = { submitAdvisoryRequest: { duplicates: Array<{ id: string, reference: string, country: { code: string } }>, request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type TriageMutationVariables = Exact<{
  input: TriageAdvisoryRequestInput;
}>;


export type TriageMutation = { triageAdvisoryRequest: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type ConsultMutationVariables = Exact<{
  input: OpenConsultationInput;
}>;


export type ConsultMutation = { openConsultation: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type PositionMutationVariables = Exact<{
  input: RecordPositionInput;
}>;


export type PositionMutation = { recordPosition: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type OverruleMutationVariables = Exact<{
  input: OverruleObjectionInput;
}>;


export type OverruleMutation = { overruleObjection: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type AssessMutationVariables = Exact<{
  input: AssessHumanRightsInput;
}>;


export type AssessMutation = { assessHumanRights: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type ConcurMutationVariables = Exact<{
  input: ConcurHumanRightsInput;
}>;


export type ConcurMutation = { concurHumanRights: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type FundMutationVariables = Exact<{
  input: CommitFundingInput;
}>;


export type FundMutation = { commitFunding: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type ConcludeMutationVariables = Exact<{
  input: CloseConsultationInput;
}>;


export type ConcludeMutation = { closeConsultation: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type ApproveMutationVariables = Exact<{
  input: ApproveAdvisoryRequestInput;
}>;


export type ApproveMutation = { approveAdvisoryRequest: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type DeclineMutationVariables = Exact<{
  input: DeclineAdvisoryRequestInput;
}>;


export type DeclineMutation = { declineAdvisoryRequest: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type ReturnMutationVariables = Exact<{
  input: ReturnAdvisoryRequestInput;
}>;


export type ReturnMutation = { returnAdvisoryRequest: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type HoldMutationVariables = Exact<{
  input: HoldAdvisoryRequestInput;
}>;


export type HoldMutation = { holdAdvisoryRequest: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type SuspendMutationVariables = Exact<{
  input: SuspendAdvisoryRequestInput;
}>;


export type SuspendMutation = { suspendAdvisoryRequest: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type ResumeMutationVariables = Exact<{
  input: ResumeAdvisoryRequestInput;
}>;


export type ResumeMutation = { resumeAdvisoryRequest: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawAdvisoryRequestInput;
}>;


export type WithdrawMutation = { withdrawAdvisoryRequest: { request: { id: string, reference: string, status: AdvisoryRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type CandidatesQueryVariables = Exact<{
  id: string;
  profile: string;
  first: number;
}>;


export type CandidatesQuery = { node:
    | { candidates: { nodes: Array<{ score: number, expert: { id: string, reference: string } | null, reasons: Array<{ criterion: string, met: boolean, detail: string }> }>, shortfall: Array<{ criterion: string, missing: number }> } | null }
    | Record<PropertyKey, never>
   | null };

export type AssignMutationVariables = Exact<{
  input: AssignExpertInput;
}>;


export type AssignMutation = { assignExpert: { deployment: { id: string, reference: string, status: DeploymentStatus, version: number, request: { status: AdvisoryRequestStatus } | null } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type StartMutationVariables = Exact<{
  input: StartDeploymentInput;
}>;


export type StartMutation = { startDeployment: { deployment: { id: string, status: DeploymentStatus, version: number, request: { status: AdvisoryRequestStatus } | null } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type ExtendMutationVariables = Exact<{
  input: ExtendDeploymentInput;
}>;


export type ExtendMutation = { extendDeployment: { deployment: { id: string, endOn: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type EndMutationVariables = Exact<{
  input: EndDeploymentInput;
}>;


export type EndMutation = { endDeployment: { deployment: { id: string, status: DeploymentStatus, request: { status: AdvisoryRequestStatus } | null } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type ReportGapMutationVariables = Exact<{
  input: ReportCapabilityGapInput;
}>;


export type ReportGapMutation = { reportCapabilityGap: { capabilityGap: { id: string, reference: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type RequestTeamMutationVariables = Exact<{
  input: RequestSpecializedTeamInput;
}>;


export type RequestTeamMutation = { requestSpecializedTeam: { teamRequest: { id: string, reference: string, status: SpecializedTeamRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type PublishTeamMutationVariables = Exact<{
  input: PublishSpecializedTeamRequestInput;
}>;


export type PublishTeamMutation = { publishSpecializedTeamRequest: { teamRequest: { status: SpecializedTeamRequestStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type PledgeTeamMutationVariables = Exact<{
  input: PledgeSpecializedTeamInput;
}>;


export type PledgeTeamMutation = { pledgeSpecializedTeam: { pledge: { id: string, status: TeamPledgeStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type AssessPledgeMutationVariables = Exact<{
  input: AssessTeamPledgeInput;
}>;


export type AssessPledgeMutation = { assessTeamPledge: { pledge: { id: string, status: TeamPledgeStatus, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type SelectPledgeMutationVariables = Exact<{
  input: SelectTeamPledgeInput;
}>;


export type SelectPledgeMutation = { selectTeamPledge: { pledge: { id: string, status: TeamPledgeStatus, version: number } | null, teamRequest: { status: SpecializedTeamRequestStatus, parityEffect: { before: number | null, after: number | null, target: number | null } | null } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string>, rule: string | null, paragraph: number | null }> } };

export type DeployTeamMutationVariables = Exact<{
  input: DeploySpecializedTeamInput;
}>;


export type DeployTeamMutation = { deploySpecializedTeam: { deployment: { id: string, reference: string, status: DeploymentStatus, team: { reference: string } | null } | null, teamRequest: { status: SpecializedTeamRequestStatus, capabilityGap: { closedAt: string | null } | null } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type ConfirmGapClosedMutationVariables = Exact<{
  input: ConfirmCapabilityGapClosedInput;
}>;


export type ConfirmGapClosedMutation = { confirmCapabilityGapClosed: { capabilityGap: { id: string, closedAt: string | null } | null, teamRequest: { status: SpecializedTeamRequestStatus } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export const OutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<OutcomeFragment, unknown>;
export const OpenRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advisoryRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadEntity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sgfAreas"}},{"kind":"Field","name":{"kind":"Name","value":"preventionDimension"}},{"kind":"Field","name":{"kind":"Name","value":"undafPriorities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"framework"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deployments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenRequestsQuery, OpenRequestsQueryVariables>;
export const RequestByReferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequestByReference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advisoryRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"humanRightsAssessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"mitigations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"agreed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"required"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"contributor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestByReferenceQuery, RequestByReferenceQueryVariables>;
export const TeamsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Teams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SpecializedTeamRequestFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"specializedTeamRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"mission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capabilityGap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"identifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"requiredBy"}},{"kind":"Field","name":{"kind":"Name","value":"pledges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamsQuery, TeamsQueryVariables>;
export const DeploymentsNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeploymentsNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deployments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeploymentsNowQuery, DeploymentsNowQueryVariables>;
export const ReportedFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportedFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mandate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"FR"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sgfStructured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"formedUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pledged"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAndDeployed"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"women"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportedFactsQuery, ReportedFactsQueryVariables>;
export const RefetchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Refetch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissionsVersion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefetchQuery, RefetchQueryVariables>;
export const WhatHappenedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatHappened"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatHappenedQuery, WhatHappenedQueryVariables>;
export const RequestChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RequestChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advisoryRequestChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessEnded"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadEntity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestChangesSubscription, RequestChangesSubscriptionVariables>;
export const TeamRequestChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TeamRequestChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"specializedTeamRequestChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessEnded"}},{"kind":"Field","name":{"kind":"Name","value":"teamRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<TeamRequestChangesSubscription, TeamRequestChangesSubscriptionVariables>;
export const DeploymentChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DeploymentChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deploymentChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessEnded"}},{"kind":"Field","name":{"kind":"Name","value":"deployment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}}]}}]}}]}}]} as unknown as DocumentNode<DeploymentChangesSubscription, DeploymentChangesSubscriptionVariables>;
export const EverythingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Everything"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventAppended"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}}]} as unknown as DocumentNode<EverythingSubscription, EverythingSubscriptionVariables>;
export const FileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"File"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileAdvisoryRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileAdvisoryRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<FileMutation, FileMutationVariables>;
export const AmendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Amend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendAdvisoryRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendAdvisoryRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<AmendMutation, AmendMutationVariables>;
export const SubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Submit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitAdvisoryRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitAdvisoryRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<SubmitMutation, SubmitMutationVariables>;
export const TriageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Triage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TriageAdvisoryRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"triageAdvisoryRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<TriageMutation, TriageMutationVariables>;
export const ConsultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Consult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<ConsultMutation, ConsultMutationVariables>;
export const PositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Position"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<PositionMutation, PositionMutationVariables>;
export const OverruleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Overrule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverruleObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overruleObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<OverruleMutation, OverruleMutationVariables>;
export const AssessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Assess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessHumanRightsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessHumanRights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<AssessMutation, AssessMutationVariables>;
export const ConcurDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Concur"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcurHumanRightsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concurHumanRights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<ConcurMutation, ConcurMutationVariables>;
export const FundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Fund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommitFundingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitFunding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<FundMutation, FundMutationVariables>;
export const ConcludeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Conclude"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<ConcludeMutation, ConcludeMutationVariables>;
export const ApproveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Approve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveAdvisoryRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveAdvisoryRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<ApproveMutation, ApproveMutationVariables>;
export const DeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Decline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineAdvisoryRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineAdvisoryRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<DeclineMutation, DeclineMutationVariables>;
export const ReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Return"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnAdvisoryRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnAdvisoryRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<ReturnMutation, ReturnMutationVariables>;
export const HoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Hold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldAdvisoryRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdAdvisoryRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<HoldMutation, HoldMutationVariables>;
export const SuspendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Suspend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendAdvisoryRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendAdvisoryRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<SuspendMutation, SuspendMutationVariables>;
export const ResumeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Resume"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeAdvisoryRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeAdvisoryRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<ResumeMutation, ResumeMutationVariables>;
export const WithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Withdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAdvisoryRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAdvisoryRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]} as unknown as DocumentNode<WithdrawMutation, WithdrawMutationVariables>;
export const CandidatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Candidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvisoryRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortfall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CandidatesQuery, CandidatesQueryVariables>;
export const AssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Assign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignExpertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignExpert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deployment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]}}]} as unknown as DocumentNode<AssignMutation, AssignMutationVariables>;
export const StartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Start"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartDeploymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDeployment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deployment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StartMutation, StartMutationVariables>;
export const ExtendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Extend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendDeploymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendDeployment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deployment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ExtendMutation, ExtendMutationVariables>;
export const EndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"End"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndDeploymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endDeployment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deployment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EndMutation, EndMutationVariables>;
export const ReportGapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportGap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportCapabilityGapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportCapabilityGap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capabilityGap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReportGapMutation, ReportGapMutationVariables>;
export const RequestTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestSpecializedTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestSpecializedTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RequestTeamMutation, RequestTeamMutationVariables>;
export const PublishTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishSpecializedTeamRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishSpecializedTeamRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PublishTeamMutation, PublishTeamMutationVariables>;
export const PledgeTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PledgeTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PledgeSpecializedTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pledgeSpecializedTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]}}]} as unknown as DocumentNode<PledgeTeamMutation, PledgeTeamMutationVariables>;
export const AssessPledgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssessPledge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessTeamPledgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessTeamPledge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AssessPledgeMutation, AssessPledgeMutationVariables>;
export const SelectPledgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SelectPledge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SelectTeamPledgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selectTeamPledge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"parityEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]}}]} as unknown as DocumentNode<SelectPledgeMutation, SelectPledgeMutationVariables>;
export const DeployTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeployTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeploySpecializedTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deploySpecializedTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deployment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capabilityGap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DeployTeamMutation, DeployTeamMutationVariables>;
export const ConfirmGapClosedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmGapClosed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmCapabilityGapClosedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmCapabilityGapClosed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capabilityGap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmGapClosedMutation, ConfirmGapClosedMutationVariables>;