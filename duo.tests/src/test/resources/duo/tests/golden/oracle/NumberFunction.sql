-- NumberFunction.aDivisionByZeroIsNull
INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */);
SELECT "number" FROM "specimens" ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE ("price" / NULLIF("price", 0)) = ?;
SELECT COUNT(*) FROM "specimens" WHERE (("ratio" / NULLIF("ratio", 0)) = ? OR ("ratio" = ? AND ("ratio" / NULLIF("ratio", 0)) IS NULL));
SELECT MOD("number", NULLIF("number", 0)) FROM "specimens" ORDER BY "id";
SELECT TRUNC(-("number") / NULLIF("number", 0)) FROM "specimens" ORDER BY "id";

-- NumberFunction.functionsStandInEveryClause
SELECT "early1" AS "last", COUNT(*) AS "rows", SUM(TRUNC("t1"."number" / NULLIF(?, 0))) AS "total" FROM (SELECT "t2"."number", MOD("t2"."number", NULLIF(?, 0)) AS "early1" FROM "specimens" "t2" WHERE MOD("t2"."number", NULLIF(?, 0)) < ?) "t1" GROUP BY "early1" HAVING MOD(SUM("t1"."number"), NULLIF(?, 0)) <> ? ORDER BY "early1";
SELECT "number" FROM "specimens" WHERE "number" IS NOT NULL ORDER BY MOD("number", NULLIF(?, 0)), TRUNC("number" / NULLIF(?, 0));
SELECT COUNT(*) FROM "specimens" WHERE MOD("number", NULLIF(?, 0)) = ?;
UPDATE "specimens" SET "number" = TRUNC("number" / NULLIF(?, 0)) WHERE MOD("number", NULLIF(?, 0)) <= ?;

-- NumberFunction.longNumbersAreDividedExactly
SELECT "big" FROM "specimens" ORDER BY "id";
SELECT MOD("big", NULLIF(?, 0)) FROM "specimens" ORDER BY "id";
SELECT TRUNC("big" / NULLIF(?, 0)) FROM "specimens" ORDER BY "id";

-- NumberFunction.powersTakeExpressions
SELECT CASE WHEN "number" > 0 OR ("number" = 0 AND "number" >= 0) OR ("number" < 0 AND "number" = FLOOR("number")) THEN POWER("number", "number") END FROM "specimens" ORDER BY "id";

-- NumberFunction.rootsAndPowersAreNullWhereThereIsNone
SELECT CASE WHEN "number" > 0 OR ("number" = 0 AND ? >= 0) OR ("number" < 0 AND ? = FLOOR(?)) THEN POWER("number", ?) END FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "number" >= 0 THEN SQRT("number") END FROM "specimens" ORDER BY "id";

-- NumberFunction.roundingGoesAwayFromZero
SELECT "price" FROM "specimens" ORDER BY "id";
SELECT "ratio" FROM "specimens" ORDER BY "id";
SELECT CEIL("price") FROM "specimens" ORDER BY "id";
SELECT CEIL("ratio") FROM "specimens" ORDER BY "id";
SELECT FLOOR("price") FROM "specimens" ORDER BY "id";
SELECT FLOOR("ratio") FROM "specimens" ORDER BY "id";
SELECT ROUND("price", ?) FROM "specimens" ORDER BY "id";
SELECT TO_BINARY_DOUBLE(ROUND(TO_NUMBER("ratio"), ?)) FROM "specimens" ORDER BY "id";

-- NumberFunction.signsAreTakenAwayAndTurned
SELECT -("number") FROM "specimens" ORDER BY "id";
SELECT -("price") FROM "specimens" ORDER BY "id";
SELECT ABS("price") FROM "specimens" ORDER BY "id";
SELECT ABS(-(-("number"))) FROM "specimens" ORDER BY "id";
SELECT SIGN("number") FROM "specimens" ORDER BY "id";
SELECT SIGN("price") FROM "specimens" ORDER BY "id";

-- NumberFunction.theGreatestOfNullIsNull
SELECT GREATEST("number", ?) FROM "specimens" ORDER BY "id";
SELECT GREATEST("price", ?) FROM "specimens" ORDER BY "id";
SELECT GREATEST(-("number"), "number") FROM "specimens" ORDER BY "id";
SELECT LEAST("number", ("number" * ?)) FROM "specimens" ORDER BY "id";
SELECT LEAST("number", ?) FROM "specimens" ORDER BY "id";

-- NumberFunction.whatDoesNotFitIsAnError
SELECT "big" * ? FROM "specimens" ORDER BY "id";
SELECT "number" + ? FROM "specimens" ORDER BY "id";

-- NumberFunction.wholeNumbersAreDividedAsInJava
SELECT MOD("number", NULLIF(?, 0)) FROM "specimens" ORDER BY "id";
SELECT TRUNC("number" / NULLIF(?, 0)) FROM "specimens" ORDER BY "id";

