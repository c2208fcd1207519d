-- LookupKey.keysOfKeysAreNamed
BEGIN INSERT INTO "relation_courses" ("code", "title") VALUES (?, ?); INSERT INTO "relation_courses" ("code", "title") VALUES (?, ?); END;;
BEGIN INSERT INTO "relation_enrollments" ("student_id", "course_id", "year") VALUES (?, ?, ?); INSERT INTO "relation_enrollments" ("student_id", "course_id", "year") VALUES (?, ?, ?); INSERT INTO "relation_enrollments" ("student_id", "course_id", "year") VALUES (?, ?, ?); END;;
BEGIN INSERT INTO "relation_grades" ("enrollment_student_id", "enrollment_course_id", "number", "points") VALUES (?, ?, ?, ?); INSERT INTO "relation_grades" ("enrollment_student_id", "enrollment_course_id", "number", "points") VALUES (?, ?, ?, ?); INSERT INTO "relation_grades" ("enrollment_student_id", "enrollment_course_id", "number", "points") VALUES (?, ?, ?, ?); END;;
BEGIN INSERT INTO "relation_lessons" ("course_id", "house", "door", "helper_student_id", "helper_course_id") VALUES (?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_rooms" ("building", "number", "seats") VALUES (?, ?, ?); INSERT INTO "relation_rooms" ("building", "number", "seats") VALUES (?, ?, ?); END;;
BEGIN INSERT INTO "relation_students" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
SELECT "enrollment_student_id", "enrollment_course_id", "number", "points" FROM "relation_grades" WHERE ("enrollment_student_id" = ? AND "enrollment_course_id" = ? AND "number" = ?) FETCH NEXT ? ROWS ONLY;

-- LookupKey.keysOfSeveralColumnsAreNamed
SELECT "student_id", "course_id" FROM "relation_enrollments" WHERE ("student_id" = ? AND "course_id" = ?) FOR UPDATE;
SELECT "year" FROM "relation_enrollments" WHERE "student_id" IS NOT NULL AND "course_id" IS NOT NULL ORDER BY "year";
SELECT "year" FROM "relation_enrollments" WHERE ("student_id" <> ? OR "course_id" <> ?) ORDER BY "year";
SELECT "year" FROM "relation_enrollments" WHERE ("student_id" = ? AND "course_id" = ?) ORDER BY "year";
SELECT "year" FROM "relation_enrollments" WHERE ("student_id", "course_id") = (SELECT "t1"."student_id", "t1"."course_id" FROM "relation_enrollments" "t1" WHERE "t1"."year" = ?) ORDER BY "year";
SELECT "year" FROM "relation_enrollments" WHERE ("student_id", "course_id") IN (SELECT "t1"."student_id", "t1"."course_id" FROM "relation_enrollments" "t1" WHERE "t1"."year" < ?) ORDER BY "year";
SELECT "year" FROM "relation_enrollments" WHERE (("student_id" = ? AND "course_id" = ?) OR ("student_id" = ? AND "course_id" = ?)) ORDER BY "year";
SELECT "year" FROM "relation_enrollments" WHERE 1 = 0 ORDER BY "year";
SELECT "year" FROM "relation_enrollments" WHERE NOT ("student_id" IS NOT NULL AND "course_id" IS NOT NULL) ORDER BY "year";
SELECT "year" FROM "relation_enrollments" WHERE NOT (("student_id" <> ? OR "course_id" <> ?)) ORDER BY "year";
SELECT "year" FROM "relation_enrollments" WHERE NOT (("student_id" = ? AND "course_id" = ?) OR ("student_id" = ? AND "course_id" = ?)) ORDER BY "year";
SELECT "year" FROM "relation_enrollments" WHERE NOT (("student_id" = ? AND "course_id" = ?)) ORDER BY "year";
SELECT "year" FROM "relation_enrollments" WHERE NOT (1 = 0) ORDER BY "year";
SELECT "year" FROM "relation_enrollments" WHERE NOT (CASE WHEN ("student_id", "course_id") = (SELECT "t1"."student_id", "t1"."course_id" FROM "relation_enrollments" "t1" WHERE "t1"."year" = ?) THEN ? ELSE ? END = ?) ORDER BY "year";
SELECT "year" FROM "relation_enrollments" WHERE NOT (CASE WHEN ("student_id", "course_id") IN (SELECT "t1"."student_id", "t1"."course_id" FROM "relation_enrollments" "t1" WHERE "t1"."year" < ?) THEN ? ELSE ? END = ?) ORDER BY "year";

-- LookupKey.referencesOfSeveralColumnsAreNamed
SELECT "year" FROM "relation_enrollments" WHERE EXISTS (SELECT 1 FROM "relation_grades" "t1" WHERE "t1"."enrollment_student_id" = "relation_enrollments"."student_id" AND "t1"."enrollment_course_id" = "relation_enrollments"."course_id" AND ("t1"."enrollment_student_id" = ? AND "t1"."enrollment_course_id" = ? AND "t1"."number" = ?)) ORDER BY "year";
SELECT COUNT(*) FROM "relation_enrollments" WHERE EXISTS (SELECT 1 FROM "relation_grades" "t1" WHERE "t1"."enrollment_student_id" = "relation_enrollments"."student_id" AND "t1"."enrollment_course_id" = "relation_enrollments"."course_id" AND "t1"."points" > ?);
SELECT COUNT(*) FROM "relation_grades" WHERE "points" > ? AND ("enrollment_student_id" = ? AND "enrollment_course_id" = ?);
SELECT COUNT(*) FROM "relation_grades" WHERE ("enrollment_student_id" = ? AND "enrollment_course_id" = ?);
SELECT COUNT(*) FROM "relation_grades" WHERE (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) OR ("enrollment_student_id" = ? AND "enrollment_course_id" = ?));
SELECT COUNT(*) FROM "relation_lessons" LEFT JOIN "relation_rooms" "t1" ON "t1"."building" = "relation_lessons"."house" AND "t1"."number" = "relation_lessons"."door" WHERE "t1"."seats" >= ?;
SELECT COUNT(*) FROM "relation_lessons" WHERE "house" IS NOT NULL AND "door" IS NOT NULL;
SELECT COUNT(*) FROM "relation_lessons" WHERE ("house" = ? AND "door" = ?);
SELECT COUNT(*) FROM "relation_lessons" WHERE ("house" IS NULL OR "door" IS NULL);
SELECT COUNT(*) FROM "relation_lessons" WHERE (("house" = ? AND "door" = ?) OR ("house" = ? AND "door" = ?));
SELECT COUNT(*) FROM "relation_lessons" WHERE NOT (("house" = ? AND "door" = ?) AND "house" IS NOT NULL AND "door" IS NOT NULL);
SELECT COUNT(*) FROM "relation_lessons" WHERE NOT (("house" = ? AND "door" = ?) AND "house" IS NOT NULL AND "door" IS NOT NULL) AND "house" IS NOT NULL AND "door" IS NOT NULL;

