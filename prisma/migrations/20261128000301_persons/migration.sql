-- CreateEnum
CREATE TYPE "ScreeningOutcome" AS ENUM ('CLEARED', 'REFUSED');

-- AlterEnum
ALTER TYPE "SubjectType" ADD VALUE 'EXPERT';

-- AlterTable
ALTER TABLE "Clearance" ADD COLUMN     "certifiedBy" TEXT,
ADD COLUMN     "certifiedOn" DATE,
ADD COLUMN     "noConvictions" BOOLEAN,
ADD COLUMN     "noMisconduct" BOOLEAN,
ADD COLUMN     "noPendingCases" BOOLEAN,
ADD COLUMN     "outcome" "ScreeningOutcome" NOT NULL DEFAULT 'CLEARED',
ADD COLUMN     "training" BOOLEAN;

-- AlterTable
ALTER TABLE "Expert" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "ExpertIdentity" ADD COLUMN     "nationalReference" TEXT;

-- A screening alone is refused; a certification alone is signed, and then says how each matter stands.
ALTER TABLE "Clearance"
  ADD CONSTRAINT "Clearance_outcome" CHECK ("outcome" = 'CLEARED' OR "kind" = 'SCREENING'),
  ADD CONSTRAINT "Clearance_statements" CHECK (
    num_nulls("noConvictions", "noPendingCases", "noMisconduct", "training", "certifiedBy", "certifiedOn") IN (0, 6)
    AND ("kind" = 'CERTIFICATION' OR "certifiedBy" IS NULL)
  );
