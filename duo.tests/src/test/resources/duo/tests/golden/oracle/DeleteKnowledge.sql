-- DeleteKnowledge.aRuleIsFollowedOnceItsModelIsMet
CREATE TABLE "relation_fans" ("id" INTEGER PRIMARY KEY, "team_id" INTEGER NOT NULL, "rival_id" INTEGER);
DELETE FROM "relation_teams" WHERE "id" = ? AND "version" = ?;
DROP TABLE "relation_fans";
INSERT INTO "relation_fans" VALUES (1, 1, NULL);
INSERT INTO "relation_fans" VALUES (2, 2, NULL);
INSERT INTO "relation_teams" ("id", "name", "version") VALUES (?, ?, ?);
SELECT "id", "team_id", "rival_id" FROM "relation_fans" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "relation_fans";

