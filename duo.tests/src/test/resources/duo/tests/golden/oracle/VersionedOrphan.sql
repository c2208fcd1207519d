-- VersionedOrphan.aRowThatWouldGoAnywayIsCompared
BEGIN INSERT INTO "relation_galleries" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_halls" ("gallery_id", "name", "version") VALUES (?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_halls" ("gallery_id", "name", "version") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_paintings" ("gallery_id", "hall_id", "title", "version") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_paintings" ("gallery_id", "hall_id", "title", "version") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_paintings" ("gallery_id", "hall_id", "title", "version") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
DELETE FROM "relation_paintings" WHERE "id" IN (?, ?);
ROLLBACK TO SAVEPOINT duo_1;
SAVEPOINT duo_1;
SELECT "gallery_id", "id", "gallery_id", "hall_id", "title", "version" FROM "relation_paintings" WHERE "gallery_id" = ? ORDER BY "title";
SELECT "gallery_id", "id", "gallery_id", "name", "version" FROM "relation_halls" WHERE "gallery_id" = ? ORDER BY "name";
SELECT "id" FROM "relation_halls" WHERE ("id" = ? AND "version" = ?) FOR UPDATE;
SELECT "id" FROM "relation_paintings" WHERE "hall_id" = ? FOR UPDATE;
SELECT "id" FROM "relation_paintings" WHERE (("id" = ? AND "version" = ?) OR ("id" = ? AND "version" = ?)) FOR UPDATE;
SELECT "id", "gallery_id", "hall_id", "title", "version" FROM "relation_paintings" ORDER BY "title";
SELECT "id", "gallery_id", "name", "version" FROM "relation_halls" ORDER BY "name";
SELECT "id", "name" FROM "relation_galleries" FETCH NEXT ? ROWS ONLY;
SELECT "id", "version", "gallery_id" FROM "relation_halls" WHERE "gallery_id" = ?;
SELECT "id", "version", "gallery_id", "hall_id" FROM "relation_paintings" WHERE "gallery_id" = ?;
UPDATE "relation_paintings" SET "version" = "version" + 1 WHERE "id" = ?;

-- VersionedOrphan.aStaleRowIsNamed
SELECT "id" FROM "relation_paintings" WHERE ("id" = ? AND "version" = ?) FOR UPDATE;
UPDATE "relation_halls" SET "version" = "version" + 1 WHERE "id" = ?;

-- VersionedOrphan.aStaleRowIsNamedLater
SELECT "id" FROM "relation_paintings" WHERE (("id" = ? AND "version" = ?) OR ("id" = ? AND "version" = ?) OR ("id" = ? AND "version" = ?)) FOR UPDATE;

-- VersionedOrphan.bothCollectionsLoseRows
DELETE FROM "relation_paintings" WHERE "id" = ?;

-- VersionedOrphan.theStatementsAreCounted
DELETE FROM "relation_paintings" WHERE "id" IN (?, ?, ?);
SELECT "id" FROM "relation_halls" WHERE (("id" = ? AND "version" = ?) OR ("id" = ? AND "version" = ?)) FOR UPDATE;

-- VersionedOrphan.whatIsTakenAlongIsNotCompared
BEGIN INSERT INTO "relation_paintings" ("gallery_id", "hall_id", "title", "version") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "gallery_id", "hall_id", "title", "version" FROM "relation_paintings" WHERE "title" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "name" FROM "relation_galleries" WHERE "name" = ? FETCH NEXT ? ROWS ONLY;

-- VersionedOrphan.whatMovesAwayStays
UPDATE "relation_paintings" SET "hall_id" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

