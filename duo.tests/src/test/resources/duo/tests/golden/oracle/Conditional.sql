-- Conditional.aConditionIsAValue
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
SELECT "active" FROM "specimens" ORDER BY "id";
SELECT "early1" FROM (SELECT CASE WHEN "t2"."number" > ? THEN 1 WHEN NOT ("t2"."number" > ?) THEN 0 END AS "early1" FROM "specimens" "t2" WHERE "t2"."number" IS NOT NULL) "t1" GROUP BY "early1" ORDER BY "early1";
SELECT CASE WHEN "number" > ? THEN 1 WHEN NOT ("number" > ?) THEN 0 END FROM "specimens" ORDER BY "id";
SELECT CASE WHEN ("number" IS NOT NULL AND "label" IS NULL) THEN 1 WHEN NOT (("number" IS NOT NULL AND "label" IS NULL)) THEN 0 END FROM "specimens" ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE CASE WHEN "number" > ? THEN 1 WHEN NOT ("number" > ?) THEN 0 END = ?;
SELECT COUNT(*) FROM "specimens" WHERE CASE WHEN "number" > ? THEN 1 WHEN NOT ("number" > ?) THEN 0 END IS NULL;
UPDATE "specimens" SET "active" = CASE WHEN "number" > ? THEN 1 WHEN NOT ("number" > ?) THEN 0 END WHERE "number" IS NOT NULL;

-- Conditional.conditionalsStandInEveryClause
SELECT "early1" AS "sign", COUNT(*) AS "rows" FROM (SELECT "t2"."number", CASE WHEN "t2"."number" < ? THEN ? ELSE ? END AS "early1" FROM "specimens" "t2" WHERE "t2"."number" IS NOT NULL AND CASE WHEN "t2"."number" < ? THEN ? ELSE ? END <> ?) "t1" GROUP BY "early1" HAVING COALESCE(MAX("t1"."number"), ?) < ? ORDER BY "early1";
SELECT "label" FROM "specimens" ORDER BY "id";
SELECT "number" FROM "specimens" WHERE "number" IS NOT NULL ORDER BY CASE WHEN "number" < ? THEN ? ELSE ? END, "number" DESC;
UPDATE "specimens" SET "label" = CASE WHEN "number" < ? THEN ? ELSE ? END WHERE CASE WHEN "number" < ? THEN ? ELSE ? END = ?;

-- Conditional.functionsAreCalledByName
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
SELECT '{' FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "label" = ? THEN ? ELSE 0 END FROM "specimens" ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE ("label" = ?);
SELECT COUNT(*) FROM "specimens" WHERE ((CASE WHEN "label" = ? THEN ? ELSE 0 END) + ?) = ?;
SELECT COUNT(*) FROM "specimens" WHERE NOT ("label" IS NULL);
SELECT REPLACE("label", ?, ?) FROM "specimens" ORDER BY "id";
SELECT UPPER("label") FROM "specimens" ORDER BY "id";

-- Conditional.nullIsReplacedAndMade
SELECT COALESCE("active", ?) FROM "specimens" ORDER BY "id";
SELECT COALESCE("label", ?) FROM "specimens" ORDER BY "id";
SELECT COALESCE("label", TO_CHAR("number")) FROM "specimens" ORDER BY "id";
SELECT COALESCE("number", ?) FROM "specimens" ORDER BY "id";
SELECT COALESCE("span", ?) FROM "specimens" ORDER BY "id";
SELECT COALESCE(CAST("number" AS NUMBER(19)), ?) FROM "specimens" ORDER BY "id";
SELECT EXTRACT(YEAR FROM COALESCE("day", ?)) FROM "specimens" ORDER BY "id";
SELECT NULLIF("number", ?) FROM "specimens" ORDER BY "id";

-- Conditional.remainingDatesAreCalculatedWith
SELECT (ADD_MONTHS(TRUNC(NULLIF(CASE WHEN "number" = ? THEN "day" WHEN "number" = ? THEN ? WHEN "number" = ? THEN ? END, ?), 'MM'), ?) + LEAST(EXTRACT(DAY FROM NULLIF(CASE WHEN "number" = ? THEN "day" WHEN "number" = ? THEN ? WHEN "number" = ? THEN ? END, ?)), EXTRACT(DAY FROM LAST_DAY(ADD_MONTHS(TRUNC(NULLIF(CASE WHEN "number" = ? THEN "day" WHEN "number" = ? THEN ? WHEN "number" = ? THEN ? END, ?), 'MM'), ?)))) - 1 + ?) FROM "specimens" ORDER BY "id";

-- Conditional.theFirstBranchCounts
SELECT CASE WHEN "number" < ? THEN ? WHEN "number" < ? THEN ? WHEN "number" < ? THEN ? ELSE ? END FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "number" = ? THEN ? ELSE ("number" * ?) END FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "number" = ? THEN ? ELSE ? END FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "number" = ? THEN ? END FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "number" = ? THEN ? WHEN "number" = ? THEN ? END FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "number" > ? THEN "number" ELSE ? END FROM "specimens" ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE CASE WHEN "number" < ? THEN ? WHEN "number" < ? THEN ? WHEN "number" < ? THEN ? ELSE ? END = ?;

-- Conditional.valuesAreCast
SELECT CAST("label" AS NUMBER(10)) FROM "specimens" ORDER BY "id";
SELECT CAST("number" AS BINARY_DOUBLE) + ? FROM "specimens" ORDER BY "id";
SELECT CAST(CASE WHEN "number" = ? THEN 1 WHEN NOT ("number" = ?) THEN 0 END AS NUMBER(10)) FROM "specimens" ORDER BY "id";
SELECT CAST(TRUNC("price") AS NUMBER(19)) FROM "specimens" ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE CAST("label" AS NUMBER) = ?;
SELECT COUNT(*) FROM "specimens" WHERE TO_CHAR("number") = ?;
SELECT TO_CHAR("number") FROM "specimens" ORDER BY "id";

