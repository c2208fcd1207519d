-- RelatedIdentities.aWayThatLeadsBackIsLoaded
BEGIN INSERT INTO "relation_cities" ("name", "country_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
INSERT INTO "relation_countries" ("code", "name", "capital_id") VALUES (?, ?, ?);
SELECT "code", "code", "name", "capital_id" FROM "relation_countries" WHERE "code" = ?;
SELECT "country_id", "id", "name", "country_id" FROM "relation_cities" WHERE "country_id" = ?;
SELECT "id", "name", "country_id" FROM "relation_cities";
SELECT "relation_cities"."id", "relation_cities"."id", "relation_cities"."name", "relation_cities"."country_id", "t1"."code", "t1"."name", "t1"."capital_id" FROM "relation_cities" LEFT JOIN "relation_countries" "t1" ON "t1"."code" = "relation_cities"."country_id" WHERE "relation_cities"."id" = ?;
UPDATE "relation_countries" SET "capital_id" = ? WHERE "code" = ?;

-- RelatedIdentities.referencesToEntitiesFollow
BEGIN INSERT INTO "relation_authors" ("name", "born") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "name", "born" FROM "relation_authors" FETCH NEXT ? ROWS ONLY;
SELECT "relation_books"."id", "relation_books"."title", "relation_books"."pages", "relation_books"."price", "relation_books"."author_id", "relation_books"."editor_id", "relation_books"."publisher_id", "t1"."id", "t1"."name", "t1"."born" FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."author_id" FETCH NEXT ? ROWS ONLY;
UPDATE "relation_authors" SET "name" = ? WHERE "name" = ?;

-- RelatedIdentities.relatedRowsAreReadAnew
BEGIN INSERT INTO "relation_profiles" ("user_id", "motto") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_users" ("email", "name") VALUES (?, ?) RETURNING "id" INTO ?; END;;
SELECT "relation_profiles"."id", "relation_profiles"."user_id", "relation_profiles"."motto", "t1"."id", "t1"."email", "t1"."name" FROM "relation_profiles" LEFT JOIN "relation_users" "t1" ON "t1"."id" = "relation_profiles"."user_id" FETCH NEXT ? ROWS ONLY;
SELECT "relation_profiles"."id", "relation_profiles"."user_id", "relation_profiles"."motto", "t1"."id", "t1"."email", "t1"."name", "t2"."id", "t2"."user_id", "t2"."motto" FROM "relation_profiles" LEFT JOIN "relation_users" "t1" ON "t1"."id" = "relation_profiles"."user_id" LEFT JOIN "relation_profiles" "t2" ON "t2"."user_id" = "t1"."id" FETCH NEXT ? ROWS ONLY;
UPDATE "relation_users" SET "name" = ? WHERE "name" = ?;

-- RelatedIdentities.twoWaysToACollectionAreOne
BEGIN INSERT INTO "relation_students" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
INSERT INTO "relation_courses" ("code", "title") VALUES (?, ?);
INSERT INTO "relation_enrollments" ("student_id", "course_id", "year") VALUES (?, ?, ?);
SELECT "code", "title" FROM "relation_courses" FETCH NEXT ? ROWS ONLY;
SELECT "course_id", "student_id", "course_id", "year" FROM "relation_enrollments" WHERE "course_id" = ?;
SELECT "enrollment_student_id", "enrollment_course_id", "enrollment_student_id", "enrollment_course_id", "number", "points" FROM "relation_grades" WHERE "enrollment_student_id" = ? AND "enrollment_course_id" = ?;
SELECT "relation_enrollments"."course_id", "relation_enrollments"."student_id", "relation_enrollments"."course_id", "relation_enrollments"."year", "t1"."id", "t1"."name" FROM "relation_enrollments" LEFT JOIN "relation_students" "t1" ON "t1"."id" = "relation_enrollments"."student_id" WHERE "relation_enrollments"."course_id" = ?;
SELECT "relation_enrollments"."course_id", "relation_enrollments"."student_id", "t1"."name" FROM "relation_enrollments" LEFT JOIN "relation_students" "t1" ON "t1"."id" = "relation_enrollments"."student_id" WHERE "relation_enrollments"."course_id" = ?;
SELECT "relation_enrollments"."student_id", "relation_enrollments"."course_id", "t1"."title" FROM "relation_enrollments" LEFT JOIN "relation_courses" "t1" ON "t1"."code" = "relation_enrollments"."course_id" WHERE "relation_enrollments"."student_id" = ?;

-- RelatedIdentities.twoWaysToARowAreOne
BEGIN INSERT INTO "relation_publishers" ("name", "city_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
SELECT "publisher_id", "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "publisher_id" = ?;
SELECT "relation_books"."author_id", "relation_books"."id", "relation_books"."title", "relation_books"."pages", "relation_books"."price", "relation_books"."author_id", "relation_books"."editor_id", "relation_books"."publisher_id", "t1"."id", "t1"."name", "t1"."city_id" FROM "relation_books" LEFT JOIN "relation_publishers" "t1" ON "t1"."id" = "relation_books"."publisher_id" WHERE "relation_books"."author_id" = ?;
SELECT "relation_books"."id", "relation_books"."title", "relation_books"."pages", "relation_books"."price", "relation_books"."author_id", "relation_books"."editor_id", "relation_books"."publisher_id", "t1"."id", "t1"."name", "t1"."city_id", "t2"."id", "t2"."name", "t2"."country_id", "t3"."id", "t3"."name", "t3"."born" FROM "relation_books" LEFT JOIN "relation_publishers" "t1" ON "t1"."id" = "relation_books"."publisher_id" LEFT JOIN "relation_cities" "t2" ON "t2"."id" = "t1"."city_id" LEFT JOIN "relation_authors" "t3" ON "t3"."id" = "relation_books"."author_id" FETCH NEXT ? ROWS ONLY;

