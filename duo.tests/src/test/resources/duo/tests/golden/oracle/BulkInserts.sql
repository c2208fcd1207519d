-- BulkInserts.aClashInALaterBatchTakesAll
INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?);
SELECT COUNT(*) FROM "people";

-- BulkInserts.aFailureInsideATransactionTakesBackTheCall
ROLLBACK TO SAVEPOINT duo_1;
SAVEPOINT duo_1;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "id";

-- BulkInserts.assignedKeysGoTogether
INSERT INTO "countries" ("code", "name", "population") VALUES (?, ?, ?);

-- BulkInserts.mixedColumnsComeBackInOrder
INSERT INTO "jobs" ("name", "priority", "attempts", "remark") VALUES (?, ?, ?, ?);
INSERT INTO "jobs" ("name", "priority", "remark") VALUES (?, ?, ?);
SELECT "id", "name", "priority", "attempts", "remark" FROM "jobs" WHERE "id" = ?;

-- BulkInserts.withHooksOneBadRowStoresNothing
INSERT INTO "bookings" ("code", "voucher", "room", "seat", "guests", "updated_at") VALUES (?, ?, ?, ?, ?, ?);
SELECT COUNT(*) FROM "bookings";

