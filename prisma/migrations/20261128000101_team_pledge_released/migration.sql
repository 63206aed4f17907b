-- AlterTable
ALTER TABLE "TeamPledge" ADD COLUMN     "releasedAt" TIMESTAMPTZ(3);

ALTER TABLE "TeamPledge"
  ADD CONSTRAINT "TeamPledge_released" CHECK ("releasedAt" IS NULL OR "status" IN ('NOT_SELECTED', 'WITHDRAWN'));
