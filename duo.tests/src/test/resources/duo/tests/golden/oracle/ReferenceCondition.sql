-- ReferenceCondition.referencesAreAmongModelsOrNot
BEGIN INSERT INTO "relation_courses" ("code", "title") VALUES (?, ?); INSERT INTO "relation_courses" ("code", "title") VALUES (?, ?); END;;
BEGIN INSERT INTO "relation_lessons" ("course_id", "house", "door", "helper_student_id", "helper_course_id") VALUES (?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_rooms" ("building", "number", "seats") VALUES (?, ?, ?); INSERT INTO "relation_rooms" ("building", "number", "seats") VALUES (?, ?, ?); END;;
SELECT COUNT(*) FROM "relation_lessons" WHERE "course_id" NOT IN (?);
SELECT COUNT(*) FROM "relation_lessons" WHERE "course_id" NOT IN (?, ?);
SELECT COUNT(*) FROM "relation_lessons" WHERE ("house", "door") IN ((?, ?));
SELECT COUNT(*) FROM "relation_lessons" WHERE ("house", "door") NOT IN ((?, ?));
SELECT COUNT(*) FROM "relation_lessons" WHERE ("house", "door") NOT IN ((?, ?), (?, ?));
SELECT COUNT(*) FROM "relation_lessons" WHERE 1 = 0;
SELECT COUNT(*) FROM "relation_lessons" WHERE 1 = 1;

-- ReferenceCondition.referencesAreSetToNothing
SELECT COUNT(*) FROM "relation_lessons" WHERE ("house" IS NULL OR "door" IS NULL);
UPDATE "relation_lessons" SET "house" = ?, "door" = ?, "helper_student_id" = ?, "helper_course_id" = ?;

