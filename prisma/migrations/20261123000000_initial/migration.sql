-- CreateEnum
CREATE TYPE "Role" AS ENUM ('RESIDENT_COORDINATOR', 'GFP_DESK', 'ENTITY_OFFICER', 'HUMAN_RIGHTS_OFFICER', 'POLICE_DIVISION_DESK', 'MISSION_POLICE', 'MEMBER_STATE_DELEGATE', 'OBSERVER', 'AUDITOR', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "AccountStatus" AS ENUM ('ACTIVE', 'SUSPENDED');

-- CreateEnum
CREATE TYPE "AdvisoryRequestStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'IN_TRIAGE', 'IN_CONSULTATION', 'AWAITING_DECISION', 'APPROVED', 'STAFFING', 'DEPLOYED', 'COMPLETED', 'RETURNED', 'ON_HOLD', 'SUSPENDED', 'DECLINED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "Urgency" AS ENUM ('ROUTINE', 'HIGH', 'IMMEDIATE');

-- CreateEnum
CREATE TYPE "SgfArea" AS ENUM ('CAPACITY_BUILDING_AND_DEVELOPMENT', 'OPERATIONS', 'COMMAND', 'ADMINISTRATION');

-- CreateEnum
CREATE TYPE "PreventionDimension" AS ENUM ('OPERATIONAL', 'STRUCTURAL', 'SYSTEMIC');

-- CreateEnum
CREATE TYPE "ConsultationPosition" AS ENUM ('SUPPORT', 'SUPPORT_WITH_CONDITIONS', 'OBJECT', 'NO_POSITION');

-- CreateEnum
CREATE TYPE "HumanRightsRisk" AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'WITHHOLD');

-- CreateEnum
CREATE TYPE "FundingSource" AS ENUM ('EXTRA_BUDGETARY', 'PEACEBUILDING_FUND', 'PEACE_AND_DEVELOPMENT_TRUST_FUND', 'PEACEKEEPING_SUPPORT_ACCOUNT', 'JOINT_PROGRAMME', 'UNCT_COST_SHARING');

-- CreateEnum
CREATE TYPE "ClockKind" AS ENUM ('TRIAGE', 'CONSULTATION', 'DECISION', 'DEPLOYMENT');

-- CreateEnum
CREATE TYPE "Origin" AS ENUM ('REPORT', 'DEMO', 'LIVE');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('AR', 'ZH', 'EN', 'FR', 'RU', 'ES');

-- CreateEnum
CREATE TYPE "Sensitivity" AS ENUM ('UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL');

-- CreateEnum
CREATE TYPE "Phase" AS ENUM ('DRAFT', 'FILED', 'APPROVED');

-- CreateEnum
CREATE TYPE "DeploymentKind" AS ENUM ('INDIVIDUAL', 'TEAM', 'FORMED_UNIT', 'STANDING_CAPACITY');

