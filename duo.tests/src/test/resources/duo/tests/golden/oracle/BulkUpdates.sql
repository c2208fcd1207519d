-- BulkUpdates.aColumnIsSetByAnExpression
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "email";
SELECT COUNT(*) FROM "people" WHERE "nickname" = "name";
UPDATE "people" SET "age" = "age" + ? WHERE "name" <> ?;
UPDATE "people" SET "age" = ("age" - ?) * ? WHERE "name" <> ?;
UPDATE "people" SET "nickname" = "name" WHERE "nickname" IS NOT NULL;

-- BulkUpdates.aConditionIsRequired
SELECT COUNT(*) FROM "people";
UPDATE "people" SET "age" = ?;

-- BulkUpdates.aNumberThatDoesNotFitIsRefused
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "name" = ? FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM "people" WHERE "name" = ? FETCH NEXT ? ROWS ONLY;

-- BulkUpdates.arithmeticKeepsItsOrder
UPDATE "people" SET "age" = "age" - ("age" - ?) WHERE "name" = ?;
UPDATE "people" SET "age" = ("age" + ?) * ("age" - ?) WHERE "name" = ?;

-- BulkUpdates.hooksDoNotTakePart
BEGIN INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets" WHERE "id" = ?;
UPDATE "tickets" SET "votes" = ? WHERE "id" = ?;

-- BulkUpdates.nullIsWritten
SELECT COUNT(*) FROM "people" WHERE "nickname" IS NULL;
UPDATE "people" SET "nickname" = ? WHERE "name" = ?;

-- BulkUpdates.oneStatementDeletesTheRowsOfTheConditions
DELETE FROM "people" WHERE "age" <= ?;

-- BulkUpdates.oneStatementUpdatesTheRowsOfTheConditions
UPDATE "people" SET "age" = ? WHERE "age" > ?;
UPDATE "people" SET "age" = ?, "nickname" = ? WHERE "age" >= ?;

-- BulkUpdates.slicesAndOrdersAreRefused
BEGIN INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; END;;
DELETE FROM "tasks" WHERE "priority" = ?;
UPDATE "tasks" SET "priority" = ? WHERE "priority" = ?;

-- BulkUpdates.theLastAssignmentCounts
UPDATE "people" SET "age" = ? WHERE "name" = ?;

-- BulkUpdates.theOrderOfAssignmentsDoesNotMixValues
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "email" = ? FETCH NEXT ? ROWS ONLY;
UPDATE "people" SET "name" = ?, "nickname" = ? WHERE "email" = ?;
UPDATE "people" SET "nickname" = ?, "name" = ? WHERE "email" = ?;

-- BulkUpdates.theyTakePartInATransaction
DELETE FROM "people" WHERE "name" = ?;

