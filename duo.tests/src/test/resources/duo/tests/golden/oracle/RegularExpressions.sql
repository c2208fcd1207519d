-- RegularExpressions.everyConnectionKnowsThem
INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */);
SAVEPOINT duo_1;
SELECT COUNT(*) FROM "specimens" WHERE REGEXP_LIKE("label", ?, 'cn');
UPDATE "specimens" SET "number" = ? WHERE REGEXP_LIKE("label", ?, 'cn');

-- RegularExpressions.invalidPatternsAreErrors
SELECT COUNT(*) FROM "specimens" WHERE REGEXP_LIKE("label", ?, 'in');

-- RegularExpressions.patternsFindWhatTheyFindInJava
SELECT "label" FROM "specimens" WHERE REGEXP_LIKE("label", ?, 'cn') ORDER BY "id";
SELECT "label" FROM "specimens" WHERE REGEXP_LIKE("label", ?, 'in') ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE NOT (REGEXP_LIKE("label", ?, 'cn') AND "label" IS NOT NULL);
SELECT COUNT(*) FROM "specimens" WHERE NOT (REGEXP_LIKE("label", ?, 'cn'));

-- RegularExpressions.patternsStandInEveryCondition
SELECT CASE WHEN REGEXP_LIKE("label", ?, 'in') THEN 1 WHEN NOT (REGEXP_LIKE("label", ?, 'in')) THEN 0 END FROM "specimens" WHERE "label" = ?;
SELECT COUNT(*) FROM "specimens" WHERE (REGEXP_LIKE("label", ?, 'in') OR REGEXP_LIKE("label", ?, 'cn'));
SELECT COUNT(*) FROM "specimens" WHERE LENGTH4("label") = ? AND REGEXP_LIKE("label", ?, 'cn');
SELECT COUNT(*) FROM "specimens" WHERE REGEXP_LIKE(UPPER("label"), ?, 'cn') AND REGEXP_LIKE("label", ?, 'cn');

