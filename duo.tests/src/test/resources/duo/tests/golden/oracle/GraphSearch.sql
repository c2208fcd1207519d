-- GraphSearch
CREATE TABLE "follows" ("follower" NUMBER(19) NOT NULL, "followed" NUMBER(19) NOT NULL, PRIMARY KEY ("follower", "followed"));
SELECT 1 FROM all_tables WHERE owner = COALESCE(?, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')) AND table_name = ?;

-- GraphSearch.randomGraphsAreSearched
DELETE FROM "follows";
DELETE FROM "follows" WHERE "follower" >= ?;
INSERT INTO "follows" ("follower", "followed") VALUES (?, ?);
WITH "found" ("follower", "followed") AS (SELECT "follower", "followed" FROM "follows" WHERE "follower" = ? UNION ALL SELECT "t2"."follower", "t2"."followed" FROM "follows" "t2" INNER JOIN "found" "t1" ON "t2"."follower" = "t1"."followed") CYCLE "follower", "followed" SET "cycle" TO '1' DEFAULT '0' SELECT "follower", "followed" FROM "follows" WHERE ("follower", "followed") IN (SELECT "t3"."follower", "t3"."followed" FROM "found" "t3");

-- GraphSearch.waysAreCounted
WITH "found" ("follower", "followed") AS (SELECT "follower", "followed" FROM "follows" WHERE "follower" = ? UNION ALL SELECT "t2"."follower", "t2"."followed" FROM "follows" "t2" INNER JOIN "found" "t1" ON "t2"."follower" = "t1"."followed") CYCLE "follower", "followed" SET "cycle" TO '1' DEFAULT '0' SELECT COUNT(*) FROM "follows" WHERE ("follower", "followed") IN (SELECT "t3"."follower", "t3"."followed" FROM "found" "t3");
WITH "once_keys" ("follower", "followed", "depth") AS (SELECT "follower", "followed", 0 AS "depth" FROM "follows" WHERE "follower" = ? UNION ALL SELECT "t2"."follower", "t2"."followed", "t1"."depth" + 1 AS "depth" FROM "follows" "t2" INNER JOIN "once_keys" "t1" ON "t2"."follower" = "t1"."followed" WHERE "t1"."depth" < ?), "once" AS (SELECT "t4"."follower", "t4"."followed", "t3"."depth" AS "depth" FROM "follows" "t4" INNER JOIN (SELECT "t5"."follower", "t5"."followed", MIN("t5"."depth") AS "depth" FROM "once_keys" "t5" GROUP BY "t5"."follower", "t5"."followed") "t3" ON "t4"."follower" = "t3"."follower" AND "t4"."followed" = "t3"."followed") SELECT "depth" FROM "once" ORDER BY "depth";
WITH "ways_keys" ("follower", "followed", "depth") AS (SELECT "follower", "followed", 0 AS "depth" FROM "follows" WHERE "follower" = ? UNION ALL SELECT "t2"."follower", "t2"."followed", "t1"."depth" + 1 AS "depth" FROM "follows" "t2" INNER JOIN "ways_keys" "t1" ON "t2"."follower" = "t1"."followed" WHERE "t1"."depth" < ?), "ways" AS (SELECT "t4"."follower", "t4"."followed", "t3"."depth" AS "depth" FROM "follows" "t4" INNER JOIN "ways_keys" "t3" ON "t4"."follower" = "t3"."follower" AND "t4"."followed" = "t3"."followed") SELECT COUNT(*) FROM "ways";
WITH "ways_keys" ("follower", "followed", "depth") AS (SELECT "follower", "followed", 0 AS "depth" FROM "follows" WHERE "follower" = ? UNION ALL SELECT "t2"."follower", "t2"."followed", "t1"."depth" + 1 AS "depth" FROM "follows" "t2" INNER JOIN "ways_keys" "t1" ON "t2"."follower" = "t1"."followed" WHERE "t1"."depth" < ?), "ways" AS (SELECT "t4"."follower", "t4"."followed", "t3"."depth" AS "depth" FROM "follows" "t4" INNER JOIN "ways_keys" "t3" ON "t4"."follower" = "t3"."follower" AND "t4"."followed" = "t3"."followed") SELECT COUNT(*) FROM "ways" WHERE "follower" = ? AND "followed" = ?;

