-- CascadeGraph.circlesClose
INSERT INTO "relation_concerts" ("title", "venue_id") VALUES (?, ?);
INSERT INTO "relation_venues" ("name", "next_id") VALUES (?, ?);
SAVEPOINT duo_1;
SAVEPOINT duo_2;
SAVEPOINT duo_3;
SELECT "id", "name", "next_id" FROM "relation_venues" WHERE "id" = ?;
SELECT "id", "title", "venue_id" FROM "relation_concerts" WHERE "id" = ?;
UPDATE "relation_venues" SET "next_id" = ? WHERE "id" = ?;

-- CascadeGraph.keysOfTheProgramAreCompared
INSERT INTO "relation_seats" ("code", "venue_id", "price") VALUES (?, ?, ?);
SELECT "code", "venue_id", "price" FROM "relation_seats" WHERE "code" IN (?, ?, ?);
SELECT "code", "venue_id", "price" FROM "relation_seats" WHERE "venue_id" = ?;
UPDATE "relation_seats" SET "venue_id" = ? WHERE "code" = ?;
UPDATE "relation_venues" SET "name" = ?, "next_id" = ? WHERE "id" = ?;

-- CascadeGraph.linksAreSavedFromTheOtherSide
INSERT INTO "relation_artists" ("name") VALUES (?);
INSERT INTO "relation_concerts_artists" ("artist_id", "concert_id") VALUES (?, ?);
SAVEPOINT duo_4;

-- CascadeGraph.linksAreSetByDifference
INSERT INTO "relation_concerts_artists" ("concert_id", "artist_id") VALUES (?, ?);

-- CascadeGraph.newParentsAreSavedFirst
INSERT INTO "relation_authors" ("name", "born") VALUES (?, ?);
INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO "relation_reviews" ("book_id", "stars", "text") VALUES (?, ?, ?);

-- CascadeGraph.recordsAndEntitiesAreMixed
INSERT INTO "relation_acts" ("concert_id", "piece", "version") VALUES (?, ?, ?);
SAVEPOINT duo_5;

-- CascadeGraph.recordsAreCheckedWhenTheyAreWritten
DELETE FROM "relation_seats" WHERE "code" = ?;
ROLLBACK TO SAVEPOINT duo_1;
SELECT "code", "venue_id", "price" FROM "relation_seats" WHERE "code" = ?;
SELECT COUNT(*) FROM "relation_seats";
SELECT COUNT(*) FROM "relation_seats" WHERE "price" = ?;

-- CascadeGraph.referencesHoldTheRecordsThatAreStored
SELECT "code", "venue_id", "price" FROM "relation_seats" WHERE "code" IN (?, ?);

-- CascadeGraph.sessionsAndCallsWithATransactionSaveGraphs
SELECT "id", "title", "venue_id" FROM "relation_concerts" WHERE "title" = ? FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "relation_acts";

