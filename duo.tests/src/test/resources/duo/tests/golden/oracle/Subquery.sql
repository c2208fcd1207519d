-- Subquery.aQueryExistsOrNot
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "email" FROM "people" WHERE (EXISTS (SELECT "t1"."id" FROM "people" "t1" WHERE "t1"."name" = "people"."name" AND "t1"."age" > "people"."age") OR "nickname" = ?) ORDER BY "email";
SELECT "email" FROM "people" WHERE EXISTS (SELECT "t1"."id" FROM "people" "t1" WHERE "t1"."name" = "people"."name" AND "t1"."age" > "people"."age") ORDER BY "email";
SELECT "email" FROM "people" WHERE NOT (EXISTS (SELECT "t1"."id" FROM "people" "t1" WHERE "t1"."name" = "people"."name" AND "t1"."age" > "people"."age")) ORDER BY "email";
SELECT COUNT(*) FROM "people" WHERE EXISTS (SELECT "t1"."id" FROM "people" "t1" FETCH NEXT ? ROWS ONLY);
SELECT COUNT(*) FROM "people" WHERE EXISTS (SELECT "t1"."id" FROM "people" "t1" WHERE 1 = 0);
SELECT COUNT(*) FROM "people" WHERE EXISTS (SELECT "t1"."id" FROM "people" "t1");
SELECT COUNT(*) FROM "people" WHERE NOT (EXISTS (SELECT "t1"."id" FROM "people" "t1" OFFSET ? ROWS));

-- Subquery.aReferenceIsAmongTheRowsOfAQuery
BEGIN INSERT INTO "schema_nulling" ("id", "shelf_id") VALUES (?, ?); INSERT INTO "schema_nulling" ("id", "shelf_id") VALUES (?, ?); INSERT INTO "schema_nulling" ("id", "shelf_id") VALUES (?, ?); END;;
BEGIN INSERT INTO "schema_shelves" ("name") VALUES (?); INSERT INTO "schema_shelves" ("name") VALUES (?); INSERT INTO "schema_shelves" ("name") VALUES (?); END;;
DELETE FROM "schema_nulling" WHERE "shelf_id" IN (SELECT "t1"."name" FROM "schema_shelves" "t1" ORDER BY "t1"."name" FETCH NEXT ? ROWS ONLY);
SELECT "id", "shelf_id" FROM "schema_nulling" WHERE "shelf_id" IN (SELECT "t1"."name" FROM "schema_shelves" "t1" ORDER BY "t1"."name" FETCH NEXT ? ROWS ONLY) FETCH NEXT ? ROWS ONLY;
SELECT "id", "shelf_id" FROM "schema_nulling" WHERE "shelf_id" IN (SELECT "t1"."name" FROM "schema_shelves" "t1" WHERE "t1"."name" > ?) FETCH NEXT ? ROWS ONLY;
SELECT "id", "shelf_id" FROM "schema_nulling" WHERE "shelf_id" NOT IN (SELECT "t1"."name" FROM "schema_shelves" "t1" ORDER BY "t1"."name" FETCH NEXT ? ROWS ONLY) FETCH NEXT ? ROWS ONLY;
SELECT "name" FROM "schema_shelves" WHERE "name" = ?;
SELECT COUNT(*) FROM "schema_nulling" WHERE "shelf_id" IN (SELECT "t1"."name" FROM "schema_shelves" "t1" WHERE 1 = 0);

-- Subquery.bulkWritesReadTheTableThatTheyWrite
DELETE FROM "people" WHERE "age" IN (SELECT "t1"."age" FROM "people" "t1" ORDER BY "t1"."age" DESC FETCH NEXT ? ROWS ONLY);
DELETE FROM "people" WHERE "age" IN (SELECT "t1"."age" FROM "people" "t1" WHERE "t1"."age" > ?);
DELETE FROM "people" WHERE EXISTS (SELECT "t1"."id" FROM "people" "t1" WHERE "t1"."name" = ?);
SELECT "email" FROM "people" ORDER BY "email";
SELECT "email" FROM "people" WHERE "nickname" = ? ORDER BY "email";
SELECT COUNT(*) FROM "people";
UPDATE "people" SET "nickname" = ? WHERE "age" < (SELECT "t1"."age" FROM "people" "t1" ORDER BY "t1"."age" DESC FETCH NEXT ? ROWS ONLY) AND "email" <> ?;

-- Subquery.bulkWritesSpeakOfTheRowThatTheyWrite
DELETE FROM "people" WHERE NOT (EXISTS (SELECT "t1"."id" FROM "people" "t1" WHERE "t1"."name" = "people"."name" AND "t1"."age" > "people"."age"));
UPDATE "people" SET "nickname" = ? WHERE EXISTS (SELECT "t1"."id" FROM "people" "t1" WHERE "t1"."name" = "people"."name" AND "t1"."age" > "people"."age");

-- Subquery.slicesOfQueriesAreKept
SELECT "email" FROM "people" WHERE "age" = (SELECT "t1"."age" FROM "people" "t1" ORDER BY "t1"."age" DESC FETCH NEXT ? ROWS ONLY) ORDER BY "email";
SELECT "email" FROM "people" WHERE "age" IN (SELECT "t1"."age" FROM "people" "t1" ORDER BY "t1"."age" DESC FETCH NEXT ? ROWS ONLY) ORDER BY "email";
SELECT "email" FROM "people" WHERE "age" IN (SELECT "t1"."age" FROM "people" "t1" ORDER BY "t1"."age" DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY) ORDER BY "email";
SELECT "email" FROM "people" WHERE "age" NOT IN (SELECT "t1"."age" FROM "people" "t1" ORDER BY "t1"."age" DESC FETCH NEXT ? ROWS ONLY) ORDER BY "email";
SELECT COUNT(*) FROM "people" WHERE "age" IN (SELECT "t1"."age" FROM "people" "t1" ORDER BY "t1"."age" DESC FETCH NEXT ? ROWS ONLY);

-- Subquery.slicesSpeakOfTheRowAroundThem
SELECT "email" FROM "people" WHERE "age" IN (SELECT "t1"."age" FROM "people" "t1" WHERE "t1"."name" = "people"."name" ORDER BY "t1"."age" DESC FETCH NEXT ? ROWS ONLY) ORDER BY "email";

