-- CascadeKey.aRollbackForgetsTheRow
INSERT INTO "relation_choirs_songs" ("choir_name", "song_title") VALUES (?, ?);
INSERT INTO "relation_songs" ("title", "minutes", "soloist_id", "since") VALUES (?, ?, ?, ?);
MERGE INTO "relation_choirs" "target" USING (SELECT ? AS "name", ? AS "parent_id" FROM dual) "source" ON ("target"."name" = "source"."name") WHEN MATCHED THEN UPDATE SET "target"."parent_id" = "source"."parent_id" WHEN NOT MATCHED THEN INSERT ("name", "parent_id") VALUES ("source"."name", "source"."parent_id");
SAVEPOINT duo_1;
SELECT "choir_name", "song_title" FROM "relation_choirs_songs" WHERE "choir_name" = ?;
SELECT "title", "minutes", "soloist_id", "since" FROM "relation_songs" WHERE "title" = ?;
SELECT "title", "minutes", "soloist_id", "since" FROM "relation_songs" WHERE "title" IN (SELECT "t1"."song_title" FROM "relation_choirs_songs" "t1" WHERE "t1"."choir_name" = ?) ORDER BY "title";
UPDATE "relation_songs" SET "minutes" = ? WHERE "title" = ?;

-- CascadeKey.entitiesFindTheirRows
BEGIN INSERT INTO "relation_choirs_songs" ("choir_name", "song_title") VALUES (?, ?); INSERT INTO "relation_choirs_songs" ("choir_name", "song_title") VALUES (?, ?); INSERT INTO "relation_choirs_songs" ("choir_name", "song_title") VALUES (?, ?); END;;
SELECT "title", "minutes", "soloist_id", "since" FROM "relation_songs" WHERE "title" IN (?, ?, ?);

-- CascadeKey.equalRecordsAreOneRow
BEGIN INSERT INTO "relation_choirs" ("name", "parent_id") VALUES (?, ?); INSERT INTO "relation_choirs" ("name", "parent_id") VALUES (?, ?); END;;
BEGIN INSERT INTO "relation_parts" ("choir_id", "singer_id") VALUES (?, ?); INSERT INTO "relation_parts" ("choir_id", "singer_id") VALUES (?, ?); END;;
INSERT INTO "relation_singers" ("name", "voice") VALUES (?, ?);
ROLLBACK TO SAVEPOINT duo_1;
SELECT "name", "voice" FROM "relation_singers" WHERE "name" = ?;
SELECT "name", "voice" FROM "relation_singers" WHERE "name" IN (SELECT "t1"."singer_id" FROM "relation_parts" "t1" WHERE "t1"."choir_id" = ?) ORDER BY "name";

-- CascadeKey.knownKeysNeedNoTransaction
BEGIN INSERT INTO "relation_choirs" ("name", "parent_id") VALUES (?, ?); INSERT INTO "relation_choirs" ("name", "parent_id") VALUES (?, ?); INSERT INTO "relation_choirs" ("name", "parent_id") VALUES (?, ?); END;;
SELECT "name", "parent_id" FROM "relation_choirs" WHERE "name" = ?;

-- CascadeKey.linksFromBothSidesAreOne
BEGIN INSERT INTO "relation_singers" ("name", "voice") VALUES (?, ?); INSERT INTO "relation_singers" ("name", "voice") VALUES (?, ?); END;;
DELETE FROM "relation_parts" WHERE "choir_id" = ? AND "singer_id" = ?;
INSERT INTO "relation_choirs" ("name", "parent_id") VALUES (?, ?);
SELECT "choir_id", "singer_id" FROM "relation_parts" WHERE "choir_id" = ?;
SELECT "name", "voice" FROM "relation_singers" WHERE "name" IN (?, ?);
SELECT "singer_id", "choir_id" FROM "relation_parts" WHERE "singer_id" = ?;
SELECT COUNT(*) FROM "relation_parts";

-- CascadeKey.recordsAreSavedByTheirKeys
SELECT COUNT(*) FROM "relation_singers";
UPDATE "relation_singers" SET "voice" = ? WHERE "name" = ?;

-- CascadeKey.unknownKeysNeedATransaction
SELECT COUNT(*) FROM "relation_choirs";
UPDATE "relation_choirs" SET "parent_id" = ? WHERE "name" = ?;

-- CascadeKey.whatAReferenceHoldsIsSavedWithinATransaction
MERGE INTO "relation_songs" "target" USING (SELECT ? AS "title", ? AS "minutes", ? AS "soloist_id", ? AS "since" FROM dual) "source" ON ("target"."title" = "source"."title") WHEN MATCHED THEN UPDATE SET "target"."minutes" = "source"."minutes", "target"."soloist_id" = "source"."soloist_id" WHEN NOT MATCHED THEN INSERT ("title", "minutes", "soloist_id", "since") VALUES ("source"."title", "source"."minutes", "source"."soloist_id", "source"."since");
SELECT "name", "voice" FROM "relation_singers" FETCH NEXT ? ROWS ONLY;

