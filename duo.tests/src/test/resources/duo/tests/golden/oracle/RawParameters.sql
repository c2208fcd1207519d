-- RawParameters.collectionsStandForTheirElements
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "name" FROM "people" WHERE "name" IN (?, ?, ?) AND "age" IN (?) ORDER BY "name";
SELECT "name" FROM "people" WHERE "name" NOT IN (?, 'Eve') AND "age" = ?;

-- RawParameters.documentsAndKeysAreBound
INSERT INTO "notes" ("title", "data", "tags", "scores") VALUES (?, ?, ?, ?);
SELECT "id", "email", "name", "age", "nickname" FROM "people" FETCH NEXT ? ROWS ONLY;
SELECT "id", "title", "body", "data", "tags", "scores" FROM "notes" FETCH NEXT ? ROWS ONLY;
SELECT "name" FROM "people" WHERE "id" = ?;
SELECT * FROM "notes" WHERE "data" = ?;

-- RawParameters.namesMayStandSeveralTimes
SELECT "name" FROM "people" WHERE "name" = ? OR "nickname" = ? OR "email" = ?;

-- RawParameters.nullIsBound
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
UPDATE "people" SET "nickname" = ? WHERE "name" = 'Ada';
UPDATE "specimens" SET "big" = ?, "grade" = ?, "active" = ?;

-- RawParameters.quotesAndCommentsHoldNoPlaceholders
SELECT '12:30' FROM "people" WHERE "age" IN (?);
SELECT ':no ? ''x'' ' AS "a :b ? c", "name" -- :no ? '
FROM "people" /* :no ? ' */ WHERE "name" = ?;

-- RawParameters.secretsAreHidden
INSERT INTO "people" ("email", "name", "age") VALUES (?, 'X', ?);
SELECT * FROM "people" WHERE "email" IN (?, ?);

-- RawParameters.valuesHaveTheFormOfColumns
INSERT INTO "specimens" ("level", "tags", "pin") VALUES (?, ?, ?);
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "specimens" WHERE "level" IN (?, ?);

-- RawParameters.valuesOfAllTypesAreBound
INSERT INTO "specimens" ("number", "big", "code", "price", "grade", "active", "label", "day", "ratio", "moment", "span") VALUES (? /* and 10 more */);

