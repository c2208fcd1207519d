-- Grouping.conditionsMixKeysAndAggregates
INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */);
SELECT "early1" FROM (SELECT "t2"."big", "t2"."number" + ? AS "early1" FROM "specimens" "t2" WHERE "t2"."number" IS NOT NULL AND ("t2"."number" + ?) < ?) "t1" GROUP BY "early1" HAVING SUM("t1"."big") <= ? ORDER BY "early1";
SELECT "early1" FROM (SELECT "t2"."big", "t2"."number" + ? AS "early1" FROM "specimens" "t2" WHERE "t2"."number" IS NOT NULL) "t1" GROUP BY "early1" HAVING (NOT ("early1" = ? OR SUM("t1"."big") > ?) OR "early1" >= ?) ORDER BY "early1";
SELECT "early1" FROM (SELECT "t2"."number" + ? AS "early1" FROM "specimens" "t2" WHERE "t2"."number" IS NOT NULL) "t1" GROUP BY "early1" HAVING ("early1" > ? OR COUNT(*) >= ?) ORDER BY "early1";
SELECT "early1" FROM (SELECT "t2"."number" + ? AS "early1" FROM "specimens" "t2" WHERE "t2"."number" IS NOT NULL) "t1" GROUP BY "early1" HAVING NOT ("early1" > ? OR COUNT(*) >= ?) ORDER BY "early1";

-- Grouping.distinctValuesAreComputed
SELECT COUNT(*) FROM (SELECT DISTINCT "number" + ? AS "c1" FROM "specimens" WHERE "number" IS NOT NULL) "counted";
SELECT DISTINCT "number" + ? AS "c1" FROM "specimens" WHERE "number" IS NOT NULL ORDER BY "c1" DESC;
SELECT DISTINCT "number" + ? AS "c1" FROM "specimens" WHERE "number" IS NOT NULL ORDER BY "c1" FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT "number" + ? AS "c1", "label" FROM "specimens" WHERE "label" IS NOT NULL ORDER BY "c1", "label" DESC;

-- Grouping.groupsAreOrderedAndSliced
SELECT "label" FROM "specimens" WHERE "label" IS NOT NULL GROUP BY "label" ORDER BY AVG("big") DESC;
SELECT "label" FROM "specimens" WHERE "label" IS NOT NULL GROUP BY "label" ORDER BY AVG("big") FETCH NEXT ? ROWS ONLY;
SELECT "label" FROM "specimens" WHERE "label" IS NOT NULL GROUP BY "label" ORDER BY AVG("big") OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT "label" FROM "specimens" WHERE "label" IS NOT NULL GROUP BY "label" ORDER BY COUNT(*), SUM("big") DESC;
SELECT AVG("big") AS "mean", "label" FROM "specimens" WHERE "label" IS NOT NULL GROUP BY "label" ORDER BY "mean";
SELECT COUNT(*) FROM (SELECT "label" AS "c1" FROM "specimens" WHERE "label" IS NOT NULL GROUP BY "label" FETCH NEXT ? ROWS ONLY) "counted";

-- Grouping.keysMayBeComputed
SELECT "early1", SUM("t1"."big") AS "total" FROM (SELECT "t2"."big", "t2"."number" + ? AS "early1" FROM "specimens" "t2" WHERE ("t2"."number" + ?) > ?) "t1" GROUP BY "early1" FETCH NEXT ? ROWS ONLY;
SELECT "early1", SUM("t1"."big") AS "total" FROM (SELECT "t2"."big", "t2"."number" + ? AS "early1" FROM "specimens" "t2" WHERE ("t2"."number" + ?) IS NOT NULL) "t1" GROUP BY "early1" ORDER BY "early1" DESC FETCH NEXT ? ROWS ONLY;
SELECT "early1", SUM("t1"."big") AS "total" FROM (SELECT "t2"."big", "t2"."number" + ? AS "early1" FROM "specimens" "t2" WHERE ("t2"."number" + ?) IS NOT NULL) "t1" GROUP BY "early1" ORDER BY "early1" FETCH NEXT ? ROWS ONLY;
SELECT "early1", SUM("t1"."big") AS "total" FROM (SELECT "t2"."big", "t2"."number" + ? AS "early1" FROM "specimens" "t2") "t1" GROUP BY "early1" ORDER BY "early1" DESC NULLS LAST;
SELECT 1 FROM (SELECT "t2"."number" + ? AS "early1" FROM "specimens" "t2") "t1" GROUP BY "early1" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM (SELECT "early1" AS "c1", SUM("t1"."big") AS "c2" FROM (SELECT "t2"."big", "t2"."number" + ? AS "early1" FROM "specimens" "t2") "t1" GROUP BY "early1") "counted";

-- Grouping.keysOfOtherValuesAreOtherKeys
SELECT "early1" FROM (SELECT "t2"."number" + ? AS "early1" FROM "specimens" "t2" WHERE "t2"."number" IS NOT NULL) "t1" GROUP BY "early1" ORDER BY "early1";
SELECT "number" + ? AS "moved" FROM "specimens" WHERE "number" IS NOT NULL ORDER BY "number" + ?;
SELECT COUNT(*) FROM (SELECT "t2"."number" + ? AS "early1" FROM "specimens" "t2" WHERE ("t2"."number" + ?) > ?) "t1" GROUP BY "early1";

