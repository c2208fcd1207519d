-- HookedBulk.aCompositeKeyIsWalkedThrough
BEGIN INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); END;;
SELECT "student", "course" FROM "enrollments" WHERE "student" > ? ORDER BY "student", "course" FOR UPDATE;
SELECT "student", "course", "grade" FROM "enrollments" WHERE "student" = ? AND "course" = ? ORDER BY "student", "course" FOR UPDATE;
SELECT COUNT(*) FROM "enrollments" WHERE "grade" = ?;
UPDATE "enrollments" SET "grade" = ? WHERE "student" = ? AND "course" = ?;

-- HookedBulk.aRefusalInsideATransactionLeavesItUsable
BEGIN INSERT INTO "bookings" ("code", "voucher", "room", "seat", "guests", "updated_at") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "bookings" ("code", "voucher", "room", "seat", "guests", "updated_at") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "bookings" ("code", "voucher", "room", "seat", "guests", "updated_at") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "bookings" ("code", "voucher", "room", "seat", "guests", "updated_at") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "bookings" ("code", "voucher", "room", "seat", "guests", "updated_at") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "bookings" ("code", "voucher", "room", "seat", "guests", "updated_at") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
ROLLBACK TO SAVEPOINT duo_1;
SAVEPOINT duo_1;
SELECT "id" FROM "bookings" WHERE "guests" = ? ORDER BY "id" FOR UPDATE;
SELECT "id", "code", "voucher", "room", "seat", "guests", "updated_at" FROM "bookings" WHERE "id" IN (?, ?, ?, ?, ?, ?) ORDER BY "id" FOR UPDATE;
SELECT COUNT(*) FROM "bookings" WHERE "guests" = ?;

-- HookedBulk.aRefusalInsideATransactionUndoesAllBatches
BEGIN INSERT INTO "articles" ("created_at", "updated_at", "title", "body", "views", "version") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "articles" ("created_at", "updated_at", "title", "body", "views", "version") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "articles" ("created_at", "updated_at", "title", "body", "views", "version") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id" FROM "articles" WHERE "views" = ? ORDER BY "id" FOR UPDATE;
SELECT "id", "created_at", "updated_at", "title", "body", "views", "version" FROM "articles" WHERE "id" = ? ORDER BY "id" FOR UPDATE;
SELECT COUNT(*) FROM "articles" WHERE "views" = ?;
UPDATE "articles" SET "updated_at" = ?, "views" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

-- HookedBulk.aRefusedRowEndsItsUnit
BEGIN INSERT INTO "articles" ("created_at", "updated_at", "title", "body", "views", "version") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "articles" ("created_at", "updated_at", "title", "body", "views", "version") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "articles" ("created_at", "updated_at", "title", "body", "views", "version") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "articles" ("created_at", "updated_at", "title", "body", "views", "version") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "articles" ("created_at", "updated_at", "title", "body", "views", "version") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "created_at", "updated_at", "title", "body", "views", "version" FROM "articles" WHERE "id" IN (?, ?) ORDER BY "id" FOR UPDATE;

-- HookedBulk.anExpressionIsRefused
BEGIN INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;

-- HookedBulk.batchesAreCommittedAloneOrTogether
BEGIN INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id" FROM "tickets" WHERE "id" > ? ORDER BY "id" FOR UPDATE;
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets" WHERE "id" IN (?, ?) ORDER BY "id" FOR UPDATE;
UPDATE "tickets" SET "votes" = ?, "updated_at" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

-- HookedBulk.knownEntitiesAreChangedInMemory
BEGIN INSERT INTO "articles" ("created_at", "updated_at", "title", "body", "views", "version") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "created_at", "updated_at", "title", "body", "views", "version" FROM "articles" FETCH NEXT ? ROWS ONLY;

-- HookedBulk.payloadsWorkWithHooks
BEGIN INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id" FROM "tickets" ORDER BY "id" FOR UPDATE;
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets";
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets" WHERE "id" = ? ORDER BY "id" FOR UPDATE;

-- HookedBulk.rowsAreLoadedInBatchesByKey
BEGIN INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id" FROM "tickets" WHERE "votes" = ? ORDER BY "id" FOR UPDATE;

-- HookedBulk.theTransactionOfTheCallerIsNeverEnded
SAVEPOINT duo_2;
SELECT "id", "code", "voucher", "room", "seat", "guests", "updated_at" FROM "bookings" WHERE "id" = ? ORDER BY "id" FOR UPDATE;
SELECT "id", "code", "voucher", "room", "seat", "guests", "updated_at" FROM "bookings" WHERE "id" IN (?, ?) ORDER BY "id" FOR UPDATE;
UPDATE "bookings" SET "guests" = ?, "updated_at" = ? WHERE "id" = ?;