-- CreateEnum
CREATE TYPE "DeploymentStatus" AS ENUM ('PLANNED', 'ACTIVE', 'ENDED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "SubjectType" AS ENUM ('ADVISORY_REQUEST', 'DEPLOYMENT', 'CAPABILITY_GAP', 'SPECIALIZED_TEAM_REQUEST', 'TEAM_PLEDGE', 'ACCOUNT');

-- CreateEnum
CREATE TYPE "Sex" AS ENUM ('FEMALE', 'MALE');

-- CreateEnum
CREATE TYPE "ClearanceKind" AS ENUM ('CERTIFICATION', 'SCREENING', 'TRAINING');

-- CreateEnum
CREATE TYPE "Wording" AS ENUM ('SOURCE', 'OFFICIAL', 'PROJECT');

-- CreateEnum
CREATE TYPE "EntityKind" AS ENUM ('SECRETARIAT', 'AGENCY_FUND_PROGRAMME', 'ARRANGEMENT', 'STANDING_CAPACITY', 'FUND', 'REGIONAL_OFFICE', 'PARTNER_ORGANIZATION');

-- CreateEnum
CREATE TYPE "MissionStatus" AS ENUM ('ACTIVE', 'IN_TRANSITION', 'CLOSED');

-- CreateEnum
CREATE TYPE "MissionKind" AS ENUM ('PEACEKEEPING', 'SPECIAL_POLITICAL');

-- CreateEnum
CREATE TYPE "RecommendationSeries" AS ENUM ('PREVIOUS_REPORT', 'OBSERVATION');

-- CreateEnum
CREATE TYPE "RecommendationStatus" AS ENUM ('PROGRESS_REPORTED', 'REITERATED', 'MADE');

-- CreateEnum
CREATE TYPE "SpecializedTeamRequestStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'SELECTING', 'SELECTED', 'DEPLOYED', 'CLOSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "TeamPledgeStatus" AS ENUM ('PLEDGED', 'CLEARED', 'NOT_CLEARED', 'SELECTED', 'NOT_SELECTED', 'WITHDRAWN', 'DEPLOYED');

-- CreateEnum
CREATE TYPE "FormedUnitType" AS ENUM ('FORMED_POLICE_UNIT', 'GUARD_UNIT', 'SWAT');

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "handle" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "status" "AccountStatus" NOT NULL DEFAULT 'ACTIVE',
    "countryCode" CHAR(3),
    "entityCode" TEXT,
    "missionCode" TEXT,
    "memberStateCode" CHAR(3),
    "permissionsVersion" INTEGER NOT NULL DEFAULT 1,
    "origin" "Origin" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdvisoryRequest" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "status" "AdvisoryRequestStatus" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "countryCode" CHAR(3) NOT NULL,
    "title" TEXT NOT NULL,
    "justification" TEXT,
    "sensitivity" "Sensitivity" NOT NULL,
    "urgency" "Urgency" NOT NULL,
    "sgfAreas" "SgfArea"[],
    "preventionDimension" "PreventionDimension",
    "startOn" DATE,
    "durationMonths" INTEGER,
    "endOn" DATE,
    "consentReference" TEXT,
    "consentGivenOn" DATE,
    "fundingAmount" DECIMAL(18,4),
    "fundingCurrency" CHAR(3),
    "humanRightsTrainingOnly" BOOLEAN NOT NULL DEFAULT false,
    "phase" "Phase" NOT NULL,
    "leadEntityCode" TEXT,
    "partyCodes" TEXT[],
    "namedHandles" TEXT[],
    "resumeTo" "AdvisoryRequestStatus",
    "questions" TEXT[],
    "filedById" UUID NOT NULL,
    "filedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "decidedAt" TIMESTAMPTZ(3),
    "completedAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AdvisoryRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FrameworkPriority" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "framework" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "FrameworkPriority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdviserProfile" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "skillCode" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "languages" TEXT[],

    CONSTRAINT "AdviserProfile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consultation" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "entityCode" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "position" "ConsultationPosition",
    "reasons" TEXT,
    "conditions" TEXT[],
    "offers" TEXT[],
    "respondedAt" TIMESTAMPTZ(3),
    "overruledAt" TIMESTAMPTZ(3),
    "overruleReasons" TEXT,

    CONSTRAINT "Consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HumanRightsAssessment" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "risk" "HumanRightsRisk" NOT NULL,
    "findings" TEXT NOT NULL,
    "madeByEntityCode" TEXT NOT NULL,
    "assessedAt" TIMESTAMPTZ(3) NOT NULL,
    "concurredAt" TIMESTAMPTZ(3),

    CONSTRAINT "HumanRightsAssessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mitigation" (
    "id" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "measure" TEXT NOT NULL,
    "agreed" BOOLEAN NOT NULL,

    CONSTRAINT "Mitigation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FundingCommitment" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "source" "FundingSource" NOT NULL,
    "contributor" TEXT NOT NULL,
    "amount" DECIMAL(18,4) NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "entityCode" TEXT NOT NULL,
    "committedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FundingCommitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Clock" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "kind" "ClockKind" NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "stoppedAt" TIMESTAMPTZ(3),
    "announcedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Deployment" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "kind" "DeploymentKind" NOT NULL,
    "status" "DeploymentStatus" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "startOn" DATE NOT NULL,
    "endOn" DATE NOT NULL,
    "startedOn" DATE,
    "endedOn" DATE,
    "report" TEXT,
    "reportedAt" TIMESTAMPTZ(3),
    "countryCode" CHAR(3),
    "missionCode" TEXT,
    "memberStateCode" CHAR(3),
    "requestId" UUID,
    "profileId" UUID,
    "teamRequestId" UUID,
    "pledgeId" UUID,
    "formedUnitId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Deployment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeploymentMember" (
    "id" UUID NOT NULL,
    "deploymentId" UUID NOT NULL,
    "expertId" UUID NOT NULL,
    "startOn" DATE NOT NULL,
    "endOn" DATE NOT NULL,
    "holds" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "DeploymentMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LogHead" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "position" BIGINT NOT NULL DEFAULT 0,
    "auditSequence" BIGINT NOT NULL DEFAULT 0,
    "auditHash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "LogHead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "position" BIGINT NOT NULL,
    "type" TEXT NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "subjectType" "SubjectType" NOT NULL,
    "subjectId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "changes" JSONB NOT NULL,
    "note" TEXT,
    "fromStatus" TEXT,
    "toStatus" TEXT,
    "humanRights" BOOLEAN NOT NULL DEFAULT false,
    "actorId" UUID,
    "actorRole" "Role",
    "actorEntityCode" TEXT,
    "actorCountryCode" CHAR(3),
    "requestId" UUID,
    "deploymentId" UUID,
    "gapId" UUID,
    "teamRequestId" UUID,
    "pledgeId" UUID,
    "countryCode" CHAR(3),
    "missionCode" TEXT,
    "memberStateCode" CHAR(3),
    "sensitivity" "Sensitivity",
    "phase" "Phase",
    "leadEntityCode" TEXT,
    "partyCodes" TEXT[],
    "namedHandles" TEXT[],
    "audienceCodes" TEXT[],
    "pledgeStatus" "TeamPledgeStatus",
    "before" JSONB,
    "facts" JSONB NOT NULL,
    "factsBefore" JSONB,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "sequence" BIGINT NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "actorHandle" TEXT,
    "action" TEXT NOT NULL,
    "subjectType" TEXT,
    "subjectId" TEXT,
    "record" TEXT NOT NULL,
    "fromPosition" BIGINT,
    "toPosition" BIGINT,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "IdempotencyRecord" (
    "accountId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "mutation" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdempotencyRecord_pkey" PRIMARY KEY ("accountId","key")
);

-- CreateTable
CREATE TABLE "HubSetting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "HubSetting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Skill" (
    "code" TEXT NOT NULL,
    "termId" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,

    CONSTRAINT "Skill_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Expert" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "memberStateCode" CHAR(3) NOT NULL,
    "languages" TEXT[],

    CONSTRAINT "Expert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpertIdentity" (
    "expertId" UUID NOT NULL,
    "familyName" TEXT NOT NULL,
    "givenNames" TEXT NOT NULL,
    "rank" TEXT,
    "sex" "Sex" NOT NULL,

    CONSTRAINT "ExpertIdentity_pkey" PRIMARY KEY ("expertId")
);

-- CreateTable
CREATE TABLE "ExpertSkill" (
    "expertId" UUID NOT NULL,
    "skillCode" TEXT NOT NULL,
    "years" INTEGER NOT NULL,

    CONSTRAINT "ExpertSkill_pkey" PRIMARY KEY ("expertId","skillCode")
);

-- CreateTable
CREATE TABLE "Clearance" (
    "id" UUID NOT NULL,
    "expertId" UUID NOT NULL,
    "kind" "ClearanceKind" NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE NOT NULL,

    CONSTRAINT "Clearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Availability" (
    "id" UUID NOT NULL,
    "expertId" UUID NOT NULL,
    "fromOn" DATE NOT NULL,
    "toOn" DATE NOT NULL,

    CONSTRAINT "Availability_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" TEXT NOT NULL,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Translation" (
    "termId" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "text" TEXT NOT NULL,
    "wording" "Wording" NOT NULL,

    CONSTRAINT "Translation_pkey" PRIMARY KEY ("termId","language")
);

-- CreateTable
CREATE TABLE "SourceDocument" (
    "symbol" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "date" DATE,

    CONSTRAINT "SourceDocument_pkey" PRIMARY KEY ("symbol")
);

-- CreateTable
CREATE TABLE "SourceParagraph" (
    "id" TEXT NOT NULL,
    "documentSymbol" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT,
    "textLanguage" "Language",

    CONSTRAINT "SourceParagraph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Country" (
    "code" CHAR(3) NOT NULL,
    "termId" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,

    CONSTRAINT "Country_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "MemberState" (
    "countryCode" CHAR(3) NOT NULL,
    "origin" "Origin" NOT NULL,

    CONSTRAINT "MemberState_pkey" PRIMARY KEY ("countryCode")
);

-- CreateTable
CREATE TABLE "Entity" (
    "code" TEXT NOT NULL,
    "kind" "EntityKind" NOT NULL,
    "termId" TEXT NOT NULL,
    "mandate" TEXT,
    "remark" TEXT,
    "origin" "Origin" NOT NULL,
    "sourceId" TEXT,

    CONSTRAINT "Entity_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Mission" (
    "code" TEXT NOT NULL,
    "termId" TEXT NOT NULL,
    "kind" "MissionKind" NOT NULL,
    "countryCode" CHAR(3),
    "status" "MissionStatus" NOT NULL,
    "sgfStructured" BOOLEAN NOT NULL,
    "closedOn" DATE,
    "remark" TEXT,
    "origin" "Origin" NOT NULL,
    "sourceId" TEXT,

    CONSTRAINT "Mission_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Mechanism" (
    "number" INTEGER NOT NULL,
    "termId" TEXT NOT NULL,
    "summary" TEXT NOT NULL,

    CONSTRAINT "Mechanism_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "MechanismSource" (
    "mechanismNumber" INTEGER NOT NULL,
    "paragraphId" TEXT NOT NULL,

    CONSTRAINT "MechanismSource_pkey" PRIMARY KEY ("mechanismNumber","paragraphId")
);

-- CreateTable
CREATE TABLE "Mandate" (
    "symbol" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "sourceId" TEXT,

    CONSTRAINT "Mandate_pkey" PRIMARY KEY ("symbol")
);

-- CreateTable
CREATE TABLE "Recommendation" (
    "id" TEXT NOT NULL,
    "series" "RecommendationSeries" NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT,
    "status" "RecommendationStatus" NOT NULL,
    "citedIn" INTEGER[],
    "remark" TEXT,
    "sourceId" TEXT,

    CONSTRAINT "Recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportedFigure" (
    "key" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "category" TEXT,
    "scope" TEXT,
    "value" DECIMAL(12,2),
    "qualifier" TEXT,
    "unit" TEXT NOT NULL,
    "target" DECIMAL(12,2),
    "targetYear" INTEGER,
    "asOf" DATE NOT NULL,
    "remark" TEXT,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "ReportedFigure_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "CountrySupport" (
    "id" TEXT NOT NULL,
    "countryCode" CHAR(3) NOT NULL,
    "description" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "CountrySupport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CountrySupportEntity" (
    "supportId" TEXT NOT NULL,
    "entityCode" TEXT NOT NULL,

    CONSTRAINT "CountrySupportEntity_pkey" PRIMARY KEY ("supportId","entityCode")
);

-- CreateTable
CREATE TABLE "CapabilityGap" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "missionCode" TEXT NOT NULL,
    "specialityCode" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "identifiedOn" DATE NOT NULL,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CapabilityGap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SpecializedTeamRequest" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "status" "SpecializedTeamRequestStatus" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "sensitivity" "Sensitivity" NOT NULL,
    "missionCode" TEXT,
    "specialityCode" TEXT,
    "capabilityGapId" UUID,
    "size" INTEGER,
    "skillCodes" TEXT[],
    "languages" TEXT[],
    "requiredBy" DATE,
    "phase" "Phase" NOT NULL,
    "audienceCodes" TEXT[],
    "remark" TEXT,
    "sourceId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SpecializedTeamRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TeamRequestMission" (
    "teamRequestId" UUID NOT NULL,
    "missionCode" TEXT NOT NULL,

    CONSTRAINT "TeamRequestMission_pkey" PRIMARY KEY ("teamRequestId","missionCode")
);

-- CreateTable
CREATE TABLE "TeamPledge" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "status" "TeamPledgeStatus" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "teamRequestId" UUID NOT NULL,
    "memberStateCode" CHAR(3) NOT NULL,
    "size" INTEGER NOT NULL,
    "women" INTEGER NOT NULL,
    "readyOn" DATE NOT NULL,
    "noConvictions" BOOLEAN NOT NULL,
    "noPendingCases" BOOLEAN NOT NULL,
    "training" BOOLEAN NOT NULL,
    "certifiedBy" TEXT NOT NULL,
    "certifiedOn" DATE NOT NULL,
    "certifiedUntil" DATE NOT NULL,
    "pledgedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TeamPledge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormedUnitPledge" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "memberStateCode" CHAR(3) NOT NULL,
    "type" "FormedUnitType" NOT NULL,
    "level" INTEGER NOT NULL,
    "strength" INTEGER NOT NULL,
    "women" INTEGER NOT NULL,
    "pledgedAtSummit" TEXT,
    "pledgedOn" DATE NOT NULL,
    "rdlVerifiedOn" DATE,
    "sourceId" TEXT,

    CONSTRAINT "FormedUnitPledge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_handle_key" ON "Account"("handle");

-- CreateIndex
CREATE UNIQUE INDEX "AdvisoryRequest_reference_key" ON "AdvisoryRequest"("reference");

-- CreateIndex
CREATE INDEX "AdvisoryRequest_countryCode_filedAt_id_idx" ON "AdvisoryRequest"("countryCode", "filedAt", "id");

-- CreateIndex
CREATE INDEX "AdvisoryRequest_status_filedAt_id_idx" ON "AdvisoryRequest"("status", "filedAt", "id");

-- CreateIndex
CREATE INDEX "AdvisoryRequest_filedAt_id_idx" ON "AdvisoryRequest"("filedAt", "id");

-- CreateIndex
CREATE INDEX "AdvisoryRequest_leadEntityCode_idx" ON "AdvisoryRequest"("leadEntityCode");

-- CreateIndex
CREATE INDEX "AdvisoryRequest_partyCodes_idx" ON "AdvisoryRequest" USING GIN ("partyCodes");

-- CreateIndex
CREATE UNIQUE INDEX "FrameworkPriority_requestId_ordinal_key" ON "FrameworkPriority"("requestId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "AdviserProfile_requestId_ordinal_key" ON "AdviserProfile"("requestId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Consultation_requestId_entityCode_key" ON "Consultation"("requestId", "entityCode");

-- CreateIndex
CREATE UNIQUE INDEX "HumanRightsAssessment_requestId_ordinal_key" ON "HumanRightsAssessment"("requestId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Mitigation_assessmentId_ordinal_key" ON "Mitigation"("assessmentId", "ordinal");

-- CreateIndex
CREATE INDEX "FundingCommitment_requestId_idx" ON "FundingCommitment"("requestId");

-- CreateIndex
CREATE INDEX "Clock_requestId_idx" ON "Clock"("requestId");

-- CreateIndex
CREATE INDEX "Clock_dueAt_idx" ON "Clock"("dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "Deployment_reference_key" ON "Deployment"("reference");

-- CreateIndex
CREATE INDEX "Deployment_requestId_idx" ON "Deployment"("requestId");

-- CreateIndex
CREATE INDEX "Deployment_teamRequestId_idx" ON "Deployment"("teamRequestId");

-- CreateIndex
CREATE INDEX "Deployment_profileId_idx" ON "Deployment"("profileId");

-- CreateIndex
CREATE INDEX "Deployment_startOn_id_idx" ON "Deployment"("startOn", "id");

-- CreateIndex
CREATE INDEX "Deployment_countryCode_idx" ON "Deployment"("countryCode");

-- CreateIndex
CREATE INDEX "Deployment_missionCode_idx" ON "Deployment"("missionCode");

-- CreateIndex
CREATE INDEX "DeploymentMember_expertId_idx" ON "DeploymentMember"("expertId");

-- CreateIndex
CREATE UNIQUE INDEX "DeploymentMember_deploymentId_expertId_key" ON "DeploymentMember"("deploymentId", "expertId");

-- CreateIndex
CREATE INDEX "Event_requestId_position_idx" ON "Event"("requestId", "position");

-- CreateIndex
CREATE INDEX "Event_deploymentId_position_idx" ON "Event"("deploymentId", "position");

-- CreateIndex
CREATE INDEX "Event_subjectType_subjectId_position_idx" ON "Event"("subjectType", "subjectId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_hash_key" ON "AuditEntry"("hash");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectType_subjectId_idx" ON "AuditEntry"("subjectType", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "Expert_reference_key" ON "Expert"("reference");

-- CreateIndex
CREATE INDEX "ExpertSkill_skillCode_idx" ON "ExpertSkill"("skillCode");

-- CreateIndex
CREATE INDEX "Clearance_expertId_idx" ON "Clearance"("expertId");

-- CreateIndex
CREATE INDEX "Availability_expertId_idx" ON "Availability"("expertId");

-- CreateIndex
CREATE UNIQUE INDEX "SourceParagraph_documentSymbol_number_key" ON "SourceParagraph"("documentSymbol", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Recommendation_series_number_key" ON "Recommendation"("series", "number");

-- CreateIndex
CREATE UNIQUE INDEX "CapabilityGap_reference_key" ON "CapabilityGap"("reference");

-- CreateIndex
CREATE INDEX "CapabilityGap_missionCode_idx" ON "CapabilityGap"("missionCode");

-- CreateIndex
CREATE UNIQUE INDEX "SpecializedTeamRequest_reference_key" ON "SpecializedTeamRequest"("reference");

-- CreateIndex
CREATE INDEX "SpecializedTeamRequest_createdAt_id_idx" ON "SpecializedTeamRequest"("createdAt", "id");

-- CreateIndex
CREATE INDEX "SpecializedTeamRequest_capabilityGapId_idx" ON "SpecializedTeamRequest"("capabilityGapId");

-- CreateIndex
CREATE UNIQUE INDEX "TeamPledge_reference_key" ON "TeamPledge"("reference");

-- CreateIndex
CREATE INDEX "TeamPledge_teamRequestId_idx" ON "TeamPledge"("teamRequestId");

-- CreateIndex
CREATE INDEX "TeamPledge_memberStateCode_idx" ON "TeamPledge"("memberStateCode");

-- CreateIndex
CREATE UNIQUE INDEX "FormedUnitPledge_reference_key" ON "FormedUnitPledge"("reference");

-- CreateIndex
CREATE INDEX "FormedUnitPledge_memberStateCode_idx" ON "FormedUnitPledge"("memberStateCode");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_entityCode_fkey" FOREIGN KEY ("entityCode") REFERENCES "Entity"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_missionCode_fkey" FOREIGN KEY ("missionCode") REFERENCES "Mission"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_memberStateCode_fkey" FOREIGN KEY ("memberStateCode") REFERENCES "MemberState"("countryCode") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdvisoryRequest" ADD CONSTRAINT "AdvisoryRequest_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdvisoryRequest" ADD CONSTRAINT "AdvisoryRequest_leadEntityCode_fkey" FOREIGN KEY ("leadEntityCode") REFERENCES "Entity"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdvisoryRequest" ADD CONSTRAINT "AdvisoryRequest_filedById_fkey" FOREIGN KEY ("filedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrameworkPriority" ADD CONSTRAINT "FrameworkPriority_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "AdvisoryRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdviserProfile" ADD CONSTRAINT "AdviserProfile_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "AdvisoryRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdviserProfile" ADD CONSTRAINT "AdviserProfile_skillCode_fkey" FOREIGN KEY ("skillCode") REFERENCES "Skill"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "AdvisoryRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_entityCode_fkey" FOREIGN KEY ("entityCode") REFERENCES "Entity"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HumanRightsAssessment" ADD CONSTRAINT "HumanRightsAssessment_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "AdvisoryRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mitigation" ADD CONSTRAINT "Mitigation_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "HumanRightsAssessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FundingCommitment" ADD CONSTRAINT "FundingCommitment_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "AdvisoryRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FundingCommitment" ADD CONSTRAINT "FundingCommitment_entityCode_fkey" FOREIGN KEY ("entityCode") REFERENCES "Entity"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clock" ADD CONSTRAINT "Clock_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "AdvisoryRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deployment" ADD CONSTRAINT "Deployment_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deployment" ADD CONSTRAINT "Deployment_missionCode_fkey" FOREIGN KEY ("missionCode") REFERENCES "Mission"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deployment" ADD CONSTRAINT "Deployment_memberStateCode_fkey" FOREIGN KEY ("memberStateCode") REFERENCES "MemberState"("countryCode") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deployment" ADD CONSTRAINT "Deployment_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "AdvisoryRequest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deployment" ADD CONSTRAINT "Deployment_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "AdviserProfile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deployment" ADD CONSTRAINT "Deployment_teamRequestId_fkey" FOREIGN KEY ("teamRequestId") REFERENCES "SpecializedTeamRequest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deployment" ADD CONSTRAINT "Deployment_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "TeamPledge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deployment" ADD CONSTRAINT "Deployment_formedUnitId_fkey" FOREIGN KEY ("formedUnitId") REFERENCES "FormedUnitPledge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeploymentMember" ADD CONSTRAINT "DeploymentMember_deploymentId_fkey" FOREIGN KEY ("deploymentId") REFERENCES "Deployment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeploymentMember" ADD CONSTRAINT "DeploymentMember_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "AdvisoryRequest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_deploymentId_fkey" FOREIGN KEY ("deploymentId") REFERENCES "Deployment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_gapId_fkey" FOREIGN KEY ("gapId") REFERENCES "CapabilityGap"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_teamRequestId_fkey" FOREIGN KEY ("teamRequestId") REFERENCES "SpecializedTeamRequest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "TeamPledge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Skill" ADD CONSTRAINT "Skill_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expert" ADD CONSTRAINT "Expert_memberStateCode_fkey" FOREIGN KEY ("memberStateCode") REFERENCES "MemberState"("countryCode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertIdentity" ADD CONSTRAINT "ExpertIdentity_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertSkill" ADD CONSTRAINT "ExpertSkill_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertSkill" ADD CONSTRAINT "ExpertSkill_skillCode_fkey" FOREIGN KEY ("skillCode") REFERENCES "Skill"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clearance" ADD CONSTRAINT "Clearance_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Availability" ADD CONSTRAINT "Availability_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceParagraph" ADD CONSTRAINT "SourceParagraph_documentSymbol_fkey" FOREIGN KEY ("documentSymbol") REFERENCES "SourceDocument"("symbol") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Country" ADD CONSTRAINT "Country_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MemberState" ADD CONSTRAINT "MemberState_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entity" ADD CONSTRAINT "Entity_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entity" ADD CONSTRAINT "Entity_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "SourceParagraph"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mission" ADD CONSTRAINT "Mission_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mission" ADD CONSTRAINT "Mission_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mission" ADD CONSTRAINT "Mission_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "SourceParagraph"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mechanism" ADD CONSTRAINT "Mechanism_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MechanismSource" ADD CONSTRAINT "MechanismSource_mechanismNumber_fkey" FOREIGN KEY ("mechanismNumber") REFERENCES "Mechanism"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MechanismSource" ADD CONSTRAINT "MechanismSource_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "SourceParagraph"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "SourceParagraph"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "SourceParagraph"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportedFigure" ADD CONSTRAINT "ReportedFigure_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "SourceParagraph"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountrySupport" ADD CONSTRAINT "CountrySupport_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountrySupport" ADD CONSTRAINT "CountrySupport_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "SourceParagraph"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountrySupportEntity" ADD CONSTRAINT "CountrySupportEntity_supportId_fkey" FOREIGN KEY ("supportId") REFERENCES "CountrySupport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountrySupportEntity" ADD CONSTRAINT "CountrySupportEntity_entityCode_fkey" FOREIGN KEY ("entityCode") REFERENCES "Entity"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CapabilityGap" ADD CONSTRAINT "CapabilityGap_missionCode_fkey" FOREIGN KEY ("missionCode") REFERENCES "Mission"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CapabilityGap" ADD CONSTRAINT "CapabilityGap_specialityCode_fkey" FOREIGN KEY ("specialityCode") REFERENCES "Skill"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpecializedTeamRequest" ADD CONSTRAINT "SpecializedTeamRequest_missionCode_fkey" FOREIGN KEY ("missionCode") REFERENCES "Mission"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpecializedTeamRequest" ADD CONSTRAINT "SpecializedTeamRequest_capabilityGapId_fkey" FOREIGN KEY ("capabilityGapId") REFERENCES "CapabilityGap"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpecializedTeamRequest" ADD CONSTRAINT "SpecializedTeamRequest_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "SourceParagraph"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamRequestMission" ADD CONSTRAINT "TeamRequestMission_teamRequestId_fkey" FOREIGN KEY ("teamRequestId") REFERENCES "SpecializedTeamRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamRequestMission" ADD CONSTRAINT "TeamRequestMission_missionCode_fkey" FOREIGN KEY ("missionCode") REFERENCES "Mission"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamPledge" ADD CONSTRAINT "TeamPledge_teamRequestId_fkey" FOREIGN KEY ("teamRequestId") REFERENCES "SpecializedTeamRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamPledge" ADD CONSTRAINT "TeamPledge_memberStateCode_fkey" FOREIGN KEY ("memberStateCode") REFERENCES "MemberState"("countryCode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormedUnitPledge" ADD CONSTRAINT "FormedUnitPledge_memberStateCode_fkey" FOREIGN KEY ("memberStateCode") REFERENCES "MemberState"("countryCode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormedUnitPledge" ADD CONSTRAINT "FormedUnitPledge_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "SourceParagraph"("id") ON DELETE SET NULL ON UPDATE CASCADE;
