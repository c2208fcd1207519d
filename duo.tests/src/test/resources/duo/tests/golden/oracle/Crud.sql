-- Crud.aMissingValueIsRefused
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT COUNT(*) FROM "people";

-- Crud.aPrimitiveKeyIsGeneratedInPlaceOfZero
BEGIN INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets" WHERE "id" = ?;

-- Crud.aSecondRowWithAUniqueValueIsRefused
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "email" = ? FETCH NEXT ? ROWS ONLY;

-- Crud.aVersionFindsLostUpdates
DELETE FROM "tickets" WHERE "id" = ? AND "version" = ?;
UPDATE "tickets" SET "title" = ?, "votes" = ?, "approved" = ?, "reviewer" = ?, "updated_at" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

-- Crud.createGivesTheGeneratedKeyWithOneStatement
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "id" = ?;

-- Crud.defaultsFillWhatIsNull
BEGIN INSERT INTO "jobs" ("name", "priority", "remark") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "name", "priority", "attempts", "remark" FROM "jobs" WHERE "id" = ?;

-- Crud.deleteTellsWhetherThereWasARow
DELETE FROM "people" WHERE "id" = ?;

-- Crud.insertTakesAKeyThatIsSet
INSERT INTO "people" ("id", "email", "name", "age", "nickname") VALUES (?, ?, ?, ?, ?);

-- Crud.onlyTheNamedColumnsAreUpdated
UPDATE "tickets" SET "votes" = ?, "updated_at" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

-- Crud.refreshOfARowThatIsGoneFails
SELECT "age" FROM "people" WHERE "id" = ?;

-- Crud.refreshOfColumnsKeepsTheOthers
UPDATE "people" SET "age" = ?, "name" = ? WHERE "id" = ?;

-- Crud.saveInsertsThenUpdates
SELECT "id", "email", "name", "age", "nickname" FROM "people";
UPDATE "people" SET "email" = ?, "name" = ?, "age" = ?, "nickname" = ? WHERE "id" = ?;

