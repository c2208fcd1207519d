-- HookedBulk.aCompositeKeyIsWalkedThrough
INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?);
SELECT "student", "course", "grade" FROM "enrollments" WHERE "student" > ? AND ("student" > ? OR ("student" = ? AND "course" > ?)) ORDER BY "student", "course" FETCH NEXT ? ROWS ONLY;
SELECT "student", "course", "grade" FROM "enrollments" WHERE "student" > ? ORDER BY "student", "course" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "enrollments" WHERE "grade" = ?;
UPDATE "enrollments" SET "grade" = ? WHERE "student" = ? AND "course" = ?;

-- HookedBulk.aRefusalInsideATransactionLeavesItUsable
INSERT INTO "bookings" ("code", "voucher", "room", "seat", "guests", "updated_at") VALUES (?, ?, ?, ?, ?, ?);
SELECT "id", "code", "voucher", "room", "seat", "guests", "updated_at" FROM "bookings" WHERE "guests" = ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "bookings" WHERE "guests" = ?;

-- HookedBulk.aRefusedRowEndsItsUnit
INSERT INTO "articles" ("created_at", "updated_at", "title", "body", "views", "version") VALUES (?, ?, ?, ?, ?, ?);
SELECT "id", "created_at", "updated_at", "title", "body", "views", "version" FROM "articles" WHERE "views" = ? AND "id" > ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "created_at", "updated_at", "title", "body", "views", "version" FROM "articles" WHERE "views" = ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "articles" WHERE "views" = ?;
UPDATE "articles" SET "updated_at" = ?, "views" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

-- HookedBulk.anExpressionIsRefused
INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?);

-- HookedBulk.batchesAreCommittedAloneOrTogether
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets" WHERE "id" > ? AND "id" > ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets" WHERE "id" > ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;
UPDATE "tickets" SET "votes" = ?, "updated_at" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

-- HookedBulk.knownEntitiesAreChangedInMemory
SELECT "id", "created_at", "updated_at", "title", "body", "views", "version" FROM "articles" FETCH NEXT ? ROWS ONLY;

-- HookedBulk.payloadsWorkWithHooks
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets";
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets" ORDER BY "id" FETCH NEXT ? ROWS ONLY;

-- HookedBulk.rowsAreLoadedInBatchesByKey
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets" WHERE "votes" = ? AND "id" > ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets" WHERE "votes" = ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;

-- HookedBulk.theTransactionOfTheCallerIsNeverEnded
SAVEPOINT duo_1;
SELECT "id", "code", "voucher", "room", "seat", "guests", "updated_at" FROM "bookings" WHERE "guests" = ? AND "id" > ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;
UPDATE "bookings" SET "guests" = ?, "updated_at" = ? WHERE "id" = ?;

