-- What must hold of a visit, with those that are broken off: begun, and ended without a report.
ALTER TABLE "ExpertTeamVisit"
  DROP CONSTRAINT "ExpertTeamVisit_phase",
  DROP CONSTRAINT "ExpertTeamVisit_started",
  DROP CONSTRAINT "ExpertTeamVisit_reported",
  ADD CONSTRAINT "ExpertTeamVisit_phase" CHECK (("status" IN ('ACCEPTED', 'UNDER_WAY', 'BROKEN_OFF', 'REPORTED', 'CLOSED')) <= ("phase" = 'APPROVED') AND "phase" <> 'DRAFT'),
  ADD CONSTRAINT "ExpertTeamVisit_started" CHECK (("status" IN ('UNDER_WAY', 'BROKEN_OFF', 'REPORTED', 'CLOSED')) = ("startedOn" IS NOT NULL)),
  ADD CONSTRAINT "ExpertTeamVisit_reported" CHECK (("status" IN ('REPORTED', 'CLOSED')) = ("report" IS NOT NULL) AND ("report" IS NULL) = ("reportedAt" IS NULL)),
  ADD CONSTRAINT "ExpertTeamVisit_ended" CHECK (("status" IN ('BROKEN_OFF', 'REPORTED', 'CLOSED')) = ("endedOn" IS NOT NULL));
