-- What a deployment went through, what an assessment found and how ready a unit was said to be: histories, in which
-- nothing is changed or erased later (domain page §4, 9).
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "DeploymentTurn" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON "DeploymentTurn" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "TeamPledgeAssessment" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON "TeamPledgeAssessment" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "FormedUnitReadiness" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON "FormedUnitReadiness" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
