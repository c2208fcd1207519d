-- SameObject.aKeyIsTakenOnce
INSERT INTO "relation_seats" ("code", "venue_id", "price") VALUES (?, ?, ?);
ROLLBACK TO SAVEPOINT duo_1;
SAVEPOINT duo_1;
SELECT COUNT(*) FROM "relation_seats";

-- SameObject.aRecordIsARowEachTime
INSERT INTO "jobs" ("name", "priority", "attempts", "remark") VALUES (?, ?, ?, ?);
SELECT COUNT(*) FROM "jobs";

-- SameObject.aRecordWithAReferenceIsARowEachTime
INSERT INTO "relation_galleries" ("name") VALUES (?);
INSERT INTO "relation_remarks" ("gallery_id", "text") VALUES (?, ?);

-- SameObject.aRecordWithCollectionsIsOneRow
INSERT INTO "relation_folders" ("drive", "number", "parent_drive", "parent_number") VALUES (?, ?, ?, ?);
SELECT COUNT(*) FROM "relation_artists";
SELECT COUNT(*) FROM "relation_folders";

-- SameObject.anEntityIsOneRow
SELECT COUNT(*) FROM "notes";
SELECT COUNT(*) FROM "relation_categories";

