-- DeleteRule.aDeleteWithoutRulesIsOneStatement
BEGIN INSERT INTO "relation_authors" ("name", "born") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_reviews" ("book_id", "stars", "text") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
DELETE FROM "relation_reviews" WHERE "id" = ?;

-- DeleteRule.aFailureInTheMiddleLeavesNothingHalfDone
BEGIN INSERT INTO "relation_lessons" ("course_id", "house", "door", "helper_student_id", "helper_course_id") VALUES (?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_students" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
INSERT INTO "relation_courses" ("code", "title") VALUES (?, ?);
INSERT INTO "relation_enrollments" ("student_id", "course_id", "year") VALUES (?, ?, ?);
INSERT INTO "relation_grades" ("enrollment_student_id", "enrollment_course_id", "number", "points") VALUES (?, ?, ?, ?);
ROLLBACK TO SAVEPOINT duo_1;
SAVEPOINT duo_1;
SELECT COUNT(*) FROM "relation_courses";
SELECT COUNT(*) FROM "relation_enrollments";
SELECT COUNT(*) FROM "relation_grades";

-- DeleteRule.aProtectedRowStays
BEGIN INSERT INTO "relation_loans" ("book_id", "reader_id", "due") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_people" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
SELECT "id" FROM "relation_authors" WHERE "name" = ? FOR UPDATE;
SELECT COUNT(*) FROM "relation_authors";
SELECT COUNT(*) FROM "relation_reviews";

-- DeleteRule.aReferenceTakesItsDefault
BEGIN INSERT INTO "relation_players" ("name", "team_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
DELETE FROM "relation_teams" WHERE "id" = ? AND "version" = ?;
INSERT INTO "relation_teams" ("id", "name", "version") VALUES (?, ?, ?);
SELECT "id", "name", "team_id" FROM "relation_players" FETCH NEXT ? ROWS ONLY;

-- DeleteRule.anEntityOutOfDateDeletesNothing
INSERT INTO "relation_fans" ("id", "team_id", "rival_id") VALUES (?, ?, ?);
SELECT "id", "name", "version" FROM "relation_teams" WHERE "id" = ?;
SELECT COUNT(*) FROM "relation_fans";
UPDATE "relation_teams" SET "name" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

-- DeleteRule.keysOfSeveralColumnsAreFollowed
DELETE FROM "relation_rooms" WHERE "building" = ? AND "number" = ?;
INSERT INTO "relation_rooms" ("building", "number", "seats") VALUES (?, ?, ?);
SELECT "id", "course_id", "house", "door", "helper_student_id", "helper_course_id" FROM "relation_lessons" FETCH NEXT ? ROWS ONLY;

-- DeleteRule.rowsGoWithTheRowTheyReferTo
BEGIN INSERT INTO "relation_tags" ("label") VALUES (?) RETURNING "id" INTO ?; END;;
INSERT INTO "relation_books_tags" ("book_id", "tag_id") VALUES (4, 1);
INSERT INTO "relation_books_tags" ("book_id", "tag_id") VALUES (5, 1);
INSERT INTO "relation_books_tags" ("book_id", "tag_id") VALUES (6, 1);
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "relation_books_tags";
SELECT COUNT(*) FROM "relation_tags";

-- DeleteRule.theDatabaseRestricts
DELETE FROM "relation_loans" WHERE "id" = ?;
INSERT INTO "relation_people_friends" ("from_person_id", "to_person_id") VALUES (1, 2), (2, 1);
SELECT COUNT(*) FROM "relation_people_friends";

