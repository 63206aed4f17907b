-- AlterTable
ALTER TABLE "AdvisoryRequest" ADD COLUMN     "openedHandles" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "openedHandles" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "BreakGlass" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "handle" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedByHandle" TEXT,

    CONSTRAINT "BreakGlass_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "BreakGlass_requestId_idx" ON "BreakGlass"("requestId");

-- CreateIndex
CREATE INDEX "BreakGlass_endsAt_idx" ON "BreakGlass"("endsAt");

-- AddForeignKey
ALTER TABLE "BreakGlass" ADD CONSTRAINT "BreakGlass_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "AdvisoryRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One at a time for each officer, always with a purpose, always limited.
CREATE UNIQUE INDEX "BreakGlass_one_open" ON "BreakGlass" ("requestId", "handle") WHERE "endedAt" IS NULL;
ALTER TABLE "BreakGlass"
  ADD CONSTRAINT "BreakGlass_purpose" CHECK (btrim("purpose") <> ''),
  ADD CONSTRAINT "BreakGlass_period" CHECK ("endsAt" > "openedAt" AND ("endedAt" IS NULL OR "endedAt" >= "openedAt")),
  ADD CONSTRAINT "BreakGlass_ended" CHECK ("endedByHandle" IS NULL OR "endedAt" IS NOT NULL);
