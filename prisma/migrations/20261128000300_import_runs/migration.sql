-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('RUNNING', 'IMPORTED', 'NOT_IMPORTED');

-- CreateTable
CREATE TABLE "ImportRun" (
    "accountId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "state" "ImportState" NOT NULL,
    "rows" INTEGER NOT NULL,
    "done" INTEGER NOT NULL,
    "rejected" INTEGER NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("accountId","key")
);
-- Never more rows looked at than there are, nor more rejected than looked at.
ALTER TABLE "ImportRun"
  ADD CONSTRAINT "ImportRun_counts" CHECK (0 <= "rejected" AND "rejected" <= "done" AND "done" <= "rows");
