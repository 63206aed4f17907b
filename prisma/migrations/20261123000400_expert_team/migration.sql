-- The expert team on serious and organized crime (¶9, ¶63).

ALTER TYPE "SubjectType" ADD VALUE 'EXPERT_TEAM_VISIT';
ALTER TYPE "SubjectType" ADD VALUE 'EXPERT_TEAM_MEMBER';

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "visitId" UUID;

-- CreateEnum
CREATE TYPE "OrganizedCrimeTheme" AS ENUM ('ILLICIT_FINANCIAL_FLOWS', 'CYBERCRIME', 'TRAFFICKING', 'ENVIRONMENTAL_CRIME', 'CORRUPTION', 'FIREARMS', 'LINKS_TO_TERRORISM');

-- CreateEnum
CREATE TYPE "ExpertTeamVisitStatus" AS ENUM ('REQUESTED', 'ACCEPTED', 'UNDER_WAY', 'REPORTED', 'CLOSED', 'DECLINED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ExpertTeamFollowUpState" AS ENUM ('TO_BE_FILED', 'LINKED', 'DONE', 'DROPPED');

-- CreateTable
CREATE TABLE "ExpertTeamMember" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "entityCode" TEXT NOT NULL,
    "themes" "OrganizedCrimeTheme"[],
    "joinedOn" DATE NOT NULL,
    "leftOn" DATE,

    CONSTRAINT "ExpertTeamMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpertTeamMemberIdentity" (
    "memberId" UUID NOT NULL,
    "post" TEXT,
    "expertId" UUID,

    CONSTRAINT "ExpertTeamMemberIdentity_pkey" PRIMARY KEY ("memberId")
);

-- CreateTable
CREATE TABLE "ExpertTeamVisit" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "status" "ExpertTeamVisitStatus" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "countryCode" CHAR(3) NOT NULL,
    "missionCode" TEXT,
    "themes" "OrganizedCrimeTheme"[],
    "sgfAreas" "SgfArea"[],
    "purpose" TEXT NOT NULL,
    "hostRequestReference" TEXT NOT NULL,
    "hostRequestedOn" DATE NOT NULL,
    "startOn" DATE NOT NULL,
    "endOn" DATE NOT NULL,
    "startedOn" DATE,
    "endedOn" DATE,
    "report" TEXT,
    "sensitivity" "Sensitivity" NOT NULL,
    "phase" "Phase" NOT NULL,
    "leadEntityCode" TEXT,
    "partyCodes" TEXT[],
    "namedHandles" TEXT[],
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "reportedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ExpertTeamVisit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpertTeamVisitMember" (
    "visitId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "startOn" DATE NOT NULL,
    "endOn" DATE NOT NULL,
    "holds" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "ExpertTeamVisitMember_pkey" PRIMARY KEY ("visitId","memberId")
);

-- CreateTable
CREATE TABLE "ExpertTeamFinding" (
    "id" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "theme" "OrganizedCrimeTheme" NOT NULL,
    "summary" TEXT NOT NULL,
    "madeByEntityCode" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "countryCode" CHAR(3) NOT NULL,
    "missionCode" TEXT,
    "sensitivity" "Sensitivity" NOT NULL,
    "phase" "Phase" NOT NULL,
    "leadEntityCode" TEXT,
    "partyCodes" TEXT[],
    "namedHandles" TEXT[],

    CONSTRAINT "ExpertTeamFinding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpertTeamFollowUp" (
    "id" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "findingId" UUID,
    "ordinal" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "state" "ExpertTeamFollowUpState" NOT NULL,
    "action" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "requestId" UUID,
    "outcome" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "announcedAt" TIMESTAMPTZ(3),
    "countryCode" CHAR(3) NOT NULL,
    "missionCode" TEXT,
    "sensitivity" "Sensitivity" NOT NULL,
    "phase" "Phase" NOT NULL,
    "leadEntityCode" TEXT,
    "partyCodes" TEXT[],
    "namedHandles" TEXT[],

    CONSTRAINT "ExpertTeamFollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Event_visitId_position_idx" ON "Event"("visitId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "ExpertTeamMember_reference_key" ON "ExpertTeamMember"("reference");

-- CreateIndex
CREATE INDEX "ExpertTeamMember_entityCode_idx" ON "ExpertTeamMember"("entityCode");

-- CreateIndex
CREATE INDEX "ExpertTeamMemberIdentity_expertId_idx" ON "ExpertTeamMemberIdentity"("expertId");

-- CreateIndex
CREATE UNIQUE INDEX "ExpertTeamVisit_reference_key" ON "ExpertTeamVisit"("reference");

-- CreateIndex
CREATE INDEX "ExpertTeamVisit_requestedAt_id_idx" ON "ExpertTeamVisit"("requestedAt", "id");

-- CreateIndex
CREATE INDEX "ExpertTeamVisit_countryCode_idx" ON "ExpertTeamVisit"("countryCode");

-- CreateIndex
CREATE INDEX "ExpertTeamVisit_partyCodes_idx" ON "ExpertTeamVisit" USING GIN ("partyCodes");

-- CreateIndex
CREATE INDEX "ExpertTeamVisitMember_memberId_idx" ON "ExpertTeamVisitMember"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "ExpertTeamFinding_visitId_ordinal_key" ON "ExpertTeamFinding"("visitId", "ordinal");

-- CreateIndex
CREATE INDEX "ExpertTeamFollowUp_requestId_idx" ON "ExpertTeamFollowUp"("requestId");

-- CreateIndex
CREATE INDEX "ExpertTeamFollowUp_findingId_idx" ON "ExpertTeamFollowUp"("findingId");

-- CreateIndex
CREATE INDEX "ExpertTeamFollowUp_dueOn_idx" ON "ExpertTeamFollowUp"("dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "ExpertTeamFollowUp_visitId_ordinal_key" ON "ExpertTeamFollowUp"("visitId", "ordinal");

-- AddForeignKey
ALTER TABLE "ExpertTeamMember" ADD CONSTRAINT "ExpertTeamMember_entityCode_fkey" FOREIGN KEY ("entityCode") REFERENCES "Entity"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertTeamMemberIdentity" ADD CONSTRAINT "ExpertTeamMemberIdentity_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "ExpertTeamMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertTeamMemberIdentity" ADD CONSTRAINT "ExpertTeamMemberIdentity_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertTeamVisit" ADD CONSTRAINT "ExpertTeamVisit_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertTeamVisit" ADD CONSTRAINT "ExpertTeamVisit_missionCode_fkey" FOREIGN KEY ("missionCode") REFERENCES "Mission"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertTeamVisit" ADD CONSTRAINT "ExpertTeamVisit_leadEntityCode_fkey" FOREIGN KEY ("leadEntityCode") REFERENCES "Entity"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertTeamVisitMember" ADD CONSTRAINT "ExpertTeamVisitMember_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "ExpertTeamVisit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertTeamVisitMember" ADD CONSTRAINT "ExpertTeamVisitMember_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "ExpertTeamMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertTeamFinding" ADD CONSTRAINT "ExpertTeamFinding_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "ExpertTeamVisit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertTeamFinding" ADD CONSTRAINT "ExpertTeamFinding_madeByEntityCode_fkey" FOREIGN KEY ("madeByEntityCode") REFERENCES "Entity"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertTeamFollowUp" ADD CONSTRAINT "ExpertTeamFollowUp_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "ExpertTeamVisit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertTeamFollowUp" ADD CONSTRAINT "ExpertTeamFollowUp_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "ExpertTeamFinding"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertTeamFollowUp" ADD CONSTRAINT "ExpertTeamFollowUp_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "AdvisoryRequest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "ExpertTeamVisit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE SEQUENCE "ExpertTeamMember_reference";
CREATE SEQUENCE "ExpertTeamVisit_reference";

-- One member, one visit at a time.
ALTER TABLE "ExpertTeamVisitMember"
  ADD CONSTRAINT "ExpertTeamVisitMember_period" CHECK ("endOn" >= "startOn"),
  ADD CONSTRAINT "ExpertTeamVisitMember_no_overlap"
  EXCLUDE USING gist ("memberId" WITH =, daterange("startOn", "endOn", '[]') WITH &&) WHERE ("holds");

ALTER TABLE "ExpertTeamMember"
  ADD CONSTRAINT "ExpertTeamMember_themes" CHECK (cardinality("themes") > 0),
  ADD CONSTRAINT "ExpertTeamMember_service" CHECK ("leftOn" IS NULL OR "leftOn" >= "joinedOn");
ALTER TABLE "ExpertTeamMemberIdentity"
  ADD CONSTRAINT "ExpertTeamMemberIdentity_named" CHECK ("post" IS NOT NULL OR "expertId" IS NOT NULL);

ALTER TABLE "ExpertTeamVisit"
  ADD CONSTRAINT "ExpertTeamVisit_version" CHECK ("version" >= 1),
  ADD CONSTRAINT "ExpertTeamVisit_period" CHECK ("endOn" >= "startOn"),
  ADD CONSTRAINT "ExpertTeamVisit_themes" CHECK (cardinality("themes") > 0 AND cardinality("sgfAreas") > 0),
  ADD CONSTRAINT "ExpertTeamVisit_phase" CHECK (("status" IN ('ACCEPTED', 'UNDER_WAY', 'REPORTED', 'CLOSED')) <= ("phase" = 'APPROVED') AND "phase" <> 'DRAFT'),
  ADD CONSTRAINT "ExpertTeamVisit_lead" CHECK (("phase" = 'APPROVED') = ("leadEntityCode" IS NOT NULL) AND ("leadEntityCode" IS NULL OR "leadEntityCode" = ANY ("partyCodes"))),
  ADD CONSTRAINT "ExpertTeamVisit_started" CHECK (("status" IN ('UNDER_WAY', 'REPORTED', 'CLOSED')) = ("startedOn" IS NOT NULL)),
  ADD CONSTRAINT "ExpertTeamVisit_reported" CHECK (("status" IN ('REPORTED', 'CLOSED')) = ("report" IS NOT NULL) AND ("report" IS NULL) = ("reportedAt" IS NULL) AND ("report" IS NULL) = ("endedOn" IS NULL)),
  ADD CONSTRAINT "ExpertTeamVisit_closed" CHECK (("status" = 'CLOSED') = ("closedAt" IS NOT NULL));

ALTER TABLE "ExpertTeamFollowUp"
  ADD CONSTRAINT "ExpertTeamFollowUp_linked" CHECK ("state" <> 'LINKED' OR "requestId" IS NOT NULL),
  ADD CONSTRAINT "ExpertTeamFollowUp_to_be_filed" CHECK ("state" <> 'TO_BE_FILED' OR "requestId" IS NULL),
  ADD CONSTRAINT "ExpertTeamFollowUp_closed" CHECK (("state" IN ('DONE', 'DROPPED')) = ("closedAt" IS NOT NULL) AND ("closedAt" IS NULL) = ("outcome" IS NULL));
