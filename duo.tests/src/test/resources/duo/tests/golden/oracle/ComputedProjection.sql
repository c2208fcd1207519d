-- ComputedProjection.componentsAreComputed
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "name", "age" + ? AS "nextAge", "nickname" AS "nick", COUNT(*) OVER () AS "people" FROM "people" ORDER BY "email";
SELECT "name", "age" + ? AS "nextAge", "nickname" AS "nick", COUNT(*) OVER () AS "people" FROM "people" ORDER BY "nextAge", "id" FETCH NEXT ? ROWS ONLY;
SELECT "name", "nickname" FROM "people" WHERE "name" = ?;
SELECT COUNT(*) FROM "people" WHERE ("age" + ?) > ?;

-- ComputedProjection.groupsBecomeRecords
SELECT "name", "age" + ? AS "nextAge", "nickname" AS "nick", COUNT(*) OVER () AS "people" FROM "people";
SELECT "t1"."name", SUM("t1"."age") AS "age", COUNT(*) AS "people" FROM "people" "t1" GROUP BY "t1"."name" HAVING COUNT(*) > ?;
SELECT "t1"."name", SUM("t1"."age") AS "age", COUNT(*) AS "people" FROM "people" "t1" GROUP BY "t1"."name" ORDER BY "t1"."name";

-- ComputedProjection.namesAndTypesAgree
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "email" = ? FETCH NEXT ? ROWS ONLY;

-- ComputedProjection.payloadsLeaveThemOut
UPDATE "people" SET "name" = ? WHERE "id" = ?;

-- ComputedProjection.rawSqlFillsComponents
SELECT "name", "nickname" AS NICK, "age" + 1 AS "next_age", (SELECT COUNT(*) FROM "people") AS "people" FROM "people" ORDER BY "email";
SELECT "name", 1 AS "age", 1 AS "people", 2 AS "people" FROM "people";
SELECT "name", 1 AS "age", NULL AS "people" FROM "people";
SELECT "name", 1 AS "people" FROM "people";
SELECT "name", SUM("age") AS "age", COUNT(*) AS "people" FROM "people" GROUP BY "name" ORDER BY "name";

-- ComputedProjection.whatDoesNotFitIsAnError
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "t1"."name", SUM("t1"."age") AS "age", COUNT(*) AS "people" FROM "people" "t1" GROUP BY "t1"."name";

