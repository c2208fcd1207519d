-- SameObject.aKeyIsTakenOnce
BEGIN INSERT INTO "relation_seats" ("code", "venue_id", "price") VALUES (?, ?, ?); INSERT INTO "relation_seats" ("code", "venue_id", "price") VALUES (?, ?, ?); END;;
SELECT COUNT(*) FROM "relation_seats";

-- SameObject.aRecordIsARowEachTime
BEGIN INSERT INTO "jobs" ("name", "priority", "attempts", "remark") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "jobs" ("name", "priority", "attempts", "remark") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "jobs" ("name", "priority", "attempts", "remark") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "jobs" ("name", "priority", "attempts", "remark") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT COUNT(*) FROM "jobs";

-- SameObject.aRecordWithAReferenceIsARowEachTime
BEGIN INSERT INTO "relation_galleries" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_remarks" ("gallery_id", "text") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_remarks" ("gallery_id", "text") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_remarks" ("gallery_id", "text") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_remarks" ("gallery_id", "text") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_remarks" ("gallery_id", "text") VALUES (?, ?) RETURNING "id" INTO ?; END;;
SAVEPOINT duo_1;
SELECT COUNT(*) FROM "relation_remarks";

-- SameObject.aRecordWithCollectionsIsOneRow
BEGIN INSERT INTO "relation_folders" ("drive", "number", "parent_drive", "parent_number") VALUES (?, ?, ?, ?); INSERT INTO "relation_folders" ("drive", "number", "parent_drive", "parent_number") VALUES (?, ?, ?, ?); END;;
SELECT COUNT(*) FROM "relation_artists";
SELECT COUNT(*) FROM "relation_folders";

-- SameObject.anEntityIsOneRow
BEGIN INSERT INTO "notes" ("title", "body", "data", "tags", "scores") VALUES (?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "notes" ("title", "body", "data", "tags", "scores") VALUES (?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT COUNT(*) FROM "notes";
SELECT COUNT(*) FROM "relation_categories";

