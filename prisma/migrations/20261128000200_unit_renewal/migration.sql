-- AlterTable
ALTER TABLE "FormedUnitPledge" ADD COLUMN     "renewedOn" DATE;

-- What is known of renewals made before: those that the log tells of, by the day of the newest.
UPDATE "FormedUnitPledge" p SET "renewedOn" = e."renewedOn"
FROM (
  SELECT "formedUnitId", (max("occurredAt") AT TIME ZONE 'UTC')::date AS "renewedOn"
  FROM "Event" WHERE "type" = 'FORMED_UNIT_RENEWED' GROUP BY "formedUnitId"
) e
WHERE e."formedUnitId" = p."id";
