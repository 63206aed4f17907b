/**
 * What the database itself refuses, whoever writes: one statement for each rule, wrong in nothing else. `set` changes rows
 * that the demonstration has; `sql` is for tables that are empty, or for rules between rows.
 */
export interface Violation {
  readonly rule: string
  readonly sql: string
}

const set = (rule: string, change: string, where = 'TRUE'): Violation => {
  const table = rule.slice(0, rule.indexOf('_'))
  return { rule, sql: `UPDATE "${table}" SET ${change} WHERE ${where}` }
}
const sql = (rule: string, text: string): Violation => ({ rule, sql: text })
const ID = 'gen_random_uuid()'
const HASH = `repeat('0', 64)`

const key = (
  rule: string,
  values: { hash?: string; expires?: string; replaced?: string; scopes?: string },
): Violation =>
  sql(
    rule,
    `INSERT INTO "ApiKey" ("id", "clientId", "publicId", "secretHash", "scopes", "issuedAt", "expiresAt", "replacedById")
     SELECT id, ${ID}, 'a', ${values.hash ?? HASH}, ${values.scopes ?? `'{READ}'`}, now(), ${values.expires ?? 'now()'}, ${values.replaced ?? 'NULL'}
     FROM (SELECT ${ID} AS id) AS one`,
  )
const glass = (
  rule: string,
  values: { request?: string; visit?: string; purpose?: string; ends?: string; by?: string },
): Violation =>
  sql(
    rule,
    `INSERT INTO "BreakGlass" ("id", "requestId", "visitId", "handle", "purpose", "openedAt", "endsAt", "endedByHandle")
     VALUES (${ID}, ${values.request ?? ID}, ${values.visit ?? 'NULL'}, 'gfp.desk', ${values.purpose ?? `'To see'`}, now(), ${values.ends ?? `now() + interval '1 hour'`}, ${values.by ?? 'NULL'})`,
  )
const entry = (rule: string, values: { action?: string; from?: string; subjects?: string }): Violation =>
  sql(
    rule,
    `INSERT INTO "AuditEntry" ("sequence", "occurredAt", "action", "record", "fromPosition", "previousHash", "hash", "subjects")
     VALUES (1000000, now(), ${values.action ?? `'a'`}, '{}', ${values.from ?? 'NULL'}, ${HASH}, ${HASH}, ${values.subjects ?? 'NULL'})`,
  )

