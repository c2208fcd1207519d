-- Window.aggregatesOverWindows
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT COUNT("nickname") OVER (PARTITION BY "name") FROM "people" ORDER BY "email";
SELECT COUNT(*) OVER () FROM "people" ORDER BY "email";
SELECT COUNT(CASE WHEN ("age" >= ? AND "name" = ?) OR "age" < ? THEN (1) END) OVER (PARTITION BY "name") FROM "people" ORDER BY "email";
SELECT MAX("age") OVER (PARTITION BY "name" ORDER BY "age" DESC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM "people" ORDER BY "email";
SELECT MAX("nickname") OVER (PARTITION BY "name") FROM "people" ORDER BY "email";
SELECT SUM("age") OVER (ORDER BY "age", "email" ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM "people" ORDER BY "email";
SELECT SUM("age") OVER (ORDER BY "age", "email") FROM "people" ORDER BY "email";
SELECT SUM("age") OVER (PARTITION BY "name") FROM "people" ORDER BY "email";

-- Window.framesAreRangesOfValues
SELECT SUM("age") OVER (ORDER BY "age" RANGE BETWEEN 5 PRECEDING AND CURRENT ROW) FROM "people" ORDER BY "email";

-- Window.rowsHavePlaces
SELECT CUME_DIST() OVER (PARTITION BY "name" ORDER BY "age" DESC) FROM "people" ORDER BY "email";
SELECT DENSE_RANK() OVER (PARTITION BY "name" ORDER BY "age" DESC) FROM "people" ORDER BY "email";
SELECT NTILE(3) OVER (ORDER BY "age", "email") FROM "people" ORDER BY "email";
SELECT PERCENT_RANK() OVER (PARTITION BY "name" ORDER BY "age" DESC) FROM "people" ORDER BY "email";
SELECT RANK() OVER (PARTITION BY "name" ORDER BY "age" DESC) FROM "people" ORDER BY "email";
SELECT ROW_NUMBER() OVER (ORDER BY "name" DESC, "age", "email") FROM "people" ORDER BY "email";

-- Window.rowsOfAFrameHavePositions
SELECT NTH_VALUE("age", 6) OVER (ORDER BY "age", "email" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM "people" ORDER BY "email";
SELECT NTH_VALUE("email", 2) OVER (ORDER BY "age", "email" ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM "people" ORDER BY "email";
SELECT NTH_VALUE("email", 2) OVER (ORDER BY "age", "email" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM "people" ORDER BY "email";

-- Window.rowsThatAreNotThereHaveAValue
SELECT "t1"."email" FROM (SELECT "t2"."email", LAG("t2"."age", 1, ?) OVER (PARTITION BY "t2"."name" ORDER BY "t2"."age" DESC) AS "early1" FROM "people" "t2" WHERE "t2"."name" = ?) "t1" WHERE "early1" >= ? ORDER BY "t1"."email" FETCH NEXT ? ROWS ONLY;
SELECT LAG("age", 1, ?) OVER (ORDER BY "age", "email") FROM "people" ORDER BY "email";
SELECT LAG("age", 2, "age") OVER (ORDER BY "age", "email") FROM "people" ORDER BY "email";
SELECT LEAD("nickname", 1, ?) OVER (PARTITION BY "name" ORDER BY "email") FROM "people" ORDER BY "email";
SELECT LEAD("nickname", 2, ?) OVER (ORDER BY "age", "email") FROM "people" ORDER BY "email";

-- Window.valuesOfOtherRows
SELECT "age" - LAG("age", 1) OVER (ORDER BY "age", "email") FROM "people" ORDER BY "email";
SELECT FIRST_VALUE("email") OVER (ORDER BY "age", "email" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM "people" ORDER BY "email";
SELECT LAG("age", 1) OVER (ORDER BY "age", "email") FROM "people" ORDER BY "email";
SELECT LAG("age", 2) OVER (ORDER BY "age", "email") FROM "people" ORDER BY "email";
SELECT LAST_VALUE("email") OVER (ORDER BY "age", "email" ROWS BETWEEN CURRENT ROW AND 1 FOLLOWING) FROM "people" ORDER BY "email";
SELECT LAST_VALUE("email") OVER (ORDER BY "age", "email" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM "people" ORDER BY "email";
SELECT LEAD("age", 1) OVER (ORDER BY "age", "email") FROM "people" ORDER BY "email";
SELECT LEAD("nickname", 2) OVER (ORDER BY "age", "email") FROM "people" ORDER BY "email";

-- Window.windowsAndGroups
SELECT "early1", COUNT(*) FROM (SELECT RANK() OVER (PARTITION BY "t2"."name" ORDER BY "t2"."age" DESC) AS "early1" FROM "people" "t2") "t1" GROUP BY "early1" ORDER BY "early1";
SELECT "name", RANK() OVER (ORDER BY SUM("age") DESC) FROM "people" GROUP BY "name" ORDER BY "name";
SELECT AVG("early1") FROM (SELECT RANK() OVER (PARTITION BY "t2"."name" ORDER BY "t2"."age" DESC) AS "early1" FROM "people" "t2") "t1";
SELECT SUM("early1") FROM (SELECT RANK() OVER (PARTITION BY "t2"."name" ORDER BY "t2"."age" DESC) AS "early1" FROM "people" "t2") "t1";

-- Window.windowsAreSelectedAndOrderedBy
SELECT "email", RANK() OVER (PARTITION BY "name" ORDER BY "age" DESC) AS "place" FROM "people" ORDER BY "place", "email";
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY ROW_NUMBER() OVER (ORDER BY "age", "email");

-- Window.windowsFilter
SELECT "early1" FROM (SELECT "t2"."email", ROW_NUMBER() OVER (PARTITION BY "t2"."name" ORDER BY "t2"."age" DESC, "t2"."email") AS "early1" FROM "people" "t2") "t1" WHERE "early1" <= ? ORDER BY "t1"."email";
SELECT "email" FROM "people" WHERE "id" IN (SELECT "t1"."id" FROM (SELECT "t2"."id", ROW_NUMBER() OVER (PARTITION BY "t2"."name" ORDER BY "t2"."age" DESC, "t2"."email") AS "early1" FROM "people" "t2") "t1" WHERE "early1" = ?) ORDER BY "email";
SELECT "t1"."email" FROM (SELECT "t2"."email", ROW_NUMBER() OVER (PARTITION BY "t2"."name" ORDER BY "t2"."age" DESC, "t2"."email") AS "early1" FROM "people" "t2" WHERE "t2"."age" > (SELECT "t3"."age" FROM "people" "t3" WHERE "t3"."name" = ? ORDER BY "t3"."age" FETCH NEXT ? ROWS ONLY)) "t1" WHERE "early1" = ? ORDER BY "t1"."email";
SELECT "t1"."email" FROM (SELECT "t2"."email", ROW_NUMBER() OVER (PARTITION BY "t2"."name" ORDER BY "t2"."age" DESC, "t2"."email") AS "early1" FROM "people" "t2" WHERE "t2"."nickname" IS NOT NULL AND "t2"."email" <> ?) "t1" WHERE "early1" = ? ORDER BY "t1"."email";
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."nickname" FROM (SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."age", "t2"."nickname", ROW_NUMBER() OVER (PARTITION BY "t2"."name" ORDER BY "t2"."age" DESC, "t2"."email") AS "early1" FROM "people" "t2") "t1" WHERE "early1" = ? ORDER BY "t1"."email";
SELECT COUNT(*) FROM (SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."age", "t2"."nickname", ROW_NUMBER() OVER (PARTITION BY "t2"."name" ORDER BY "t2"."age" DESC, "t2"."email") AS "early1" FROM "people" "t2") "t1" WHERE "early1" = ?;
SELECT COUNT(*) FROM (SELECT ROW_NUMBER() OVER (PARTITION BY "t2"."name" ORDER BY "t2"."age" DESC, "t2"."email") AS "early1" FROM "people" "t2") "t1" WHERE "early1" >= ?;

