-- What must never be false, whatever the code above does.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- One person, one place at a time.
ALTER TABLE "DeploymentMember" ADD CONSTRAINT "DeploymentMember_no_overlap"
  EXCLUDE USING gist ("expertId" WITH =, daterange("startOn", "endOn", '[]') WITH &&) WHERE ("holds");

-- One running clock of a kind per request.
CREATE UNIQUE INDEX "Clock_one_running" ON "Clock" ("requestId", "kind") WHERE "stoppedAt" IS NULL;

-- One standing pledge of a Member State per team request.
CREATE UNIQUE INDEX "TeamPledge_one_standing" ON "TeamPledge" ("teamRequestId", "memberStateCode")
  WHERE "status" <> 'WITHDRAWN';

ALTER TABLE "AdvisoryRequest"
  ADD CONSTRAINT "AdvisoryRequest_version" CHECK ("version" >= 1),
  ADD CONSTRAINT "AdvisoryRequest_duration" CHECK ("durationMonths" BETWEEN 1 AND 120),
  ADD CONSTRAINT "AdvisoryRequest_funding" CHECK (("fundingAmount" IS NULL) = ("fundingCurrency" IS NULL) AND "fundingAmount" > 0),
  ADD CONSTRAINT "AdvisoryRequest_consent" CHECK (("consentReference" IS NULL) = ("consentGivenOn" IS NULL)),
  ADD CONSTRAINT "AdvisoryRequest_draft" CHECK ("status" <> 'DRAFT' OR "phase" = 'DRAFT'),
  ADD CONSTRAINT "AdvisoryRequest_filed" CHECK ("status" IN ('DRAFT', 'WITHDRAWN') OR "phase" <> 'DRAFT'),
  ADD CONSTRAINT "AdvisoryRequest_approved" CHECK ("status" NOT IN ('APPROVED', 'STAFFING', 'DEPLOYED', 'COMPLETED', 'SUSPENDED') OR "phase" = 'APPROVED'),
  ADD CONSTRAINT "AdvisoryRequest_resume" CHECK (("status" IN ('ON_HOLD', 'SUSPENDED')) = ("resumeTo" IS NOT NULL)),
  ADD CONSTRAINT "AdvisoryRequest_lead" CHECK ("leadEntityCode" IS NULL OR "leadEntityCode" = ANY ("partyCodes"));

ALTER TABLE "AdviserProfile" ADD CONSTRAINT "AdviserProfile_count" CHECK ("count" BETWEEN 1 AND 1000);
ALTER TABLE "FundingCommitment" ADD CONSTRAINT "FundingCommitment_amount" CHECK ("amount" > 0);
ALTER TABLE "HumanRightsAssessment" ADD CONSTRAINT "HumanRightsAssessment_order" CHECK ("concurredAt" IS NULL OR "concurredAt" >= "assessedAt");
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_answer" CHECK (("position" IS NULL) = ("respondedAt" IS NULL) AND ("overruledAt" IS NULL) = ("overruleReasons" IS NULL));
ALTER TABLE "Clock" ADD CONSTRAINT "Clock_order" CHECK ("dueAt" >= "startedAt" AND ("stoppedAt" IS NULL OR "stoppedAt" >= "startedAt"));

ALTER TABLE "Deployment"
  ADD CONSTRAINT "Deployment_period" CHECK ("endOn" >= "startOn"),
  ADD CONSTRAINT "Deployment_ended" CHECK ("endedOn" IS NULL OR "startedOn" IS NULL OR "endedOn" >= "startedOn"),
  ADD CONSTRAINT "Deployment_active" CHECK ("status" <> 'ACTIVE' OR "startedOn" IS NOT NULL),
  ADD CONSTRAINT "Deployment_end" CHECK (("status" = 'ENDED') = ("endedOn" IS NOT NULL)),
  ADD CONSTRAINT "Deployment_report" CHECK (("report" IS NULL) = ("reportedAt" IS NULL));
ALTER TABLE "DeploymentMember" ADD CONSTRAINT "DeploymentMember_period" CHECK ("endOn" >= "startOn");
ALTER TABLE "Clearance" ADD CONSTRAINT "Clearance_period" CHECK ("validTo" >= "validFrom");
ALTER TABLE "Availability" ADD CONSTRAINT "Availability_period" CHECK ("toOn" >= "fromOn");
ALTER TABLE "ExpertSkill" ADD CONSTRAINT "ExpertSkill_years" CHECK ("years" BETWEEN 0 AND 60);

ALTER TABLE "TeamPledge"
  ADD CONSTRAINT "TeamPledge_size" CHECK ("size" >= 1 AND "women" BETWEEN 0 AND "size"),
  ADD CONSTRAINT "TeamPledge_certified" CHECK ("certifiedUntil" >= "certifiedOn");