export const CHECKS: readonly Violation[] = [
  set('Account_binding', '"countryCode" = NULL', `"role" = 'RESIDENT_COORDINATOR'`),
  set('Account_binding', '"entityCode" = NULL', `"role" = 'ENTITY_OFFICER'`),
  set('Account_binding', `"entityCode" = 'UNDP'`, `"role" = 'HUMAN_RIGHTS_OFFICER'`),
  set('Account_binding', '"missionCode" = NULL', `"role" = 'MISSION_POLICE'`),
  set('Account_binding', '"memberStateCode" = NULL', `"role" = 'MEMBER_STATE_DELEGATE'`),
  set('Account_identity', `"issuer" = 'https://id.example.org'`),
  set('AdviserProfile_count', '"count" = 0'),
  set('AdvisoryRequest_approved', `"phase" = 'FILED'`, `"status" = 'APPROVED'`),
  set('AdvisoryRequest_consent', '"consentGivenOn" = NULL', '"consentReference" IS NOT NULL'),
  set('AdvisoryRequest_draft', `"phase" = 'FILED'`, `"status" = 'DRAFT'`),
  set('AdvisoryRequest_duration', '"durationMonths" = 0'),
  set('AdvisoryRequest_exemption', '"exemptionConfirmedAt" = now()', 'NOT "humanRightsTrainingOnly"'),
  set('AdvisoryRequest_filed', `"phase" = 'DRAFT'`, `"status" = 'SUBMITTED'`),
  set('AdvisoryRequest_funding', '"fundingAmount" = 0', '"fundingCurrency" IS NOT NULL'),
  set('AdvisoryRequest_funding', '"fundingCurrency" = NULL', '"fundingAmount" IS NOT NULL'),
  set('AdvisoryRequest_lead', `"partyCodes" = '{}'`, '"leadEntityCode" IS NOT NULL'),
  set('AdvisoryRequest_resume', `"resumeTo" = 'IN_TRIAGE'`, `"status" = 'SUBMITTED'`),
  set('AdvisoryRequest_version', '"version" = 0'),
  key('ApiKey_hash', { hash: `'secret'` }),
  key('ApiKey_period', { expires: `now() - interval '1 day'` }),
  key('ApiKey_replacement', { replaced: 'id' }),
  key('ApiKey_scopes', { scopes: `'{}'` }),
  entry('AuditEntry_lines', { action: `E'a\\nb'` }),
  entry('AuditEntry_positions', { from: '1' }),
  entry('AuditEntry_subjects', { subjects: `'{}'` }),
  set('Availability_period', '"toOn" = "fromOn" - 1'),
  glass('BreakGlass_ended', { by: `'gfp.desk'` }),
  glass('BreakGlass_of_one', { request: 'NULL' }),
  glass('BreakGlass_of_one', { visit: ID }),
  glass('BreakGlass_period', { ends: 'now()' }),
  glass('BreakGlass_purpose', { purpose: `' '` }),
  set('Clearance_outcome', `"outcome" = 'REFUSED'`, `"kind" = 'CERTIFICATION'`),
  set('Clearance_period', '"validTo" = "validFrom" - 1'),
  set('Clearance_statements', '"certifiedOn" = NULL', '"certifiedBy" IS NOT NULL'),
  set('Clock_order', `"dueAt" = "startedAt" - interval '1 day'`),
  set('Clock_order', `"stoppedAt" = "startedAt" - interval '1 day'`),
  set('Consultation_answer', '"respondedAt" = NULL', '"position" IS NOT NULL'),
  set('Deployment_active', '"startedOn" = NULL', `"status" = 'ACTIVE'`),
  set('Deployment_end', '"endedOn" = "startOn"', `"status" = 'PLANNED'`),
  set('Deployment_ended', '"endedOn" = "startedOn" - 1', `"status" = 'ENDED' AND "startedOn" IS NOT NULL`),
  set('Deployment_period', '"endOn" = "startOn" - 1', `"status" = 'PLANNED'`),
  set('Deployment_officers', '"strength" = NULL, "women" = NULL', `"kind" = 'FORMED_UNIT'`),
  set('Deployment_officers', '"strength" = 100, "women" = 10', `"kind" = 'INDIVIDUAL'`),
  set('Deployment_officers', '"women" = NULL', `"kind" = 'FORMED_UNIT'`),
  set('Deployment_officers', '"women" = -1', `"kind" = 'FORMED_UNIT'`),
  set('Deployment_officers', '"women" = "strength" + 1', `"kind" = 'FORMED_UNIT'`),
  set('Deployment_officers', '"strength" = 0, "women" = 0', `"kind" = 'FORMED_UNIT'`),
  set('Deployment_report', `"report" = 'On record.'`, '"reportedAt" IS NULL'),
  set('DeploymentMember_period', '"endOn" = "startOn" - 1'),
  set('EquipmentShortfall_missing', '"missing" = 0'),
  set('EquipmentShortfall_resolved', '"resolvedAt" = now()', '"resolution" IS NULL'),
  set('ExpertSkill_years', '"years" = -1'),
  set('ExpertTeamFollowUp_closed', '"closedAt" = now()', '"closedAt" IS NULL'),
  set('ExpertTeamFollowUp_linked', `"state" = 'LINKED', "requestId" = NULL`, '"closedAt" IS NULL'),
  sql(
    'ExpertTeamFollowUp_to_be_filed',
    `UPDATE "ExpertTeamFollowUp" SET "state" = 'TO_BE_FILED', "closedAt" = NULL, "outcome" = NULL,
       "requestId" = (SELECT "id" FROM "AdvisoryRequest" LIMIT 1)`,
  ),
  set('ExpertTeamMember_service', '"leftOn" = "joinedOn" - 1'),
  set('ExpertTeamMember_themes', `"themes" = '{}'`),
  set('ExpertTeamMemberIdentity_named', '"post" = NULL, "expertId" = NULL'),
  set('ExpertTeamVisit_closed', '"closedAt" = now()', `"status" = 'REQUESTED'`),
  set('ExpertTeamVisit_ended', '"endedOn" = "startOn"', `"status" = 'REQUESTED'`),
  set('ExpertTeamVisit_lead', '"leadEntityCode" = NULL', `"phase" = 'APPROVED'`),
  set('ExpertTeamVisit_period', '"endOn" = "startOn" - 1', `"status" = 'REQUESTED'`),
  set('ExpertTeamVisit_phase', `"phase" = 'DRAFT'`, `"status" = 'REQUESTED'`),
  set('ExpertTeamVisit_reported', `"report" = 'Found.', "reportedAt" = now()`, `"status" = 'REQUESTED'`),
  set('ExpertTeamVisit_started', '"startedOn" = "startOn"', `"status" = 'REQUESTED'`),
  set('ExpertTeamVisit_themes', `"themes" = '{}'`, `"status" = 'REQUESTED'`),
  set('ExpertTeamVisit_version', '"version" = 0', `"status" = 'REQUESTED'`),
  set('ExpertTeamVisitMember_period', '"endOn" = "startOn" - 1'),
  set('FormedUnitPledge_certified', `"certifiedBy" = 'A ministry'`, '"certifiedBy" IS NULL'),
  set('FormedUnitPledge_clock', '"clockRemindedAt" = now()', '"clockDueAt" IS NULL'),
  set('FormedUnitPledge_deployed', '"missionCode" = NULL', `"status" = 'DEPLOYED'`),
  set('FormedUnitPledge_level', '"level" = 4'),
  set('FormedUnitPledge_notified', '"notifiedAt" = NULL', `"status" = 'NOTIFIED'`),
  set('FormedUnitPledge_rdl', '"rdlVerifiedOn" = current_date', '"level" < 3'),
  set('FormedUnitPledge_requirement', `"requirement" = 'Patrols'`, '"requirement" IS NULL'),
  set('FormedUnitPledge_strength', '"women" = "strength" + 1'),
  set('FundingCommitment_amount', '"amount" = 0'),
  set('HumanRightsAssessment_order', `"concurredAt" = "assessedAt" - interval '1 day'`),
  sql(
    'ImportRun_counts',
    `INSERT INTO "ImportRun" ("accountId", "key", "state", "rows", "done", "rejected", "updatedAt")
     VALUES (${ID}, 'k', 'RUNNING', 1, 2, 0, now())`,
  ),
  set('LogHead_single', '"id" = 2'),
  set('SpecializedTeamRequest_clock', '"clockRemindedAt" = now()', '"clockDueAt" IS NULL'),
  set('SpecializedTeamRequest_clock_started', '"clockStartedAt" = now()', '"clockDueAt" IS NULL'),
  set('SpecializedTeamRequest_draft', `"phase" = 'FILED'`, `"status" = 'DRAFT'`),
  set('SpecializedTeamRequest_published', `"phase" = 'DRAFT'`, `"status" = 'PUBLISHED'`),
  set('SpecializedTeamRequest_size', '"size" = 0', '"size" IS NOT NULL'),
  set('SpecializedTeamRequest_whole', '"requiredBy" = NULL', `"origin" <> 'REPORT'`),
  set('StandingCapacityAssignment_clock', '"clockDueAt" = NULL, "clockRemindedAt" = now()'),
  set('StandingCapacityMember_period', '"leftOn" = "joinedOn" - 1'),
  set('TeamPledge_assessed', '"assessedAt" = now()', '"assessment" IS NULL'),
  set('TeamPledge_certified', '"certifiedUntil" = "certifiedOn" - 1'),
  set('TeamPledge_released', '"releasedAt" = now()', `"status" NOT IN ('NOT_SELECTED', 'WITHDRAWN')`),
  set('TeamPledge_size', '"women" = "size" + 1'),
  sql(
    'TeamPledgeAssessment_desk',
    `INSERT INTO "TeamPledgeAssessment" ("id", "pledgeId", "ordinal", "outcome", "kind", "place", "recordedAt", "byRole")
     SELECT ${ID}, "pledgeId", 100, "outcome", 'DESK_REVIEW', 'Bamako', now(), "byRole" FROM "TeamPledgeAssessment" LIMIT 1`,
  ),
]

