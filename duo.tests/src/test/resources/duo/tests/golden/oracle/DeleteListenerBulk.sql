-- DeleteListenerBulk.aRefusalInsideATransactionLeavesItUsable
BEGIN INSERT INTO "relation_authors" ("name", "born") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_reviews" ("book_id", "stars", "text") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_tags" ("label") VALUES (?) RETURNING "id" INTO ?; END;;
DELETE FROM "relation_reviews" WHERE "id" = ?;
DELETE FROM "relation_reviews" WHERE "id" IN (?, ?);
ROLLBACK TO SAVEPOINT duo_1;
SAVEPOINT duo_1;
SELECT "id" FROM "relation_authors" WHERE "born" = ? ORDER BY "id" FOR UPDATE;
SELECT "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "book_id" = ? FOR UPDATE;
SELECT "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "book_id" IN (?, ?) FOR UPDATE;
SELECT "id", "name", "born" FROM "relation_authors" WHERE "id" = ? FOR UPDATE;
SELECT "id", "name", "born" FROM "relation_authors" WHERE "id" IN (?, ?) FOR UPDATE;
SELECT COUNT(*) FROM "relation_authors" WHERE "born" = ?;
SELECT COUNT(*) FROM "relation_tags";

-- DeleteListenerBulk.aTransactionThatAListenerLeavesOpenIsRefused
SET TRANSACTION READ ONLY;

-- DeleteListenerBulk.batchesEndAlsoWhenRowsComeBack
BEGIN INSERT INTO "relation_students" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
INSERT INTO "relation_courses" ("code", "title") VALUES (?, ?);
INSERT INTO "relation_enrollments" ("student_id", "course_id", "year") VALUES (?, ?, ?);
SELECT "enrollment_student_id", "enrollment_course_id", "number", "points" FROM "relation_grades" WHERE ("enrollment_student_id" = ? AND "enrollment_course_id" = ?) FOR UPDATE;
SELECT "student_id", "course_id" FROM "relation_enrollments" WHERE "year" = ? ORDER BY "student_id", "course_id" FOR UPDATE;
SELECT "student_id", "course_id", "year" FROM "relation_enrollments" WHERE ("student_id" = ? AND "course_id" = ?) FOR UPDATE;
SELECT COUNT(*) FROM "relation_enrollments" WHERE "year" = ?;

-- DeleteListenerBulk.conditionsOverReferencesChooseTheRows
SELECT "id" FROM "relation_books" WHERE "id" = ? FOR UPDATE;
SELECT "id", "book_id", "stars", "text" FROM "relation_reviews" FETCH NEXT ? ROWS ONLY;
SELECT "relation_books"."id" FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."author_id" WHERE "t1"."name" IN (?, ?) ORDER BY "relation_books"."id" FOR UPDATE OF "relation_books"."id";

-- DeleteListenerBulk.conditionsThatADeleteChangesChooseTheRowsOnce
DELETE FROM "relation_reviews" WHERE "id" IN (?, ?, ?);
SELECT "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "id" = ? FOR UPDATE;
SELECT "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "id" IN (?, ?) FOR UPDATE;
SELECT "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "id" IN (?, ?, ?) FOR UPDATE;
SELECT "relation_reviews"."id" FROM "relation_reviews" LEFT JOIN "relation_books" "t1" ON "t1"."id" = "relation_reviews"."book_id" WHERE (SELECT COUNT(*) FROM "relation_reviews" "t2" WHERE "t2"."book_id" = "t1"."id") >= ? ORDER BY "relation_reviews"."id" FOR UPDATE OF "relation_reviews"."id";
SELECT COUNT(*) FROM "relation_reviews";

-- DeleteListenerBulk.keysOfSeveralColumnsAreWalkedThrough
DELETE FROM "relation_grades" WHERE ("enrollment_student_id" = ? AND "enrollment_course_id" = ? AND "number" = ?);
INSERT INTO "relation_grades" ("enrollment_student_id", "enrollment_course_id", "number", "points") VALUES (?, ?, ?, ?);

-- DeleteListenerBulk.rowsThatAreReferredToByAnotherColumnAreToldOf
BEGIN INSERT INTO "relation_letters" ("recipient_email", "text") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_profiles" ("user_id", "motto") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_users" ("email", "name") VALUES (?, ?) RETURNING "id" INTO ?; END;;
SELECT "id" FROM "relation_users" WHERE "name" = ? ORDER BY "id" FOR UPDATE;
SELECT "id", "email", "name" FROM "relation_users" WHERE "id" = ? FOR UPDATE;
SELECT "id", "recipient_email", "text" FROM "relation_letters" FETCH NEXT ? ROWS ONLY;

-- DeleteListenerBulk.withoutHooksNobodyIsTold
SELECT "id" FROM "relation_authors" WHERE "born" = ? FOR UPDATE;

