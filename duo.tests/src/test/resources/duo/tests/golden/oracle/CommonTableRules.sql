-- CommonTableRules.bulkWritesReadNamedQueries
DELETE FROM "people" WHERE "age" = ? AND EXISTS (WITH "adults" AS (SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."nickname" FROM "people" "t1" WHERE "t1"."age" >= ?) SELECT "t2"."id" FROM "adults" "t2" WHERE "t2"."nickname" = ?);
INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?);
INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?);
INSERT INTO "tasks" ("title", "priority") VALUES (?, ?);
SELECT "email" FROM "people" ORDER BY "email";
SELECT "email" FROM "people" WHERE "nickname" = ? ORDER BY "email";
UPDATE "people" SET "age" = (WITH "adults" AS (SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."nickname" FROM "people" "t1" WHERE "t1"."age" >= ?) SELECT "t2"."age" FROM "adults" "t2" ORDER BY "t2"."age" DESC FETCH NEXT ? ROWS ONLY) WHERE "email" = ?;
UPDATE "people" SET "nickname" = ? WHERE "name" = ? AND "id" IN (WITH "adults" AS (SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."nickname" FROM "people" "t1" WHERE "t1"."age" >= ?) SELECT "t2"."id" FROM "adults" "t2") AND "age" <= (WITH "adults" AS (SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."age", "t3"."nickname" FROM "people" "t3" WHERE "t3"."age" >= ?) SELECT "t4"."age" FROM "adults" "t4" ORDER BY "t4"."age" DESC FETCH NEXT ? ROWS ONLY);

-- CommonTableRules.namesStayApart
WITH "PEOPLE_2" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?), "PEOPLE_3" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "name" = ?) SELECT "email" FROM "people" WHERE "id" IN (SELECT "t1"."id" FROM "PEOPLE_2" "t1") AND "id" IN (SELECT "t2"."id" FROM "PEOPLE_3" "t2") ORDER BY "email";
WITH "people_2" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?), "people_3" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "name" = ?) SELECT "email" FROM "people" WHERE "id" IN (SELECT "t1"."id" FROM "people_2" "t1") AND "id" IN (SELECT "t2"."id" FROM "people_3" "t2") ORDER BY "email";
WITH "select" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?), "select_2" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "name" = ?) SELECT "email" FROM "people" WHERE "id" IN (SELECT "t1"."id" FROM "select" "t1") AND "id" IN (SELECT "t2"."id" FROM "select_2" "t2") ORDER BY "email";
WITH "t1" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?), "t1_2" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "name" = ?) SELECT "email" FROM "people" WHERE "id" IN (SELECT "t1"."id" FROM "t1" "t1") AND "id" IN (SELECT "t2"."id" FROM "t1_2" "t2") ORDER BY "email";

-- CommonTableRules.statementsAreKeptByTheirShape
WITH "some" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT COUNT(*) FROM "some" WHERE "id" IN (SELECT "t1"."id" FROM "some" "t1");