/** Two rows that must not stand beside each other. */
export const EXCLUSIONS: readonly Violation[] = [
  sql(
    'DeploymentMember_no_overlap',
    `INSERT INTO "DeploymentMember" ("id", "deploymentId", "expertId", "startOn", "endOn", "holds")
     SELECT ${ID}, other."id", member."expertId", member."endOn", member."endOn" + 30, TRUE
     FROM "DeploymentMember" AS member JOIN "Deployment" AS other ON other."id" <> member."deploymentId"
     WHERE member."holds" AND NOT EXISTS (
       SELECT FROM "DeploymentMember" AS own WHERE own."deploymentId" = other."id" AND own."expertId" = member."expertId")
     LIMIT 1`,
  ),
  ...(['pledgeId', 'formedUnitId'] as const).map((column) =>
    sql(
      column === 'pledgeId' ? 'Deployment_team_once' : 'Deployment_unit_once',
      `UPDATE "Deployment" SET "${column}" = (SELECT "id" FROM "${column === 'pledgeId' ? 'TeamPledge' : 'FormedUnitPledge'}" LIMIT 1),
         "startOn" = current_date, "endOn" = current_date + 30
       WHERE "status" = 'ACTIVE'`,
    ),
  ),
  sql(
    'ExpertTeamVisitMember_no_overlap',
    `INSERT INTO "ExpertTeamVisitMember" ("visitId", "memberId", "startOn", "endOn", "holds")
     SELECT visit."id", member."memberId", member."endOn", member."endOn" + 30, TRUE
     FROM "ExpertTeamVisitMember" AS member JOIN "ExpertTeamVisit" AS visit ON visit."id" <> member."visitId"
     WHERE member."holds" AND NOT EXISTS (
       SELECT FROM "ExpertTeamVisitMember" AS own WHERE own."visitId" = visit."id" AND own."memberId" = member."memberId")
     LIMIT 1`,
  ),
  sql(
    'StandingCapacityMember_once',
    `INSERT INTO "StandingCapacityMember" ("id", "origin", "expertId", "entityCode", "joinedOn")
     SELECT ${ID}, "origin", "expertId", "entityCode", "joinedOn" FROM "StandingCapacityMember" WHERE "leftOn" IS NULL LIMIT 1`,
  ),
  sql(
    'Clock_one_running',
    `INSERT INTO "Clock" ("id", "requestId", "kind", "startedAt", "dueAt")
     SELECT ${ID}, "requestId", "kind", "startedAt", "dueAt" FROM "Clock" WHERE "stoppedAt" IS NULL LIMIT 1`,
  ),
  sql(
    'TeamPledge_one_standing',
    `UPDATE "TeamPledge" SET "memberStateCode" = (SELECT min("memberStateCode") FROM "TeamPledge"), "status" = 'PLEDGED', "releasedAt" = NULL,
       "teamRequestId" = (SELECT "teamRequestId" FROM "TeamPledge" LIMIT 1)`,
  ),
  sql(
    'BreakGlass_one_open',
    `INSERT INTO "BreakGlass" ("id", "requestId", "handle", "purpose", "openedAt", "endsAt")
     SELECT ${ID}, request."id", 'gfp.desk', 'To see', now(), now() + interval '1 hour'
     FROM (SELECT "id" FROM "AdvisoryRequest" LIMIT 1) AS request, generate_series(1, 2)`,
  ),
  sql(
    'BreakGlass_one_open_visit',
    `INSERT INTO "BreakGlass" ("id", "visitId", "handle", "purpose", "openedAt", "endsAt")
     SELECT ${ID}, visit."id", 'gfp.desk', 'To see', now(), now() + interval '1 hour'
     FROM (SELECT "id" FROM "ExpertTeamVisit" LIMIT 1) AS visit, generate_series(1, 2)`,
  ),
]

/** Tables from which nothing is taken and in which nothing is changed; `fill` brings a row where the demonstration has none. */
export const APPEND_ONLY: readonly { readonly table: string; readonly column: string; readonly fill?: string }[] = [
  { table: 'Event', column: 'note' },
  { table: 'AuditEntry', column: 'record' },
  {
    table: 'AuditCheckpoint',
    column: 'hash',
    fill: `INSERT INTO "AuditCheckpoint" ("sequence", "hash", "takenAt", "keyId", "signature") VALUES (1, ${HASH}, now(), 'k', 's')`,
  },
  {
    table: 'DeploymentTurn',
    column: 'reasons',
    fill: `INSERT INTO "DeploymentTurn" ("id", "deploymentId", "kind", "effectiveOn", "endOnBefore", "endOnAfter", "reasons", "recordedAt")
      SELECT ${ID}, "id", 'EXTENDED', "endOn", "endOn", "endOn" + 30, 'Needed.', now() FROM "Deployment" LIMIT 1`,
  },
  { table: 'TeamPledgeAssessment', column: 'notes' },
  { table: 'FormedUnitReadiness', column: 'evidence' },
]
