-- LookupKey.keysOfKeysAreNamed
INSERT INTO "relation_courses" ("code", "title") VALUES (?, ?);
INSERT INTO "relation_enrollments" ("student_id", "course_id", "year") VALUES (?, ?, ?);
INSERT INTO "relation_grades" ("enrollment_student_id", "enrollment_course_id", "number", "points") VALUES (?, ?, ?, ?);
INSERT INTO "relation_lessons" ("course_id", "house", "door", "helper_student_id", "helper_course_id") VALUES (?, ?, ?, ?, ?);
INSERT INTO "relation_rooms" ("building", "number", "seats") VALUES (?, ?, ?);
INSERT INTO "relation_students" ("name") VALUES (?);

