-- Reads and refusals join the changes in the audit trail, and signed checkpoints show where it once ended.

ALTER TABLE "AuditEntry" ADD COLUMN "subjects" TEXT[];

CREATE INDEX "AuditEntry_actorHandle_sequence_idx" ON "AuditEntry"("actorHandle", "sequence");
CREATE INDEX "AuditEntry_action_sequence_idx" ON "AuditEntry"("action", "sequence");
CREATE INDEX "AuditEntry_occurredAt_idx" ON "AuditEntry"("occurredAt");
CREATE INDEX "AuditEntry_subjects_idx" ON "AuditEntry" USING GIN ("subjects");

-- The chain hashes a line a column. Two different rows never make the same text as long as no column holds a line feed
-- and none that may be null is empty instead.
ALTER TABLE "AuditEntry"
  ADD CONSTRAINT "AuditEntry_lines" CHECK (
    position(E'\n' IN concat("actorHandle", "action", "subjectType", "subjectId", "record")) = 0
    AND "action" <> '' AND "actorHandle" <> '' AND "subjectType" <> '' AND "subjectId" <> '' AND "record" LIKE '{%'),
  ADD CONSTRAINT "AuditEntry_positions" CHECK (("fromPosition" IS NULL) = ("toPosition" IS NULL) AND "fromPosition" <= "toPosition"),
  ADD CONSTRAINT "AuditEntry_subjects" CHECK (cardinality("subjects") > 0);

CREATE TABLE "AuditCheckpoint" (
    "sequence" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,
    "keyId" TEXT NOT NULL,
    "signature" TEXT NOT NULL,

    CONSTRAINT "AuditCheckpoint_pkey" PRIMARY KEY ("sequence")
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "AuditCheckpoint" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON "AuditCheckpoint" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
