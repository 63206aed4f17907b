-- AlterTable
ALTER TABLE "BreakGlass" ADD COLUMN     "visitId" UUID,
ALTER COLUMN "requestId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "ExpertTeamFinding" ADD COLUMN     "openedHandles" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "ExpertTeamFollowUp" ADD COLUMN     "openedHandles" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "ExpertTeamVisit" ADD COLUMN     "openedHandles" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateIndex
CREATE INDEX "BreakGlass_visitId_idx" ON "BreakGlass"("visitId");

-- AddForeignKey
ALTER TABLE "BreakGlass" ADD CONSTRAINT "BreakGlass_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "ExpertTeamVisit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One at a time for each officer here too; and always of one thing.
CREATE UNIQUE INDEX "BreakGlass_one_open_visit" ON "BreakGlass" ("visitId", "handle") WHERE "endedAt" IS NULL;
ALTER TABLE "BreakGlass"
  ADD CONSTRAINT "BreakGlass_of_one" CHECK (num_nonnulls("requestId", "visitId") = 1);
