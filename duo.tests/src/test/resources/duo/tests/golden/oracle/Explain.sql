-- Explain.extendedStatementsAreTagged
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "age" FROM (
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? AND "name" = ?
) "adults" /* report: adults */;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? AND "name" = ?
ORDER BY "age" /* report: adults */;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? AND "name" = ? /* report: adults */;
SET TRANSACTION READ ONLY;

-- Explain.rowsAreFetchedInParts
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? AND "name" = ?;
SELECT "name" FROM "people" WHERE "age" >= ? AND "name" = ?;

-- Explain.statementsAreTagged
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? AND "name" = ? FETCH NEXT ? ROWS ONLY /* orders/list: page 2 */;
SELECT COUNT(*) FROM "people" WHERE "age" >= ? AND "name" = ? /* orders/list: page 2 */;
UPDATE "people" SET "age" = ? WHERE "age" >= ? AND "name" = ? /* orders/list: page 2 */;

