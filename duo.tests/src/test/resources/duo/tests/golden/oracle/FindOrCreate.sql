-- FindOrCreate.aLostInsertDoesNotHarmTheTransaction
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
ROLLBACK TO SAVEPOINT duo_1;
SAVEPOINT duo_1;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "email" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "name" = ? FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "people";

-- FindOrCreate.severalRowsAreAnError
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;

-- FindOrCreate.theMakerIsNotAskedWithoutNeed
UPDATE "people" SET "email" = ?, "name" = ?, "age" = ?, "nickname" = ? WHERE "id" = ?;

-- FindOrCreate.theSecondCallChangesWhatTheFirstOneMade
SELECT "id", "email", "name", "age", "nickname" FROM "people";

