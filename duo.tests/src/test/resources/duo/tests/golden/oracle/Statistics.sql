-- Statistics.aggregatesAreCalledByTheirNames
INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */);
SELECT "number" FROM "specimens" GROUP BY "number" HAVING COUNT("label") > ?;
SELECT MAX("number") OVER () FROM "specimens" FETCH NEXT ? ROWS ONLY;
SELECT MAX("number"), COUNT("label"), COUNT(DISTINCT "label"), COUNT(CASE WHEN "number" = ? THEN "label" END), MAX("label"), MIN(CASE WHEN "number" = ? THEN "label" END) FROM "specimens";

-- Statistics.deviationsAreThoseOfJava
SELECT STDDEV_SAMP("ratio"), STDDEV_POP("ratio") FROM "specimens" WHERE "number" = ?;
SELECT VAR_SAMP("ratio"), VAR_POP("ratio"), STDDEV_SAMP("ratio"), STDDEV_POP("ratio"), VAR_SAMP("number") FROM "specimens";

-- Statistics.differentTextsAreOrderedByEqualValues
INSERT INTO "types_by_bytes" ("id", "name") VALUES (?, ?);
SELECT SUBSTR(LISTAGG(DISTINCT NVL2(CASE WHEN "id" = ? THEN ? ELSE "name" END, ? || CASE WHEN "id" = ? THEN ? ELSE "name" END, NULL)) WITHIN GROUP (ORDER BY CASE WHEN "id" = ? THEN ? ELSE "name" END), NVL(LENGTH(?), 0) + 1) FROM "types_by_bytes";
SELECT SUBSTR(LISTAGG(DISTINCT NVL2(CASE WHEN "price" = ? THEN ? ELSE "label" END, ? || CASE WHEN "price" = ? THEN ? ELSE "label" END, NULL)) WITHIN GROUP (ORDER BY CASE WHEN "price" = ? THEN ? ELSE "label" END), NVL(LENGTH(?), 0) + 1) FROM "specimens";

-- Statistics.groupsHaveVariances
SELECT "early1", VAR_SAMP(CASE WHEN "t1"."ratio" < ? THEN "t1"."ratio" END), STDDEV_POP("t1"."ratio"), COUNT(*) FROM (SELECT "t2"."ratio", "t2"."number" + ? AS "early1" FROM "specimens" "t2") "t1" GROUP BY "early1" ORDER BY "early1";
SELECT "number" FROM "specimens" GROUP BY "number" HAVING VAR_SAMP("ratio") > ? ORDER BY STDDEV_SAMP("ratio") DESC;
SELECT COUNT(*) FROM (SELECT COUNT(*) AS "c1" FROM "specimens" GROUP BY "number" HAVING VAR_SAMP("ratio") > ?) "counted";
SELECT VAR_SAMP("t1"."ratio") FROM (SELECT "t2"."id", "t2"."active", "t2"."number", "t2"."big", "t2"."ratio", "t2"."price", "t2"."label", "t2"."code", "t2"."day", "t2"."time", "t2"."at", "t2"."moment", "t2"."span", "t2"."vintage", "t2"."letter", "t2"."grade", "t2"."level", "t2"."tags", "t2"."pin" FROM "specimens" "t2" WHERE "t2"."number" = ? ORDER BY "t2"."id" FETCH NEXT ? ROWS ONLY) "t1";

