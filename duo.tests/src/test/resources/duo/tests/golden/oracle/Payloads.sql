-- Payloads.aBulkUpdateByPayloadLeavesOutWhatItMustNotSet
BEGIN INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets" WHERE "id" = ?;
UPDATE "tickets" SET "title" = ? WHERE "id" = ?;

-- Payloads.aBulkUpdateTakesPayloads
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "id" = ?;
UPDATE "people" SET "age" = ? WHERE "name" = ?;
UPDATE "people" SET "nickname" = ? WHERE "name" = ?;

-- Payloads.aPayloadWritesOnlyWhatItNames
UPDATE "people" SET "age" = ? WHERE "id" = ?;
UPDATE "people" SET "name" = ? WHERE "id" = ?;

-- Payloads.anEmbeddedRecordIsReplacedAsAWhole
BEGIN INSERT INTO "types_residents" ("home_street", "home_flat", "home_place_city", "home_place_zip", "work_street", "work_flat", "work_place_city", "work_place_zip", "city", "zip") VALUES (? /* and 9 more */) RETURNING "id" INTO ?; END;;
SELECT "id", "home_street", "home_flat", "home_place_city", "home_place_zip", "work_street", "work_flat", "work_place_city", "work_place_zip", "city", "zip" FROM "types_residents" WHERE "id" = ?;
UPDATE "types_residents" SET "home_street" = ?, "home_flat" = ?, "home_place_city" = ?, "home_place_zip" = ? WHERE "id" = ?;
UPDATE "types_residents" SET "work_street" = ?, "work_flat" = ?, "work_place_city" = ?, "work_place_zip" = ? WHERE "home_street" = ?;

-- Payloads.createTakesTheKeyAndNoGuardedValue
INSERT INTO "tickets" ("id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- Payloads.defaultsTakeThePlaceOfNull
BEGIN INSERT INTO "jobs" ("name", "priority", "remark") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "name", "priority", "attempts", "remark" FROM "jobs" WHERE "id" = ?;

-- Payloads.nullOfAMapIsWritten
UPDATE "people" SET "nickname" = ? WHERE "id" = ?;

-- Payloads.theRuleIsCheckedBeforeAnySql
BEGIN INSERT INTO "bookings" ("code", "voucher", "room", "seat", "guests", "updated_at") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
UPDATE "bookings" SET "guests" = ?, "updated_at" = ? WHERE "id" = ?;

-- Payloads.updateTakesNeitherKeyNorGuardedValue
SELECT COUNT(*) FROM "tickets";
UPDATE "tickets" SET "title" = ?, "updated_at" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;
UPDATE "tickets" SET "votes" = ?, "updated_at" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

