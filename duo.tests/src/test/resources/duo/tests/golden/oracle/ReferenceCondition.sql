-- ReferenceCondition.referencesAreAmongModelsOrNot
INSERT INTO "relation_courses" ("code", "title") VALUES (?, ?);
INSERT INTO "relation_lessons" ("course_id", "house", "door", "helper_student_id", "helper_course_id") VALUES (?, ?, ?, ?, ?);
INSERT INTO "relation_rooms" ("building", "number", "seats") VALUES (?, ?, ?);

