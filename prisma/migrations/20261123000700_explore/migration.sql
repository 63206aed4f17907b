-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "mayExplore" BOOLEAN NOT NULL DEFAULT false;
