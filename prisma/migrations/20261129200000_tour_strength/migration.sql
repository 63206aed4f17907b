-- AlterTable
ALTER TABLE "Deployment" ADD COLUMN     "strength" INTEGER,
ADD COLUMN     "women" INTEGER;

-- What is known of tours planned before: how many were pledged.
UPDATE "Deployment" SET "strength" = unit."strength", "women" = unit."women"
FROM "FormedUnitPledge" AS unit
WHERE unit."id" = "Deployment"."formedUnitId" AND "Deployment"."kind" = 'FORMED_UNIT';

-- Officers are counted on every tour of a unit, and on no other deployment: there they are known one by one.
ALTER TABLE "Deployment"
  ADD CONSTRAINT "Deployment_officers" CHECK (
    num_nulls("strength", "women") = CASE WHEN "kind" = 'FORMED_UNIT' THEN 0 ELSE 2 END
    AND "strength" >= 1 AND "women" BETWEEN 0 AND "strength"
  );
