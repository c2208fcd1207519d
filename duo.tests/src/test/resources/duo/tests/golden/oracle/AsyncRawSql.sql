-- AsyncRawSql.errorsAreTheSame
INSERT INTO "people" ("email", "name", "age") VALUES (?, ?, ?);
SELECT COUNT(*) FROM "people";

-- AsyncRawSql.rowsAreRead
SELECT "name", "age" + ? AS "older" FROM "people" WHERE "name" = ?;
SELECT * FROM "people" WHERE "age" > ? ORDER BY "age";

-- AsyncRawSql.sessionsHaveStatements
BEGIN INSERT INTO "people" ("email", "name", "age") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "id" = ?;
SELECT 1 FROM "people" WHERE "age" = 99;
UPDATE "people" SET "age" = 99;

-- AsyncRawSql.transactionsHaveStatements
UPDATE "people" SET "age" = "age" + 1;

-- AsyncRawSql.valuesAreBound
SELECT "name" FROM "people" WHERE "age" = ?;
SELECT COUNT(*) FROM "people" WHERE "name" IN (?) AND "age" >= ?;
SELECT COUNT(*) FROM "people" WHERE "name" IN (?, ?) AND "age" >= ?;
SELECT COUNT(*) FROM (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" > ?) "o" WHERE "age" > ?;
UPDATE "people" SET "nickname" = ? WHERE "name" = 'Ada';

