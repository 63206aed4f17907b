-- AlterTable
ALTER TABLE "FormedUnitPledge" ADD COLUMN     "certifiedBy" TEXT,
ADD COLUMN     "certifiedOn" DATE,
ADD COLUMN     "certifiedUntil" DATE,
ADD COLUMN     "noConvictions" BOOLEAN,
ADD COLUMN     "noMisconduct" BOOLEAN,
ADD COLUMN     "noPendingCases" BOOLEAN,
ADD COLUMN     "training" BOOLEAN;

-- Whole, or none: of each matter it is said how it stands.
ALTER TABLE "FormedUnitPledge"
  ADD CONSTRAINT "FormedUnitPledge_certified" CHECK (
    num_nulls("noConvictions", "noPendingCases", "noMisconduct", "training", "certifiedBy", "certifiedOn", "certifiedUntil") IN (0, 7)
    AND ("certifiedUntil" IS NULL OR "certifiedUntil" >= "certifiedOn")
  );
