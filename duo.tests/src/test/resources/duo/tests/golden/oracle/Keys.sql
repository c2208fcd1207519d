-- Keys.aCompositeKeyIsGivenInThreeForms
INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?);
SELECT "student", "course", "grade" FROM "enrollments" WHERE "student" = ? AND "course" = ?;

-- Keys.aCompositeKeyIsWritten
DELETE FROM "enrollments" WHERE "student" = ? AND "course" = ?;
MERGE INTO "enrollments" "target" USING (SELECT ? AS "student", ? AS "course", ? AS "grade" FROM dual) "source" ON ("target"."student" = "source"."student" AND "target"."course" = "source"."course") WHEN MATCHED THEN UPDATE SET "target"."grade" = "source"."grade" WHEN NOT MATCHED THEN INSERT ("student", "course", "grade") VALUES ("source"."student", "source"."course", "source"."grade");
SELECT "student", "course", "grade" FROM "enrollments";
UPDATE "enrollments" SET "grade" = ? WHERE "student" = ? AND "course" = ?;

-- Keys.aRecordOfItsKeyAloneIsSavedOnce
DELETE FROM "follows" WHERE "follower" = ? AND "followed" = ?;
MERGE INTO "follows" "target" USING (SELECT ? AS "follower", ? AS "followed" FROM dual) "source" ON ("target"."follower" = "source"."follower" AND "target"."followed" = "source"."followed") WHEN NOT MATCHED THEN INSERT ("follower", "followed") VALUES ("source"."follower", "source"."followed");
SELECT "follower", "followed" FROM "follows";

-- Keys.aUuidKeyIsMadeByDuo
INSERT INTO "tokens" ("id", "owner") VALUES (?, ?);
SELECT "id", "owner" FROM "tokens" WHERE "id" = ?;

-- Keys.anUpsertComparesTheVersion
INSERT INTO "stocks" ("article", "pieces", "version") VALUES (?, ?, ?);
SAVEPOINT duo_1;
SELECT "article", "pieces", "version" FROM "stocks" WHERE "article" = ?;
UPDATE "stocks" SET "pieces" = ?, "version" = ? WHERE "article" = ? AND "version" = ?;

-- Keys.anUpsertKeepsTheCreationTime
MERGE INTO "settings" "target" USING (SELECT ? AS "name", ? AS "content", ? AS "created_at", ? AS "updated_at" FROM dual) "source" ON ("target"."name" = "source"."name") WHEN MATCHED THEN UPDATE SET "target"."content" = "source"."content", "target"."updated_at" = "source"."updated_at" WHEN NOT MATCHED THEN INSERT ("name", "content", "created_at", "updated_at") VALUES ("source"."name", "source"."content", "source"."created_at", "source"."updated_at");
SELECT "name", "content", "created_at", "updated_at" FROM "settings" WHERE "name" = ?;

-- Keys.anUpsertWritesNull
MERGE INTO "countries" "target" USING (SELECT ? AS "code", ? AS "name", ? AS "population" FROM dual) "source" ON ("target"."code" = "source"."code") WHEN MATCHED THEN UPDATE SET "target"."name" = "source"."name", "target"."population" = "source"."population" WHEN NOT MATCHED THEN INSERT ("code", "name", "population") VALUES ("source"."code", "source"."name", "source"."population");
SELECT "code", "name", "population" FROM "countries" WHERE "code" = ?;

-- Keys.insertAndUpdateAreExplicit
INSERT INTO "countries" ("code", "name", "population") VALUES (?, ?, ?);
SELECT "code", "name", "population" FROM "countries";
UPDATE "countries" SET "name" = ?, "population" = ? WHERE "code" = ?;

-- Keys.keysAreConvertedExactlyOrRefused
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "id" = ?;

-- Keys.manyCompositeKeysAreRead
BEGIN INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); END;;
SELECT "student", "course", "grade" FROM "enrollments" WHERE ((("student" = ? AND "course" = ?) /* and 99 more */) OR (("student" = ? AND "course" = ?) /* and 99 more */) OR (("student" = ? AND "course" = ?) /* and 99 more */) OR (("student" = ? AND "course" = ?) /* and 99 more */) OR (("student" = ? AND "course" = ?) /* and 99 more */) OR (("student" = ? AND "course" = ?) /* and 99 more */) OR (("student" = ? AND "course" = ?) /* and 99 more */) OR (("student" = ? AND "course" = ?) /* and 99 more */) OR (("student" = ? AND "course" = ?) /* and 99 more */) OR (("student" = ? AND "course" = ?) /* and 99 more */));

-- Keys.manyKeysAreReadWithOneStatement
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "id" IN (?, ?, ?);

-- Keys.savingAnAssignedKeyInsertsOrUpdates
SELECT COUNT(*) FROM "countries";

-- Keys.tooManyKeysForAStatementAreSplit
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "id" IN (? /* and 499 more */);
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "id" IN (? /* and 999 more */);

