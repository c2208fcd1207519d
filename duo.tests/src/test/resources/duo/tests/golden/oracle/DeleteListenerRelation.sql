-- DeleteListenerRelation.aRowOfAnOldVersionThatASaveTakesOutIsNotToldOf
DELETE FROM "relation_acts" WHERE "id" = ?;
INSERT INTO "relation_acts" ("concert_id", "piece", "version") VALUES (?, ?, ?);
INSERT INTO "relation_concerts" ("title", "venue_id") VALUES (?, ?);
ROLLBACK TO SAVEPOINT duo_1;
SAVEPOINT duo_1;
SAVEPOINT duo_2;
SAVEPOINT duo_3;
SELECT "concert_id", "id", "concert_id", "piece", "version" FROM "relation_acts" WHERE "concert_id" = ?;
SELECT "id" FROM "relation_acts" WHERE ("id" = ? AND "version" = ?) FOR UPDATE;
SELECT "id", "concert_id", "piece", "version" FROM "relation_acts" WHERE "id" = ?;
SELECT "id", "concert_id", "piece", "version" FROM "relation_acts" WHERE "id" = ? FOR UPDATE;
SELECT "id", "title", "venue_id" FROM "relation_concerts" FETCH NEXT ? ROWS ONLY;
SELECT "id", "version", "concert_id" FROM "relation_acts" WHERE "concert_id" = ?;
SELECT COUNT(*) FROM "relation_acts";
UPDATE "relation_acts" SET "piece" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

-- DeleteListenerRelation.allLinksAreToldOfBeforeTheFirstGoes
DELETE FROM "relation_enrollments" WHERE (("student_id" = ? AND "course_id" = ?) /* and 99 more */);
DELETE FROM "relation_enrollments" WHERE ((("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */));
INSERT INTO "relation_courses" ("code", "title") VALUES (?, ?);
INSERT INTO "relation_enrollments" ("student_id", "course_id", "year") VALUES (?, ?, ?);
INSERT INTO "relation_students" ("name") VALUES (?);
SELECT "enrollment_student_id", "enrollment_course_id", "number", "points" FROM "relation_grades" WHERE (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) FOR UPDATE;
SELECT "enrollment_student_id", "enrollment_course_id", "number", "points" FROM "relation_grades" WHERE ((("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */)) FOR UPDATE;
SELECT "student_id", "course_id", "year" FROM "relation_enrollments" WHERE "student_id" = ? FOR UPDATE;

-- DeleteListenerRelation.rowsOfAModelInBetweenAreToldOf
DELETE FROM "relation_grades" WHERE ("enrollment_student_id" = ? AND "enrollment_course_id" = ? AND "number" = ?);
INSERT INTO "relation_authors" ("name", "born") VALUES (?, ?);
INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO "relation_books_tags" ("book_id", "tag_id") VALUES (?, ?);
INSERT INTO "relation_grades" ("enrollment_student_id", "enrollment_course_id", "number", "points") VALUES (?, ?, ?, ?);
INSERT INTO "relation_tags" ("label") VALUES (?);
SELECT "enrollment_student_id", "enrollment_course_id", "number", "points" FROM "relation_grades" WHERE ("enrollment_student_id" = ? AND "enrollment_course_id" = ?) FOR UPDATE;
SELECT "student_id", "course_id", "year" FROM "relation_enrollments" WHERE "course_id" = ? FOR UPDATE;
SELECT "student_id", "course_id", "year" FROM "relation_enrollments" WHERE "student_id" = ? AND "course_id" = ? FOR UPDATE;
SELECT "tag_id" FROM "relation_books_tags" WHERE "book_id" = ? AND "tag_id" = ?;
SELECT COUNT(*) FROM "relation_grades";

-- DeleteListenerRelation.whatASaveTakesOutIsToldOf
DELETE FROM "relation_slots" WHERE "id" = ?;
INSERT INTO "relation_festivals" ("name") VALUES (?);
INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?);
INSERT INTO "relation_stages" ("festival_id", "name") VALUES (?, ?);
SAVEPOINT duo_4;
SELECT "id", "festival_id" FROM "relation_stages" WHERE "festival_id" = ?;
SELECT "id", "festival_id", "name" FROM "relation_stages" FETCH NEXT ? ROWS ONLY;
SELECT "id", "festival_id", "name" FROM "relation_stages" WHERE "id" = ? FOR UPDATE;
SELECT "id", "stage_id" FROM "relation_slots" WHERE "stage_id" = ?;
SELECT "id", "stage_id", "hour", "band" FROM "relation_slots" WHERE "id" = ? FOR UPDATE;
SELECT "id", "stage_id", "hour", "band" FROM "relation_slots" WHERE "stage_id" = ? FOR UPDATE;
SELECT COUNT(*) FROM "relation_stages";

