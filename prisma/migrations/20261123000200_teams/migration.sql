-- CreateEnum
CREATE TYPE "AssessmentOutcome" AS ENUM ('CLEARED', 'NOT_CLEARED');

-- AlterTable
ALTER TABLE "CapabilityGap" ADD COLUMN     "evidence" TEXT[];

-- AlterTable
ALTER TABLE "SpecializedTeamRequest" ADD COLUMN     "clockAnnouncedAt" TIMESTAMPTZ(3),
ADD COLUMN     "clockDueAt" TIMESTAMPTZ(3),
ADD COLUMN     "clockRemindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "clockStoppedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "TeamPledge" ADD COLUMN     "assessedAt" TIMESTAMPTZ(3),
ADD COLUMN     "assessment" "AssessmentOutcome",
ADD COLUMN     "assessmentNotes" TEXT,
ADD COLUMN     "noMisconduct" BOOLEAN;

-- CreateTable
CREATE TABLE "TeamMember" (
    "pledgeId" UUID NOT NULL,
    "expertId" UUID NOT NULL,

    CONSTRAINT "TeamMember_pkey" PRIMARY KEY ("pledgeId","expertId")
);

-- CreateIndex
CREATE INDEX "TeamMember_expertId_idx" ON "TeamMember"("expertId");

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "TeamPledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A number in sequence would tell a Member State how many pledges others have made.
DROP SEQUENCE "TeamPledge_reference";

-- One team, one place at a time; a start earlier than planned counts.
ALTER TABLE "Deployment" ADD CONSTRAINT "Deployment_team_once"
  EXCLUDE USING gist ("pledgeId" WITH =, daterange(LEAST("startOn", "startedOn"), "endOn", '[]') WITH &&)
  WHERE ("status" IN ('PLANNED', 'ACTIVE'));

ALTER TABLE "SpecializedTeamRequest"
  ADD CONSTRAINT "SpecializedTeamRequest_published" CHECK ("status" IN ('DRAFT', 'WITHDRAWN') OR "phase" <> 'DRAFT'),
  ADD CONSTRAINT "SpecializedTeamRequest_clock" CHECK ("clockDueAt" IS NOT NULL OR ("clockStoppedAt" IS NULL AND "clockRemindedAt" IS NULL AND "clockAnnouncedAt" IS NULL));
ALTER TABLE "TeamPledge"
  ADD CONSTRAINT "TeamPledge_assessed" CHECK (("assessedAt" IS NULL) = ("assessment" IS NULL));
