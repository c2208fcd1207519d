-- References.aReferenceCanPointToAUniqueColumn
BEGIN INSERT INTO "relation_letters" ("recipient_email", "text") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_users" ("email", "name") VALUES (?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "recipient_email", "text" FROM "relation_letters" WHERE "id" = ?;
SELECT COUNT(*) FROM "relation_letters";

-- References.keysOfSeveralColumnsAreReferredTo
BEGIN INSERT INTO "relation_lessons" ("course_id", "house", "door", "helper_student_id", "helper_course_id") VALUES (?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_students" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
INSERT INTO "relation_courses" ("code", "title") VALUES (?, ?);
INSERT INTO "relation_enrollments" ("student_id", "course_id", "year") VALUES (?, ?, ?);
INSERT INTO "relation_grades" ("enrollment_student_id", "enrollment_course_id", "number", "points") VALUES (?, ?, ?, ?);
INSERT INTO "relation_rooms" ("building", "number", "seats") VALUES (?, ?, ?);
SELECT "enrollment_student_id", "enrollment_course_id", "number", "points" FROM "relation_grades";
SELECT "enrollment_student_id", "enrollment_course_id", "number", "points" FROM "relation_grades" WHERE "enrollment_student_id" = ? AND "enrollment_course_id" = ? AND "number" = ?;
SELECT "id", "course_id", "house", "door", "helper_student_id", "helper_course_id" FROM "relation_lessons" WHERE "id" = ?;
UPDATE "relation_lessons" SET "house" = ?, "door" = ? WHERE "id" = ?;
UPDATE "relation_lessons" SET "house" = ?, "door" = ?, "helper_student_id" = ?, "helper_course_id" = ? WHERE "id" = ?;

-- References.rowsAreFoundByKeysOfReferences
SELECT "student_id", "course_id", "year" FROM "relation_enrollments" WHERE "student_id" = ? AND "course_id" = ?;

-- References.theDatabaseFollowsTheRulesForSeveralColumns
DELETE FROM "relation_rooms";
DELETE FROM "relation_students";
SELECT COUNT(*) FROM "relation_enrollments";
SELECT COUNT(*) FROM "relation_grades";

