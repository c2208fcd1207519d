-- DeleteTree.aDeepTreeGoesLevelByLevel
INSERT INTO "relation_categories" ("name", "parent_id") VALUES (?, ?);
SELECT "id" FROM "relation_categories" WHERE "name" = ? FOR UPDATE;
SELECT COUNT(*) FROM "relation_categories";

-- DeleteTree.aGreatTreeOfModelsGoesInFewStatements
INSERT INTO "relation_authors" ("name", "born") VALUES (?, ?);
INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO "relation_reviews" ("book_id", "stars", "text") VALUES (?, ?, ?);
SELECT COUNT(*) FROM "relation_reviews";

-- DeleteTree.aGreatTreeOfOneModelGoesLevelByLevel
DELETE FROM "relation_categories" WHERE "id" IN (? /* and 48 more */);
DELETE FROM "relation_categories" WHERE "id" IN (? /* and 949 more */);
DELETE FROM "relation_categories" WHERE "id" IN (? /* and 999 more */);
SELECT "id" FROM "relation_categories" WHERE "id" = ? FOR UPDATE;
SELECT "id" FROM "relation_categories" WHERE "parent_id" IN (? /* and 48 more */) FOR UPDATE;
SELECT "id" FROM "relation_categories" WHERE "parent_id" IN (? /* and 949 more */) FOR UPDATE;
SELECT "id" FROM "relation_categories" WHERE "parent_id" IN (? /* and 999 more */) FOR UPDATE;

-- DeleteTree.aQueryFollowsTheRules
SELECT "id" FROM "relation_authors" WHERE "name" IN (?, ?) FOR UPDATE;
SELECT "id" FROM "relation_authors" WHERE EXISTS (SELECT 1 FROM "relation_books" "t1" WHERE "t1"."author_id" = "relation_authors"."id" AND "t1"."pages" = ?) FOR UPDATE;
SELECT COUNT(*) FROM "relation_books";

-- DeleteTree.circlesOfModelsEnd
INSERT INTO "relation_cities" ("name", "country_id") VALUES (?, ?);
INSERT INTO "relation_countries" ("code", "name", "capital_id") VALUES (?, ?, ?);
INSERT INTO "relation_publishers" ("name", "city_id") VALUES (?, ?);
MERGE INTO "relation_countries" "target" USING (SELECT ? AS "code", ? AS "name", ? AS "capital_id" FROM dual) "source" ON ("target"."code" = "source"."code") WHEN MATCHED THEN UPDATE SET "target"."name" = "source"."name", "target"."capital_id" = "source"."capital_id" WHEN NOT MATCHED THEN INSERT ("code", "name", "capital_id") VALUES ("source"."code", "source"."name", "source"."capital_id");
SELECT "id", "name", "city_id" FROM "relation_publishers" WHERE "id" = ?;

-- DeleteTree.circlesOfRowsEnd
UPDATE "relation_categories" SET "parent_id" = ? WHERE "id" = ?;

-- DeleteTree.manyKeysOfSeveralColumnsGoInFewStatements
DELETE FROM "relation_enrollments" WHERE ((("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */));
DELETE FROM "relation_enrollments" WHERE ((("student_id" = ? AND "course_id" = ?) /* and 99 more */) OR (("student_id" = ? AND "course_id" = ?) /* and 99 more */));
DELETE FROM "relation_grades" WHERE ((("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */));
DELETE FROM "relation_grades" WHERE ((("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */) OR (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) /* and 99 more */));
INSERT INTO "relation_courses" ("code", "title") VALUES (?, ?);
INSERT INTO "relation_enrollments" ("student_id", "course_id", "year") VALUES (?, ?, ?);
INSERT INTO "relation_grades" ("enrollment_student_id", "enrollment_course_id", "number", "points") VALUES (?, ?, ?, ?);
INSERT INTO "relation_students" ("name") VALUES (?);

-- DeleteTree.referencesToUniqueColumnsAreFollowed
INSERT INTO "relation_letters" ("recipient_email", "text") VALUES (?, ?);
INSERT INTO "relation_profiles" ("user_id", "motto") VALUES (?, ?);
INSERT INTO "relation_users" ("email", "name") VALUES (?, ?);
SELECT "id", "email" FROM "relation_users" WHERE "id" = ? FOR UPDATE;
SELECT "id", "recipient_email", "text" FROM "relation_letters" FETCH NEXT ? ROWS ONLY;

-- DeleteTree.theAsynchronousViewFollowsTheRulesToo
SELECT "id" FROM "relation_authors" WHERE "name" = ? FOR UPDATE;

-- DeleteTree.whatATransactionKnowsFollows
SAVEPOINT duo_1;
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "id" = ?;

