-- ExpressionPair.extremesAreThoseOfComparisons
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
SELECT "at" FROM "specimens" ORDER BY "id";
SELECT "day" FROM "specimens" ORDER BY "id";
SELECT "label" FROM "specimens" ORDER BY "id";
SELECT "time" FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "at" <= ? THEN "at" WHEN "at" > ? THEN ? END FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "day" <= (ADD_MONTHS(TRUNC("day", 'MM'), ?) + LEAST(EXTRACT(DAY FROM "day"), EXTRACT(DAY FROM LAST_DAY(ADD_MONTHS(TRUNC("day", 'MM'), ?)))) - 1 + ?) THEN "day" WHEN "day" > (ADD_MONTHS(TRUNC("day", 'MM'), ?) + LEAST(EXTRACT(DAY FROM "day"), EXTRACT(DAY FROM LAST_DAY(ADD_MONTHS(TRUNC("day", 'MM'), ?)))) - 1 + ?) THEN (ADD_MONTHS(TRUNC("day", 'MM'), ?) + LEAST(EXTRACT(DAY FROM "day"), EXTRACT(DAY FROM LAST_DAY(ADD_MONTHS(TRUNC("day", 'MM'), ?)))) - 1 + ?) END FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "day" <= ? THEN "day" WHEN "day" > ? THEN ? END FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "day" >= ? THEN "day" WHEN "day" < ? THEN ? END FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "label" <= ("label" || ?) THEN "label" WHEN "label" > ("label" || ?) THEN ("label" || ?) END FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "label" >= ("label" || ?) THEN "label" WHEN "label" < ("label" || ?) THEN ("label" || ?) END FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "time" >= ? THEN "time" WHEN "time" < ? THEN ? END FROM "specimens" ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE "label" IN (?, ?, ?) AND CASE WHEN "label" >= ? THEN "label" WHEN "label" < ? THEN ? END IN (?, ?);
SELECT COUNT(*) FROM "specimens" WHERE CASE WHEN "label" <= ? THEN "label" WHEN "label" > ? THEN ? END = ?;

-- ExpressionPair.partsOfTextsAreFoundAndReplaced
SELECT INSTR4("label", ?) FROM "specimens" ORDER BY "id";
SELECT REPLACE("label", ?, ("label" || ?)) FROM "specimens" ORDER BY "id";

-- ExpressionPair.rangesAndEqualityAreThoseOfOthers
SELECT COUNT(*) FROM "specimens" WHERE "label" IS NULL;
SELECT COUNT(*) FROM "specimens" WHERE "number" BETWEEN ("number" - ?) AND "number";
SELECT COUNT(*) FROM "specimens" WHERE "number" BETWEEN ? AND ("number" + ?);
SELECT COUNT(*) FROM "specimens" WHERE "number" IS NULL;
SELECT COUNT(*) FROM "specimens" WHERE DECODE("number", ?, 1, 0) = 1;
SELECT COUNT(*) FROM "specimens" WHERE NOT (DECODE("number", ?, 1, 0) = 1);

-- ExpressionPair.textsAreSearchedForOthers
SELECT COUNT(*) FROM "specimens" WHERE INSTR4("label", "pin") > ?;
SELECT COUNT(*) FROM "specimens" WHERE INSTR4("label", ?) = ?;
SELECT COUNT(*) FROM "specimens" WHERE INSTR4("label", ?) > ?;
SELECT COUNT(*) FROM "specimens" WHERE INSTR4("label", SUBSTR4("label", ?, ?)) = ?;
SELECT COUNT(*) FROM "specimens" WHERE LENGTH4("label") >= LENGTH4(?) AND SUBSTR4("label", ((LENGTH4("label") - LENGTH4(?)) + ?), LENGTH4(?)) = ?;
SELECT COUNT(*) FROM "specimens" WHERE LENGTH4("label") >= LENGTH4(SUBSTR4("label", ?, ?)) AND SUBSTR4("label", ((LENGTH4("label") - LENGTH4(SUBSTR4("label", ?, ?))) + ?), LENGTH4(SUBSTR4("label", ?, ?))) = SUBSTR4("label", ?, ?);

