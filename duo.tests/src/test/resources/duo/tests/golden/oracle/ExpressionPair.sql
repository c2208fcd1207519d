-- ExpressionPair.rangesAndEqualityAreThoseOfOthers
INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */);
SELECT COUNT(*) FROM "specimens" WHERE "label" IS NULL;
SELECT COUNT(*) FROM "specimens" WHERE "number" BETWEEN ("number" - ?) AND "number";
SELECT COUNT(*) FROM "specimens" WHERE "number" BETWEEN ? AND ("number" + ?);
SELECT COUNT(*) FROM "specimens" WHERE "number" IS NULL;
SELECT COUNT(*) FROM "specimens" WHERE DECODE("number", ?, 1, 0) = 1;
SELECT COUNT(*) FROM "specimens" WHERE NOT (DECODE("number", ?, 1, 0) = 1);

