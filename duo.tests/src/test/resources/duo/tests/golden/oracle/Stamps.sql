-- Stamps.aBrokenRuleStopsEveryWrite
BEGIN INSERT INTO "articles" ("created_at", "updated_at", "title", "body", "views", "version") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
DELETE FROM "articles" WHERE "id" = ? AND "version" = ?;

-- Stamps.aBulkInsertStampsWhatIsNull
BEGIN INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "tickets" ("title", "votes", "approved", "reviewer", "version", "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;

-- Stamps.anUnchangedSaveMovesTheStamp
SELECT "id", "created_at", "updated_at", "title", "body", "views", "version" FROM "articles" WHERE "id" = ?;
UPDATE "articles" SET "updated_at" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

-- Stamps.anUpdateMovesOneStamp
SELECT "id", "title", "votes", "approved", "reviewer", "version", "created_at", "updated_at" FROM "tickets" WHERE "id" = ?;
UPDATE "tickets" SET "title" = ?, "votes" = ?, "approved" = ?, "reviewer" = ?, "updated_at" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

-- Stamps.anUpdateOfColumnsMovesVersionAndStamp
UPDATE "articles" SET "updated_at" = ?, "views" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

-- Stamps.theSecondOfTwoCopiesIsStale
UPDATE "articles" SET "updated_at" = ?, "title" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

