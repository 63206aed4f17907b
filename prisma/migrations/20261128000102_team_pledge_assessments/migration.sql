-- CreateEnum
CREATE TYPE "TeamAssessmentKind" AS ENUM ('DESK_REVIEW', 'ASSESSMENT_VISIT', 'PRE_DEPLOYMENT_VISIT');

-- CreateTable
CREATE TABLE "TeamPledgeAssessment" (
    "id" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "outcome" "AssessmentOutcome" NOT NULL,
    "notes" TEXT,
    "kind" "TeamAssessmentKind",
    "visitedOn" DATE,
    "place" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "byRole" "Role" NOT NULL,

    CONSTRAINT "TeamPledgeAssessment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "TeamPledgeAssessment_pledgeId_ordinal_key" ON "TeamPledgeAssessment"("pledgeId", "ordinal");

-- AddForeignKey
ALTER TABLE "TeamPledgeAssessment" ADD CONSTRAINT "TeamPledgeAssessment_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "TeamPledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Of assessments made until now the newest alone was kept.
INSERT INTO "TeamPledgeAssessment" ("id", "pledgeId", "ordinal", "outcome", "notes", "recordedAt", "byRole")
  SELECT gen_random_uuid(), "id", 1, "assessment", "assessmentNotes", "assessedAt", 'POLICE_DIVISION_DESK'
  FROM "TeamPledge" WHERE "assessment" IS NOT NULL;

ALTER TABLE "TeamPledgeAssessment"
  ADD CONSTRAINT "TeamPledgeAssessment_desk" CHECK ("kind" IS DISTINCT FROM 'DESK_REVIEW' OR ("visitedOn" IS NULL AND "place" IS NULL));
