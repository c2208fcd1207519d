-- Link.aFailureLeavesNothingHalfDone
DELETE FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" = ?;
INSERT INTO "relation_authors" ("name", "born") VALUES (?, ?);
INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO "relation_books_tags" ("book_id", "tag_id") VALUES (?, ?);
INSERT INTO "relation_tags" ("label") VALUES (?);
ROLLBACK TO SAVEPOINT duo_1;
SAVEPOINT duo_1;
SELECT "id", "label" FROM "relation_tags" WHERE "id" IN (SELECT "t1"."tag_id" FROM "relation_books_tags" "t1" WHERE "t1"."book_id" = ?) ORDER BY "label";
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "id" = ?;
SELECT "relation_books_tags"."book_id", "relation_books_tags"."tag_id", "t1"."label" FROM "relation_books_tags" LEFT JOIN "relation_tags" "t1" ON "t1"."id" = "relation_books_tags"."tag_id" WHERE "relation_books_tags"."book_id" = ?;
SELECT "tag_id" FROM "relation_books_tags" WHERE "book_id" = ?;
SELECT "tag_id" FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" = ?;
SELECT "tag_id" FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" IN (?, ?);

-- Link.aHundredLinksTakeTwoStatements
SELECT "tag_id" FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" IN (? /* and 99 more */);

-- Link.aModelIsLinkedWithItself
INSERT INTO "relation_people" ("name") VALUES (?);
INSERT INTO "relation_people_friends" ("from_person_id", "to_person_id") VALUES (?, ?);
SELECT "id", "name" FROM "relation_people" WHERE "id" IN (SELECT "t1"."from_person_id" FROM "relation_people_friends" "t1" WHERE "t1"."to_person_id" = ?);
SELECT "to_person_id" FROM "relation_people_friends" WHERE "from_person_id" = ? AND "to_person_id" IN (?, ?);
SELECT COUNT(*) FROM "relation_people" WHERE "id" IN (SELECT "t1"."to_person_id" FROM "relation_people_friends" "t1" WHERE "t1"."from_person_id" = ?);

-- Link.aReferenceThatHasToBeThereStays
SELECT "id" FROM "relation_books" WHERE "author_id" = ?;
SELECT "id" FROM "relation_books" WHERE "author_id" = ? AND "id" = ?;
SELECT COUNT(*) FROM "relation_books" WHERE "author_id" = ?;
UPDATE "relation_books" SET "author_id" = ? WHERE "id" = ?;

-- Link.bothSidesAreTheSame
INSERT INTO "relation_books_tags" ("tag_id", "book_id") VALUES (?, ?);
SELECT "book_id" FROM "relation_books_tags" WHERE "tag_id" = ? AND "book_id" IN (?, ?);

-- Link.callsAtRandomLeaveWhatASetHolds
DELETE FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" IN (?, ?);
DELETE FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" IN (?, ?, ?);
DELETE FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" IN (?, ?, ?, ?);
DELETE FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" IN (?, ?, ?, ?, ?);
DELETE FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" IN (?, ?, ?, ?, ?, ?);
DELETE FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" IN (?, ?, ?, ?, ?, ?, ?, ?);
SELECT "tag_id" FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" IN (? /* and 8 more */);
SELECT "tag_id" FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" IN (?, ?, ?);
SELECT "tag_id" FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" IN (?, ?, ?, ?);
SELECT "tag_id" FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" IN (?, ?, ?, ?, ?);
SELECT "tag_id" FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" IN (?, ?, ?, ?, ?, ?);
SELECT "tag_id" FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" IN (?, ?, ?, ?, ?, ?, ?);

-- Link.clearingTakesTheLinksOfOneModel
SELECT COUNT(*) FROM "relation_tags" WHERE "id" IN (SELECT "t1"."tag_id" FROM "relation_books_tags" "t1" WHERE "t1"."book_id" = ?);

-- Link.keysOfTheProgramAreLinked
INSERT INTO "relation_courses" ("code", "title") VALUES (?, ?);
INSERT INTO "relation_enrollments" ("student_id", "course_id", "year") VALUES (?, ?, ?);
INSERT INTO "relation_students" ("name") VALUES (?);
SELECT "code", "title" FROM "relation_courses" WHERE "code" IN (SELECT "t1"."course_id" FROM "relation_enrollments" "t1" WHERE "t1"."student_id" = ?);
SELECT "course_id" FROM "relation_enrollments" WHERE "student_id" = ? AND "course_id" IN (?, ?);
SELECT "student_id" FROM "relation_enrollments" WHERE "course_id" = ?;
SELECT "student_id", "course_id" FROM "relation_enrollments" WHERE "course_id" = ? AND "student_id" = ? FOR UPDATE;
SELECT "student_id", "course_id", "year" FROM "relation_enrollments";

-- Link.relatedRowsAreMadeToRefer
INSERT INTO "relation_categories" ("name", "parent_id") VALUES (?, ?);
SELECT "id" FROM "relation_categories" WHERE "parent_id" = ?;
SELECT "id" FROM "relation_categories" WHERE "parent_id" = ? AND "id" IN (?, ?);
SELECT COUNT(*) FROM "relation_categories";
SELECT COUNT(*) FROM "relation_categories" WHERE "parent_id" = ?;
UPDATE "relation_categories" SET "parent_id" = ? WHERE "id" = ?;
UPDATE "relation_categories" SET "parent_id" = ? WHERE "id" IN (?, ?);
UPDATE "relation_categories" SET "parent_id" = ? WHERE "parent_id" = ?;
UPDATE "relation_categories" SET "parent_id" = ? WHERE "parent_id" = ? AND "id" = ?;

-- Link.rollingBackTakesTheLinksBack
SAVEPOINT duo_2;

-- Link.rowsInBetweenTakeValues
DELETE FROM "relation_memberships" WHERE "person_id" = ? AND "club_id" = ?;
INSERT INTO "relation_clubs" ("name") VALUES (?);
INSERT INTO "relation_memberships" ("person_id", "club_id", "role", "since") VALUES (?, ?, ?, ?);
SELECT "club_id" FROM "relation_memberships" WHERE "person_id" = ? AND "club_id" = ?;
SELECT "club_id" FROM "relation_memberships" WHERE "person_id" = ? AND "club_id" IN (?, ?);
SELECT "person_id" FROM "relation_memberships" WHERE "club_id" = ? AND "person_id" = ?;
SELECT "person_id", "club_id", "role", "since" FROM "relation_memberships" ORDER BY "role" DESC;
SELECT COUNT(*) FROM "relation_memberships";
SELECT COUNT(*) FROM "relation_people" WHERE "id" IN (SELECT "t1"."person_id" FROM "relation_memberships" "t1" WHERE "t1"."club_id" = ?);

-- Link.whatIsLinkedIsAQuery
SELECT "id", "label" FROM "relation_tags" WHERE "id" IN (SELECT "t1"."tag_id" FROM "relation_books_tags" "t1" WHERE "t1"."book_id" = ?) AND "label" > ? ORDER BY "label" DESC FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM "relation_tags" WHERE "id" IN (SELECT "t1"."tag_id" FROM "relation_books_tags" "t1" WHERE "t1"."book_id" = ?) AND "label" = ? FETCH NEXT ? ROWS ONLY;
UPDATE "relation_tags" SET "label" = ? WHERE "id" IN (SELECT "t1"."tag_id" FROM "relation_books_tags" "t1" WHERE "t1"."book_id" = ?) AND "label" = ?;

