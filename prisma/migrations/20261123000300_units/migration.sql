-- CreateEnum
CREATE TYPE "DeploymentTurnKind" AS ENUM ('EXTENDED', 'ROTATED', 'REPATRIATED');

-- CreateEnum
CREATE TYPE "PledgingSummit" AS ENUM ('NEW_YORK_2015', 'CHIEFS_OF_POLICE_2016', 'VANCOUVER_2017', 'CHIEFS_OF_POLICE_2018');

-- CreateEnum
CREATE TYPE "FormedUnitStatus" AS ENUM ('PLEDGED', 'NOTIFIED', 'DEPLOYED', 'LAPSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ReadinessLevel" AS ENUM ('LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'RDL');

-- CreateEnum
CREATE TYPE "UnitVisitKind" AS ENUM ('ASSESSMENT_AND_ADVISORY', 'RDL_VERIFICATION', 'PRE_DEPLOYMENT');

-- CreateEnum
CREATE TYPE "UnitVisitOutcome" AS ENUM ('READY', 'NOT_READY');

-- CreateEnum
CREATE TYPE "StandingCapacityPurpose" AS ENUM ('START_UP', 'SURGE', 'DRAWDOWN', 'COUNTRY_REQUEST');

-- AlterEnum
ALTER TYPE "SubjectType" ADD VALUE 'FORMED_UNIT_PLEDGE';
ALTER TYPE "SubjectType" ADD VALUE 'STANDING_CAPACITY_MEMBER';

-- AlterTable
ALTER TABLE "Deployment" ADD COLUMN     "predecessorId" UUID,
ADD COLUMN     "rotationDays" DATE[];

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "formedUnitId" UUID,
ADD COLUMN     "standingMemberId" UUID;

-- AlterTable
ALTER TABLE "FormedUnitPledge" ADD COLUMN     "clockAnnouncedAt" TIMESTAMPTZ(3),
ADD COLUMN     "clockDueAt" TIMESTAMPTZ(3),
ADD COLUMN     "clockRemindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "clockStoppedAt" TIMESTAMPTZ(3),
ADD COLUMN     "lapseRemindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "lapsesOn" DATE,
ADD COLUMN     "missionCode" TEXT,
ADD COLUMN     "notifiedAt" TIMESTAMPTZ(3),
ADD COLUMN     "requirement" TEXT,
ADD COLUMN     "requirementMissionCode" TEXT,
ADD COLUMN     "requirementNeededOn" DATE,
ADD COLUMN     "requirementStatedAt" TIMESTAMPTZ(3),
ADD COLUMN     "status" "FormedUnitStatus" NOT NULL DEFAULT 'PLEDGED',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
DROP COLUMN "pledgedAtSummit",
ADD COLUMN     "pledgedAtSummit" "PledgingSummit";

-- Pledges made before they could lapse are in force for two years from the day they were made.
UPDATE "FormedUnitPledge" SET "lapsesOn" = "pledgedOn" + INTERVAL '24 months';
ALTER TABLE "FormedUnitPledge" ALTER COLUMN "lapsesOn" SET NOT NULL;

