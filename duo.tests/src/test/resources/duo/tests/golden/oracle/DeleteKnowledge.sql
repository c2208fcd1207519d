-- DeleteKnowledge
CREATE TABLE "relation_teams" ("id" NUMBER(10) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, "version" NUMBER(10) NOT NULL, PRIMARY KEY ("id"));
SELECT 1 FROM all_tables WHERE owner = COALESCE(?, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')) AND table_name = ?;

-- DeleteKnowledge.aRuleIsFollowedOnceItsModelIsMet
CREATE TABLE relation_fans (id INTEGER PRIMARY KEY, team_id INTEGER NOT NULL, rival_id INTEGER);
DELETE FROM "relation_fans" WHERE "team_id" = ?;
DELETE FROM "relation_teams";
DELETE FROM "relation_teams" WHERE "id" = ? AND "version" = ?;
DROP TABLE relation_fans;
INSERT INTO "relation_teams" ("id", "name", "version") VALUES (?, ?, ?);
INSERT INTO relation_fans VALUES (1, 1, NULL);
INSERT INTO relation_fans VALUES (2, 2, NULL);
SELECT "id", "team_id", "rival_id" FROM "relation_fans" FETCH NEXT ? ROWS ONLY;
SELECT "id", "team_id", "rival_id" FROM "relation_fans" WHERE "rival_id" = ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "relation_fans";

