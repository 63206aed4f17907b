-- A visit of the expert team that is broken off: ended, its report still to come (¶9). By itself, since a value may not be
-- used in the transaction that adds it.
ALTER TYPE "ExpertTeamVisitStatus" ADD VALUE 'BROKEN_OFF' BEFORE 'REPORTED';
