-- CascadeSave.aReferenceThatHasToBeThereIsNotCut
INSERT INTO "relation_authors" ("name", "born") VALUES (?, ?);
INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO "relation_reviews" ("book_id", "stars", "text") VALUES (?, ?, ?);
ROLLBACK TO SAVEPOINT duo_1;
SAVEPOINT duo_1;
SAVEPOINT duo_2;
SAVEPOINT duo_3;
SAVEPOINT duo_4;
SELECT "id", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "author_id" = ?;
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" ORDER BY "title";

-- CascadeSave.anUnloadedCollectionIsLeftAloneAndAnEmptyOneEmpties
DELETE FROM "relation_reviews" WHERE "id" IN (?, ?);
SELECT "id", "book_id", "stars", "text" FROM "relation_reviews" ORDER BY "text";
SELECT "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "book_id" = ?;
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "title" = ? FETCH NEXT ? ROWS ONLY;
UPDATE "relation_books" SET "pages" = ? WHERE "id" = ?;

-- CascadeSave.keysOfReferencesAreCompared
INSERT INTO "relation_courses" ("code", "title") VALUES (?, ?);
INSERT INTO "relation_grades" ("enrollment_student_id", "enrollment_course_id", "number", "points") VALUES (?, ?, ?, ?);
INSERT INTO "relation_students" ("name") VALUES (?);
MERGE INTO "relation_enrollments" "target" USING (SELECT ? AS "student_id", ? AS "course_id", ? AS "year" FROM dual) "source" ON ("target"."student_id" = "source"."student_id" AND "target"."course_id" = "source"."course_id") WHEN MATCHED THEN UPDATE SET "target"."year" = "source"."year" WHEN NOT MATCHED THEN INSERT ("student_id", "course_id", "year") VALUES ("source"."student_id", "source"."course_id", "source"."year");
SELECT "enrollment_student_id", "enrollment_course_id", "number", "points" FROM "relation_grades" WHERE ("enrollment_student_id" = ? AND "enrollment_course_id" = ?);

-- CascadeSave.onlyTheDifferenceIsWritten
DELETE FROM "relation_reviews" WHERE "id" = ?;
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "id" = ?;
UPDATE "relation_reviews" SET "text" = ? WHERE "id" = ?;

-- CascadeSave.theOneThatIsHeldIsReplaced
DELETE FROM "relation_profiles" WHERE "id" = ?;
INSERT INTO "relation_profiles" ("user_id", "motto") VALUES (?, ?);
INSERT INTO "relation_users" ("email", "name") VALUES (?, ?);
SELECT "id", "user_id" FROM "relation_profiles" WHERE "user_id" = ?;
SELECT "id", "user_id", "motto" FROM "relation_profiles" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "relation_profiles";
UPDATE "relation_users" SET "email" = ?, "name" = ? WHERE "id" = ?;

-- CascadeSave.whatALoadedCollectionDoesNotHoldStays
SELECT "id", "name", "born" FROM "relation_authors" FETCH NEXT ? ROWS ONLY;
SELECT "t1"."author_id", "t1"."id", "t1"."title", "t1"."pages", "t1"."price", "t1"."author_id", "t1"."editor_id", "t1"."publisher_id" FROM (SELECT "t2"."author_id", "t2"."id", "t2"."title", "t2"."pages", "t2"."price", "t2"."editor_id", "t2"."publisher_id", ROW_NUMBER() OVER (PARTITION BY "t2"."author_id" ORDER BY "t2"."id") AS "early1" FROM "relation_books" "t2" WHERE "t2"."author_id" = ?) "t1" WHERE "early1" <= ?;
SELECT COUNT(*) FROM "relation_books" WHERE "pages" = ?;

-- CascadeSave.whatHasNotChangedIsNotWritten
SELECT "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "book_id" IN (?, ?, ?);

-- CascadeSave.whatOthersAddAfterASaveStays
UPDATE "relation_authors" SET "name" = ? WHERE "id" = ?;

