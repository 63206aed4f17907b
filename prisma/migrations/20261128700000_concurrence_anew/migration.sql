-- AlterTable
ALTER TABLE "AdvisoryRequest" ADD COLUMN     "amendedAt" TIMESTAMPTZ(3),
ADD COLUMN     "exemptionConfirmedAt" TIMESTAMPTZ(3);

ALTER TABLE "AdvisoryRequest"
  ADD CONSTRAINT "AdvisoryRequest_exemption" CHECK ("exemptionConfirmedAt" IS NULL OR "humanRightsTrainingOnly");

-- Of requests that are yet to be decided on, whatever answered a return counts as having changed them.
UPDATE "AdvisoryRequest" AS request SET "amendedAt" = answered."at"
FROM (
  SELECT "subjectId", max("occurredAt") AS "at" FROM "Event" WHERE "type" = 'ADVISORY_REQUEST_ANSWERED' GROUP BY "subjectId"
) AS answered
WHERE answered."subjectId" = request."id" AND request."phase" = 'FILED';
