-- TextFunction.computedKeysAndOrdersAreToldApartByTheirValues
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
SELECT "early1" AS "key", COUNT(*) AS "rows" FROM (SELECT SUBSTR4("t2"."label", ?, ?) AS "early1" FROM "specimens" "t2" WHERE "t2"."label" IS NOT NULL AND SUBSTR4("t2"."label", ?, ?) > ?) "t1" GROUP BY "early1" HAVING COUNT(*) > ? ORDER BY "early1";
SELECT "early1" FROM (SELECT SUBSTR4("t2"."label", ?, ?) AS "early1", SUBSTR4("t2"."label", ?, ?) AS "early2" FROM "specimens" "t2" WHERE "t2"."label" IS NOT NULL) "t1" GROUP BY "early1", "early2" ORDER BY "early2";
SELECT "early2" FROM (SELECT SUBSTR4("t2"."label", ?, ?) AS "early1", SUBSTR4("t2"."label", ?, ?) AS "early2" FROM "specimens" "t2" WHERE "t2"."label" IS NOT NULL) "t1" GROUP BY "early1", "early2" ORDER BY "early2";
SELECT "label", SUBSTR4("label", ?, ?) AS "first" FROM "specimens" WHERE "label" IS NOT NULL ORDER BY "first";
SELECT "label", SUBSTR4("label", ?, ?) AS "first" FROM "specimens" WHERE "label" IS NOT NULL ORDER BY SUBSTR4("label", ?, ?) DESC, "id" DESC;

-- TextFunction.concatenationTakesNullForEmpty
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
SELECT ("label" || ? || "label" || ?) FROM "specimens" ORDER BY "id";
SELECT ("label" || ?) FROM "specimens" ORDER BY "id";

-- TextFunction.functionsStandInEveryClause
SELECT "early1" AS "length", COUNT(*) AS "rows" FROM (SELECT LENGTH4("t2"."label") AS "early1" FROM "specimens" "t2" WHERE "t2"."label" IS NOT NULL) "t1" GROUP BY "early1" ORDER BY "early1";
SELECT "early1" FROM (SELECT "t2"."label", LENGTH4("t2"."label") AS "early1" FROM "specimens" "t2" WHERE LENGTH4("t2"."label") > ?) "t1" GROUP BY "early1" HAVING MAX(LOWER("t1"."label")) = ?;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens";
SELECT "label" FROM "specimens" ORDER BY "id";
SELECT "label" FROM "specimens" WHERE "label" IS NOT NULL ORDER BY SUBSTR4(LOWER("label"), ?, ?) DESC, SUBSTR4("label", ?, ?) DESC;
SELECT COUNT(*) FROM "specimens" WHERE LENGTH4("label") < ? AND UPPER("label") LIKE ? ESCAPE '!';
SELECT COUNT(*) FROM "specimens" WHERE SUBSTR4(LOWER("label"), ?, ?) = ?;
UPDATE "specimens" SET "label" = (UPPER("label") || ?), "number" = LENGTH4("label") + ? WHERE "label" IS NOT NULL;

-- TextFunction.grownTextsAreKeptWhole
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
SELECT "c1" FROM (SELECT REPLACE(SUBSTR4("t2"."label", ?, ?), ?, ?) AS "c1" FROM "specimens" "t2" WHERE "t2"."label" IS NOT NULL UNION SELECT REPLACE(SUBSTR4("t3"."label", ?, ?), ?, ?) AS "c1" FROM "specimens" "t3" WHERE "t3"."label" IS NOT NULL) "t1";
SELECT "early1" AS "key", COUNT(*) AS "rows" FROM (SELECT REPLACE(SUBSTR4("t2"."label", ?, ?), ?, ?) AS "early1" FROM "specimens" "t2" WHERE "t2"."label" IS NOT NULL) "t1" GROUP BY "early1";
SELECT DISTINCT (REPLACE(SUBSTR4("label", ?, ?), ?, ?) || ?) FROM "specimens" WHERE "label" IS NOT NULL;
SELECT DISTINCT REPLACE("label", ?, ?) FROM "specimens" WHERE "label" IS NOT NULL;
SELECT DISTINCT REPLACE(SUBSTR4("label", ?, ?), ?, ?) FROM "specimens" WHERE "label" IS NOT NULL;
SELECT MAX(REPLACE(SUBSTR4("label", ?, ?), ?, ?)) FROM "specimens" WHERE "label" IS NOT NULL GROUP BY "id";

-- TextFunction.lettersChangeTheirCase
SELECT LOWER("label") FROM "specimens" ORDER BY "id";
SELECT UPPER("label") FROM "specimens" ORDER BY "id";

-- TextFunction.paddingFillsAndCuts
SELECT LPAD("label", ?, ?) FROM "specimens" ORDER BY "id";
SELECT RPAD("label", ?, ?) FROM "specimens" ORDER BY "id";

-- TextFunction.replacingAndFindingAreLiteral
SELECT INSTR4("label", ?) FROM "specimens" ORDER BY "id";
SELECT REPLACE("label", ?, ?) FROM "specimens" ORDER BY "id";

-- TextFunction.trimmingTakesBlanksAway
SELECT LTRIM("label") FROM "specimens" ORDER BY "id";
SELECT RTRIM("label") FROM "specimens" ORDER BY "id";
SELECT TRIM("label") FROM "specimens" ORDER BY "id";

-- TextFunction.valuesBesideASecretColumnStayHidden
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
SELECT COUNT(*) FROM "specimens" WHERE (UPPER("pin") || ?) = ?;