-- CreateTable
CREATE TABLE "DeploymentTurn" (
    "id" UUID NOT NULL,
    "deploymentId" UUID NOT NULL,
    "kind" "DeploymentTurnKind" NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "endOnBefore" DATE NOT NULL,
    "endOnAfter" DATE NOT NULL,
    "reasons" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DeploymentTurn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormedUnitReadiness" (
    "id" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "level" "ReadinessLevel" NOT NULL,
    "attainedOn" DATE NOT NULL,
    "evidence" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormedUnitReadiness_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormedUnitVisit" (
    "id" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "UnitVisitKind" NOT NULL,
    "visitedOn" DATE NOT NULL,
    "outcome" "UnitVisitOutcome" NOT NULL,
    "findings" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormedUnitVisit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EquipmentShortfall" (
    "id" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "item" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "missing" INTEGER,
    "critical" BOOLEAN NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolution" TEXT,

    CONSTRAINT "EquipmentShortfall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StandingCapacityMember" (
    "id" UUID NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "expertId" UUID NOT NULL,
    "entityCode" TEXT NOT NULL,
    "joinedOn" DATE NOT NULL,
    "leftOn" DATE,

    CONSTRAINT "StandingCapacityMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StandingCapacityAssignment" (
    "deploymentId" UUID NOT NULL,
    "entityCode" TEXT NOT NULL,
    "purpose" "StandingCapacityPurpose" NOT NULL,
    "task" TEXT NOT NULL,
    "urgency" "Urgency" NOT NULL,
    "notifiedAt" TIMESTAMPTZ(3) NOT NULL,
    "clockDueAt" TIMESTAMPTZ(3),
    "clockStoppedAt" TIMESTAMPTZ(3),
    "clockRemindedAt" TIMESTAMPTZ(3),
    "clockAnnouncedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StandingCapacityAssignment_pkey" PRIMARY KEY ("deploymentId")
);

-- CreateIndex
CREATE INDEX "DeploymentTurn_deploymentId_idx" ON "DeploymentTurn"("deploymentId");

-- CreateIndex
CREATE UNIQUE INDEX "FormedUnitReadiness_pledgeId_ordinal_key" ON "FormedUnitReadiness"("pledgeId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "FormedUnitVisit_pledgeId_ordinal_key" ON "FormedUnitVisit"("pledgeId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "EquipmentShortfall_pledgeId_ordinal_key" ON "EquipmentShortfall"("pledgeId", "ordinal");

-- CreateIndex
CREATE INDEX "StandingCapacityMember_expertId_idx" ON "StandingCapacityMember"("expertId");

-- CreateIndex
CREATE INDEX "StandingCapacityMember_entityCode_idx" ON "StandingCapacityMember"("entityCode");

-- CreateIndex
CREATE INDEX "Deployment_formedUnitId_idx" ON "Deployment"("formedUnitId");

-- CreateIndex
CREATE INDEX "Deployment_predecessorId_idx" ON "Deployment"("predecessorId");

-- CreateIndex
CREATE INDEX "Event_formedUnitId_position_idx" ON "Event"("formedUnitId", "position");

-- CreateIndex
CREATE INDEX "FormedUnitPledge_pledgedOn_id_idx" ON "FormedUnitPledge"("pledgedOn", "id");

-- AddForeignKey
ALTER TABLE "Deployment" ADD CONSTRAINT "Deployment_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Deployment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeploymentTurn" ADD CONSTRAINT "DeploymentTurn_deploymentId_fkey" FOREIGN KEY ("deploymentId") REFERENCES "Deployment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormedUnitPledge" ADD CONSTRAINT "FormedUnitPledge_missionCode_fkey" FOREIGN KEY ("missionCode") REFERENCES "Mission"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormedUnitPledge" ADD CONSTRAINT "FormedUnitPledge_requirementMissionCode_fkey" FOREIGN KEY ("requirementMissionCode") REFERENCES "Mission"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormedUnitReadiness" ADD CONSTRAINT "FormedUnitReadiness_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "FormedUnitPledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormedUnitVisit" ADD CONSTRAINT "FormedUnitVisit_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "FormedUnitPledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EquipmentShortfall" ADD CONSTRAINT "EquipmentShortfall_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "FormedUnitPledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_formedUnitId_fkey" FOREIGN KEY ("formedUnitId") REFERENCES "FormedUnitPledge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_standingMemberId_fkey" FOREIGN KEY ("standingMemberId") REFERENCES "StandingCapacityMember"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandingCapacityMember" ADD CONSTRAINT "StandingCapacityMember_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandingCapacityMember" ADD CONSTRAINT "StandingCapacityMember_entityCode_fkey" FOREIGN KEY ("entityCode") REFERENCES "Entity"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandingCapacityAssignment" ADD CONSTRAINT "StandingCapacityAssignment_deploymentId_fkey" FOREIGN KEY ("deploymentId") REFERENCES "Deployment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandingCapacityAssignment" ADD CONSTRAINT "StandingCapacityAssignment_entityCode_fkey" FOREIGN KEY ("entityCode") REFERENCES "Entity"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One unit, one place at a time; a start earlier than planned counts.
ALTER TABLE "Deployment" ADD CONSTRAINT "Deployment_unit_once"
  EXCLUDE USING gist ("formedUnitId" WITH =, daterange(LEAST("startOn", "startedOn"), "endOn", '[]') WITH &&)
  WHERE ("status" IN ('PLANNED', 'ACTIVE'));

-- One service of an expert in a standing capacity at a time.
ALTER TABLE "StandingCapacityMember" ADD CONSTRAINT "StandingCapacityMember_once"
  EXCLUDE USING gist ("expertId" WITH =, daterange("joinedOn", "leftOn", '[]') WITH &&);

ALTER TABLE "FormedUnitPledge"
  ADD CONSTRAINT "FormedUnitPledge_rdl" CHECK ("rdlVerifiedOn" IS NULL OR "level" = 3),
  ADD CONSTRAINT "FormedUnitPledge_requirement" CHECK (("requirement" IS NULL) = ("requirementMissionCode" IS NULL) AND ("requirement" IS NULL) = ("requirementNeededOn" IS NULL) AND ("requirement" IS NULL) = ("requirementStatedAt" IS NULL)),
  ADD CONSTRAINT "FormedUnitPledge_notified" CHECK (("status" IN ('NOTIFIED', 'DEPLOYED')) = ("notifiedAt" IS NOT NULL) AND ("notifiedAt" IS NULL) = ("clockDueAt" IS NULL)),
  ADD CONSTRAINT "FormedUnitPledge_deployed" CHECK (("status" = 'DEPLOYED') = ("missionCode" IS NOT NULL)),
  ADD CONSTRAINT "FormedUnitPledge_clock" CHECK ("clockDueAt" IS NOT NULL OR ("clockStoppedAt" IS NULL AND "clockRemindedAt" IS NULL AND "clockAnnouncedAt" IS NULL));
ALTER TABLE "EquipmentShortfall"
  ADD CONSTRAINT "EquipmentShortfall_resolved" CHECK (("resolvedAt" IS NULL) = ("resolution" IS NULL)),
  ADD CONSTRAINT "EquipmentShortfall_missing" CHECK ("missing" >= 1);
ALTER TABLE "StandingCapacityMember" ADD CONSTRAINT "StandingCapacityMember_period" CHECK ("leftOn" >= "joinedOn");
ALTER TABLE "StandingCapacityAssignment" ADD CONSTRAINT "StandingCapacityAssignment_clock" CHECK ("clockDueAt" IS NOT NULL OR ("clockStoppedAt" IS NULL AND "clockRemindedAt" IS NULL AND "clockAnnouncedAt" IS NULL));
