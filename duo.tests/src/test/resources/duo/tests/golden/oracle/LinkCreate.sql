-- LinkCreate.aFailureOfWhatComesAlongLeavesNothing
BEGIN INSERT INTO "relation_festivals" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_stages" ("festival_id", "name") VALUES (?, ?) RETURNING "id" INTO ?; END;;
ROLLBACK TO SAVEPOINT duo_1;
SAVEPOINT duo_1;
SELECT COUNT(*) FROM "relation_slots";
SELECT COUNT(*) FROM "relation_stages";

-- LinkCreate.aLoadedCollectionFollows
BEGIN INSERT INTO "relation_acts" ("concert_id", "piece", "version") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_artists" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_concerts" ("title", "venue_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
INSERT INTO "relation_concerts_artists" ("concert_id", "artist_id") VALUES (?, ?);
SELECT "concert_id", "id", "concert_id", "piece", "version" FROM "relation_acts" WHERE "concert_id" = ?;
SELECT "id", "title", "venue_id" FROM "relation_concerts" FETCH NEXT ? ROWS ONLY;
SELECT "relation_concerts_artists"."concert_id", "relation_concerts_artists"."artist_id", "t1"."name" FROM "relation_concerts_artists" LEFT JOIN "relation_artists" "t1" ON "t1"."id" = "relation_concerts_artists"."artist_id" WHERE "relation_concerts_artists"."concert_id" = ?;
SELECT COUNT(*) FROM "relation_acts";

-- LinkCreate.aNewModelIsLinked
INSERT INTO "relation_concerts_artists" ("artist_id", "concert_id") VALUES (?, ?);
SELECT COUNT(*) FROM "relation_artists" WHERE "id" IN (SELECT "t1"."artist_id" FROM "relation_concerts_artists" "t1" WHERE "t1"."concert_id" = ?);
SELECT COUNT(*) FROM "relation_concerts" WHERE "id" IN (SELECT "t1"."concert_id" FROM "relation_concerts_artists" "t1" WHERE "t1"."artist_id" = ?);

-- LinkCreate.aNewModelRefersToTheOneThatItIsMadeFor
BEGIN INSERT INTO "relation_venues" ("name", "next_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
INSERT INTO "relation_seats" ("code", "venue_id", "price") VALUES (?, ?, ?);
SELECT COUNT(*) FROM "relation_seats" WHERE "venue_id" = ?;

-- LinkCreate.anotherUniqueValueIsNotOverlooked
INSERT INTO "relation_choirs" ("name", "parent_id") VALUES (?, ?);
INSERT INTO "relation_lockers" ("choir_id", "singer_id", "number") VALUES (?, ?, ?);
INSERT INTO "relation_singers" ("name", "voice") VALUES (?, ?);
SELECT "singer_id" FROM "relation_lockers" WHERE "choir_id" = ?;
SELECT "singer_id" FROM "relation_lockers" WHERE "choir_id" = ? AND "singer_id" = ?;
SELECT COUNT(*) FROM "relation_lockers";

-- LinkCreate.theAsynchronousViewDoesTheSame
BEGIN INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT COUNT(*) FROM "relation_artists";

-- LinkCreate.theModelInBetweenTakesValues
SELECT "choir_id", "singer_id", "number" FROM "relation_lockers" FETCH NEXT ? ROWS ONLY;

-- LinkCreate.whatIsSavedWithItComesAlong
SELECT "id", "concert_id", "piece", "version" FROM "relation_acts" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "relation_slots" WHERE "stage_id" = ?;

