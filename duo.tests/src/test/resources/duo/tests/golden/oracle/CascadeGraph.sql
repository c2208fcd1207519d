-- CascadeGraph.circlesClose
BEGIN INSERT INTO "relation_concerts" ("title", "venue_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_venues" ("name", "next_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
SAVEPOINT duo_1;
SELECT "id", "name", "next_id" FROM "relation_venues" WHERE "id" = ?;
SELECT "id", "title", "venue_id" FROM "relation_concerts" WHERE "id" = ?;
UPDATE "relation_venues" SET "next_id" = ? WHERE "id" = ?;

-- CascadeGraph.keysOfTheProgramAreCompared
BEGIN INSERT INTO "relation_seats" ("code", "venue_id", "price") VALUES (?, ?, ?); INSERT INTO "relation_seats" ("code", "venue_id", "price") VALUES (?, ?, ?); END;;
DELETE FROM "relation_seats" WHERE "code" IN (?, ?);
SELECT "code", "venue_id", "price" FROM "relation_seats" ORDER BY "code";
SELECT "code", "venue_id", "price" FROM "relation_seats" WHERE "code" IN (?, ?, ?);
SELECT "code", "venue_id", "price" FROM "relation_seats" WHERE "venue_id" = ?;
SELECT COUNT(*) FROM "relation_seats";
SELECT COUNT(*) FROM "relation_seats" WHERE "venue_id" = ?;
UPDATE "relation_seats" SET "price" = ? WHERE "code" = ?;
UPDATE "relation_seats" SET "venue_id" = ? WHERE "code" = ?;
UPDATE "relation_venues" SET "name" = ?, "next_id" = ? WHERE "id" = ?;

-- CascadeGraph.linksAreSavedFromTheOtherSide
BEGIN INSERT INTO "relation_artists" ("name") VALUES (?) RETURNING "id" INTO ?; INSERT INTO "relation_artists" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_concerts_artists" ("artist_id", "concert_id") VALUES (?, ?); INSERT INTO "relation_concerts_artists" ("artist_id", "concert_id") VALUES (?, ?); INSERT INTO "relation_concerts_artists" ("artist_id", "concert_id") VALUES (?, ?); END;;
SELECT "id", "name" FROM "relation_artists" WHERE "id" IN (SELECT "t1"."artist_id" FROM "relation_concerts_artists" "t1" WHERE "t1"."concert_id" = ?) ORDER BY "name";

-- CascadeGraph.linksAreSetByDifference
BEGIN INSERT INTO "relation_artists" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_concerts_artists" ("concert_id", "artist_id") VALUES (?, ?); INSERT INTO "relation_concerts_artists" ("concert_id", "artist_id") VALUES (?, ?); INSERT INTO "relation_concerts_artists" ("concert_id", "artist_id") VALUES (?, ?); END;;
DELETE FROM "relation_concerts_artists" WHERE ("concert_id" = ? AND "artist_id" IN (?, ?));
INSERT INTO "relation_concerts_artists" ("concert_id", "artist_id") VALUES (?, ?);
SELECT "concert_id", "artist_id" FROM "relation_concerts_artists" WHERE "concert_id" = ?;
SELECT COUNT(*) FROM "relation_artists";

-- CascadeGraph.newParentsAreSavedFirst
BEGIN INSERT INTO "relation_authors" ("name", "born") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_reviews" ("book_id", "stars", "text") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT COUNT(*) FROM "relation_authors";
UPDATE "relation_books" SET "title" = ? WHERE "id" = ?;

-- CascadeGraph.recordsAndEntitiesAreMixed
BEGIN INSERT INTO "relation_acts" ("concert_id", "piece", "version") VALUES (?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_acts" ("concert_id", "piece", "version") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT COUNT(*) FROM "relation_acts";

-- CascadeGraph.recordsAreCheckedWhenTheyAreWritten
DELETE FROM "relation_seats" WHERE "code" = ?;
INSERT INTO "relation_seats" ("code", "venue_id", "price") VALUES (?, ?, ?);
ROLLBACK TO SAVEPOINT duo_1;
SELECT "code", "venue_id", "price" FROM "relation_seats" WHERE "code" = ?;
SELECT COUNT(*) FROM "relation_seats" WHERE "price" = ?;

-- CascadeGraph.referencesHoldTheRecordsThatAreStored
SELECT "code", "venue_id", "price" FROM "relation_seats" WHERE "code" IN (?, ?);

-- CascadeGraph.sessionsAndCallsWithATransactionSaveGraphs
BEGIN INSERT INTO "relation_acts" ("concert_id", "piece", "version") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "title", "venue_id" FROM "relation_concerts" WHERE "title" = ? FETCH NEXT ? ROWS ONLY;

-- CascadeGraph.theAsynchronousViewDoesTheSame
DELETE FROM "relation_acts" WHERE "id" = ?;
SELECT "id" FROM "relation_acts" WHERE ("id" = ? AND "version" = ?) FOR UPDATE;
SELECT "id", "version", "concert_id" FROM "relation_acts" WHERE "concert_id" = ?;

