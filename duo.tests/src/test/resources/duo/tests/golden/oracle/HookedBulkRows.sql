-- HookedBulkRows.conditionsThatAnUpdateChangesChooseTheRowsOnce
BEGIN INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id" FROM "tickets" WHERE "votes" < (SELECT MAX("t1"."votes") FROM "tickets" "t1") ORDER BY "id" FOR UPDATE;
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets" WHERE "id" = ? ORDER BY "id" FOR UPDATE;
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets" WHERE "id" IN (?, ?) ORDER BY "id" FOR UPDATE;
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets" WHERE "id" IN (?, ?, ?) ORDER BY "id" FOR UPDATE;
SELECT "title" FROM "tickets" WHERE "votes" = ?;
UPDATE "tickets" SET "votes" = ?, "updated_at" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

-- HookedBulkRows.inOneTransactionRowsAreLockedWithTheirKeys
BEGIN INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id" FROM "tickets" WHERE "votes" = ? ORDER BY "id" FOR UPDATE;
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets" WHERE "title" = ? FOR UPDATE NOWAIT;

-- HookedBulkRows.rowsThatOthersWriteAfterTheKeysAreReadAsTheyAreThen
BEGIN INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
DELETE FROM "tickets" WHERE "title" = ?;
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets" WHERE "title" = ? FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "tickets" WHERE "votes" = ?;
UPDATE "tickets" SET "votes" = ?, "reviewer" = ? WHERE "title" = ?;

