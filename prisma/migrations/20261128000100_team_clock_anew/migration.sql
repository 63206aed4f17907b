-- AlterTable
ALTER TABLE "SpecializedTeamRequest" ADD COLUMN     "clockStartedAt" TIMESTAMPTZ(3);

-- Until now a clock ran from publication alone.
UPDATE "SpecializedTeamRequest" SET "clockStartedAt" = COALESCE("publishedAt", "clockDueAt" - INTERVAL '60 days')
  WHERE "clockDueAt" IS NOT NULL;

ALTER TABLE "SpecializedTeamRequest"
  ADD CONSTRAINT "SpecializedTeamRequest_clock_started" CHECK (("clockStartedAt" IS NULL) = ("clockDueAt" IS NULL));
