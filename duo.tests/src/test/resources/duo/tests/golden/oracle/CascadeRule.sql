-- CascadeRule.aFailureLeavesNothing
BEGIN INSERT INTO "relation_acts" ("concert_id", "piece", "version") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_artists" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_artists" ("name") VALUES (?) RETURNING "id" INTO ?; INSERT INTO "relation_artists" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_concerts" ("title", "venue_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_people" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_venues" ("name", "next_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
INSERT INTO "relation_concerts_artists" ("concert_id", "artist_id") VALUES (?, ?);
ROLLBACK TO SAVEPOINT duo_1;
SAVEPOINT duo_1;
SELECT "id", "concert_id", "piece", "version" FROM "relation_acts" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "relation_acts";
SELECT COUNT(*) FROM "relation_artists";
SELECT COUNT(*) FROM "relation_concerts";
SELECT COUNT(*) FROM "relation_people" WHERE "id" = ?;
SELECT COUNT(*) FROM "relation_venues";

-- CascadeRule.aReferenceToAnUnsavedModelIsRefused
BEGIN INSERT INTO "relation_authors" ("name", "born") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_publishers" ("name", "city_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "name", "born" FROM "relation_authors" WHERE "name" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" FETCH NEXT ? ROWS ONLY;
UPDATE "relation_books" SET "editor_id" = ? WHERE "id" = ?;

-- CascadeRule.aStaleChildEndsTheSave
BEGIN INSERT INTO "relation_acts" ("concert_id", "piece", "version") VALUES (?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_acts" ("concert_id", "piece", "version") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "concert_id", "piece", "version" FROM "relation_acts" WHERE "piece" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "title", "venue_id" FROM "relation_concerts" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "relation_acts" WHERE "piece" = ?;
UPDATE "relation_acts" SET "piece" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;
UPDATE "relation_concerts" SET "title" = ? WHERE "id" = ?;

-- CascadeRule.aStaleOrphanIsNotDeleted
DELETE FROM "relation_acts" WHERE "id" = ?;
SELECT "concert_id", "id", "concert_id", "piece", "version" FROM "relation_acts" WHERE "concert_id" = ?;
SELECT "id" FROM "relation_acts" WHERE ("id" = ? AND "version" = ?) FOR UPDATE;
SELECT "id", "concert_id", "piece", "version" FROM "relation_acts" WHERE "id" = ?;
SELECT "id", "version", "concert_id" FROM "relation_acts" WHERE "concert_id" = ?;

-- CascadeRule.newChildrenOfAnotherCollectionAreRefused
BEGIN INSERT INTO "relation_tags" ("label") VALUES (?) RETURNING "id" INTO ?; END;;
SELECT COUNT(*) FROM "relation_books" WHERE EXISTS (SELECT 1 FROM "relation_books_tags" "t1" WHERE "t1"."book_id" = "relation_books"."id");
UPDATE "relation_books" SET "pages" = ? WHERE "id" = ?;