ALTER TABLE "SpecializedTeamRequest"
  ADD CONSTRAINT "SpecializedTeamRequest_size" CHECK ("size" >= 1),
  ADD CONSTRAINT "SpecializedTeamRequest_draft" CHECK ("status" <> 'DRAFT' OR "phase" = 'DRAFT'),
  -- Only the report may leave open which mission, speciality, size and day.
  ADD CONSTRAINT "SpecializedTeamRequest_whole" CHECK ("origin" = 'REPORT' OR ("missionCode" IS NOT NULL AND "specialityCode" IS NOT NULL AND "size" IS NOT NULL AND "requiredBy" IS NOT NULL AND "capabilityGapId" IS NOT NULL));
ALTER TABLE "FormedUnitPledge"
  ADD CONSTRAINT "FormedUnitPledge_level" CHECK ("level" BETWEEN 1 AND 3),
  ADD CONSTRAINT "FormedUnitPledge_strength" CHECK ("strength" >= 1 AND "women" BETWEEN 0 AND "strength");

ALTER TABLE "Account" ADD CONSTRAINT "Account_binding" CHECK (CASE "role"
  WHEN 'RESIDENT_COORDINATOR' THEN "countryCode" IS NOT NULL
  WHEN 'ENTITY_OFFICER' THEN "entityCode" IS NOT NULL
  WHEN 'HUMAN_RIGHTS_OFFICER' THEN "entityCode" = 'OHCHR'
  WHEN 'MISSION_POLICE' THEN "missionCode" IS NOT NULL
  WHEN 'MEMBER_STATE_DELEGATE' THEN "memberStateCode" IS NOT NULL
  WHEN 'OBSERVER' THEN "entityCode" IS NOT NULL
  ELSE TRUE END);

-- References of things, one sequence a noun. A gap tells that something was begun, not what.
CREATE SEQUENCE "AdvisoryRequest_reference";
CREATE SEQUENCE "Deployment_reference";
CREATE SEQUENCE "CapabilityGap_reference";
CREATE SEQUENCE "SpecializedTeamRequest_reference";
CREATE SEQUENCE "TeamPledge_reference";

-- The log. Nothing in it is changed; events may leave it by retention alone.
ALTER TABLE "LogHead" ADD CONSTRAINT "LogHead_single" CHECK ("id" = 1);
INSERT INTO "LogHead" ("id") VALUES (1);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Event' AND TG_OP = 'DELETE' AND current_setting('focalpoint.retention', true) = 'on' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'object_not_in_prerequisite_state';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What the chain hashes of one audit entry, a line a column, in this order.
CREATE FUNCTION audit_hash(entry "AuditEntry") RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(concat_ws(E'\n',
    entry."previousHash",
    entry."sequence"::text,
    to_char(entry."occurredAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    coalesce(entry."actorId"::text, ''),
    coalesce(entry."actorHandle", ''),
    entry."action",
    coalesce(entry."subjectType", ''),
    coalesce(entry."subjectId", ''),
    coalesce(entry."fromPosition"::text, ''),
    coalesce(entry."toPosition"::text, ''),
    entry."record"
  ), 'UTF8')), 'hex')
$$;

-- The last statement before COMMIT. The head row's lock orders commits, so that positions have no gap that could fill
-- later, and links events and audit in one step. Returns the first and last position given.
CREATE FUNCTION append_log(events jsonb, audit jsonb, OUT first_position bigint, OUT last_position bigint)
LANGUAGE plpgsql AS $$
DECLARE
  head "LogHead";
  item jsonb;
  entry "AuditEntry";
BEGIN
  SELECT * INTO STRICT head FROM "LogHead" WHERE "id" = 1 FOR UPDATE;
  first_position := head."position" + 1;
  FOR item IN SELECT value FROM jsonb_array_elements(events) LOOP
    head."position" := head."position" + 1;
    INSERT INTO "Event" SELECT * FROM jsonb_populate_record(NULL::"Event", item || jsonb_build_object('position', head."position"));
  END LOOP;
  last_position := head."position";
  FOR item IN SELECT value FROM jsonb_array_elements(audit) LOOP
    entry := jsonb_populate_record(NULL::"AuditEntry", item);
    head."auditSequence" := head."auditSequence" + 1;
    entry."sequence" := head."auditSequence";
    entry."previousHash" := head."auditHash";
    IF last_position >= first_position THEN
      entry."fromPosition" := first_position;
      entry."toPosition" := last_position;
    END IF;
    entry."hash" := audit_hash(entry);
    head."auditHash" := entry."hash";
    INSERT INTO "AuditEntry" SELECT entry.*;
  END LOOP;
  UPDATE "LogHead" SET "position" = head."position", "auditSequence" = head."auditSequence", "auditHash" = head."auditHash" WHERE "id" = 1;
  IF last_position >= first_position THEN
    PERFORM pg_notify('focalpoint_log', '');
  END IF;
END $$;
