-- Selection.aggregatesOfAllRows
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT COUNT(*), COUNT("nickname"), COUNT(DISTINCT "name"), SUM("age"), AVG("age"), MIN("name"), MAX("age") FROM "people";
SELECT COUNT(*), SUM("age"), AVG("age"), MAX("name") FROM "people" WHERE "age" > ?;
SELECT COUNT(*), SUM("age"), AVG("age"), MAX("name") FROM "people" WHERE 1 = 0;
SELECT SUM("t1"."age") FROM (SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."age", "t2"."nickname" FROM "people" "t2" ORDER BY "t2"."email" FETCH NEXT ? ROWS ONLY) "t1";

-- Selection.anOrderIsByTheColumnNotByAValueOfItsName
SELECT "t1"."id", "t1"."email" AS "NAME" FROM "people" "t1" ORDER BY "t1"."name", "t1"."email";
SELECT -("t1"."age") AS "age" FROM "people" "t1" ORDER BY "t1"."age" DESC;
SELECT SUM("t1"."age") AS "age" FROM "people" "t1" GROUP BY "t1"."age" ORDER BY "t1"."age";

-- Selection.distinctFromTakesNullForAValue
SELECT "email" FROM "people" WHERE DECODE("nickname", ?, 0, 1) = 1 ORDER BY "email";
SELECT COUNT(*) FROM "people" WHERE "nickname" = "nickname";
SELECT COUNT(*) FROM "people" WHERE DECODE("nickname", "nickname", 1, 0) = 1;
SELECT COUNT(*) FROM "people" WHERE NOT (DECODE("nickname", "nickname", 0, 1) = 1) AND "nickname" IS NULL;

-- Selection.nullStandsWhereTheOrderSays
SELECT "email" FROM "people" ORDER BY "nickname" DESC NULLS LAST, "email" DESC;
SELECT "email" FROM "people" ORDER BY "nickname" NULLS FIRST, "email";
SELECT "email" FROM "people" ORDER BY "nickname" NULLS LAST, "email";

-- Selection.oneValueForEachRow
SELECT "name" FROM "people" ORDER BY "name";
SELECT "name" FROM "people" ORDER BY "name", "id" FETCH NEXT ? ROWS ONLY;
SELECT "nickname" FROM "people" WHERE "email" = ?;
SELECT "nickname" FROM "people" WHERE "email" = ? FETCH NEXT ? ROWS ONLY;
SELECT "nickname" FROM "people" WHERE "email" = ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "people";
SELECT COUNT(*) FROM (SELECT DISTINCT "name" FROM "people") "counted";
SELECT DISTINCT "name" FROM "people" ORDER BY "name";

-- Selection.queriesSpeakOfTheRowAroundThem
SELECT "email" FROM "people" WHERE "age" = (SELECT "t1"."age" FROM "people" "t1" WHERE "t1"."name" = "people"."name" ORDER BY "t1"."age" DESC FETCH NEXT ? ROWS ONLY) ORDER BY "email";

-- Selection.queriesStandInsideQueries
SELECT "email" FROM "people" WHERE "age" < (SELECT "t1"."age" FROM "people" "t1" WHERE "t1"."name" = ?);
SELECT "email" FROM "people" WHERE "age" IN (SELECT "t1"."age" FROM "people" "t1" WHERE "t1"."name" = ?) ORDER BY "email";
SELECT "email" FROM "people" WHERE "age" NOT IN (SELECT "t1"."age" FROM "people" "t1" WHERE "t1"."name" <> ?);
SELECT COUNT(*) FROM "people" WHERE "age" IN (SELECT "t1"."age" FROM "people" "t1" WHERE 1 = 0);

-- Selection.rowsAreGrouped
SELECT "name" FROM "people" GROUP BY "name" HAVING COUNT(*) >= ? AND SUM("age") > ?;
SELECT "name", COUNT(*), AVG("age") AS "mean" FROM "people" WHERE "age" < ? GROUP BY "name" ORDER BY "name" DESC FETCH NEXT ? ROWS ONLY;
SELECT "name", COUNT(*), AVG("age") AS "mean" FROM "people" WHERE "age" < ? GROUP BY "name" ORDER BY "name" FETCH NEXT ? ROWS ONLY;
SELECT "name", COUNT(*), AVG("age") AS "mean" FROM "people" WHERE "age" < ? GROUP BY "name" ORDER BY COUNT(*) DESC, "name";
SELECT 1 FROM "people" WHERE "age" < ? GROUP BY "name" FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM "people" WHERE "age" < ? GROUP BY "name" HAVING COUNT(*) = ? FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM (SELECT "name" AS "c1", COUNT(*) AS "c2", AVG("age") AS "c3" FROM "people" WHERE "age" < ? GROUP BY "name" HAVING COUNT(*) = ?) "counted";
SELECT COUNT(*) FROM (SELECT "name" AS "c1", COUNT(*) AS "c2", AVG("age") AS "c3" FROM "people" WHERE "age" < ? GROUP BY "name") "counted";

-- Selection.rowsHoldWhatWasSelected
SELECT "name", "nickname", "age" + ? AS "next", "age" + ? FROM "people" ORDER BY "email" FETCH NEXT ? ROWS ONLY;

