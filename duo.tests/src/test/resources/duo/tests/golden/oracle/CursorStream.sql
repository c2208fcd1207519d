-- CursorStream.aFailureInTheMiddleGivesEverythingBack
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "id";
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? ORDER BY "id";
SELECT COUNT(*) FROM "people";

-- CursorStream.aForgottenStreamEndsWithItsTransaction
ROLLBACK TO SAVEPOINT duo_1;
SAVEPOINT duo_1;

-- CursorStream.aSessionStreamsInItsTransaction
SELECT 1 FROM "people" FETCH NEXT ? ROWS ONLY;

-- CursorStream.aStandaloneStreamHoldsNoConnection
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "id" > ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;

-- CursorStream.inATransactionOneStatementIsEnough
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age" DESC, "id";
SELECT COUNT(*) FROM "people" WHERE "nickname" = ?;
UPDATE "people" SET "nickname" = ? WHERE "id" = ?;

-- CursorStream.theSliceIsHonoured
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "id" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

