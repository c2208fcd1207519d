-- Hierarchy
ALTER TABLE "relation_books" ADD CONSTRAINT "fk_relation_books_author_id" FOREIGN KEY ("author_id") REFERENCES "relation_authors" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_books" ADD CONSTRAINT "fk_relation_books_editor_id" FOREIGN KEY ("editor_id") REFERENCES "relation_authors" ("id") ON DELETE SET NULL;
ALTER TABLE "relation_books" ADD CONSTRAINT "fk_relation_books_publisher_id" FOREIGN KEY ("publisher_id") REFERENCES "relation_publishers" ("id");
ALTER TABLE "relation_books_tags" ADD CONSTRAINT "fk_relation_books_tags_book_id" FOREIGN KEY ("book_id") REFERENCES "relation_books" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_books_tags" ADD CONSTRAINT "fk_relation_books_tags_tag_id" FOREIGN KEY ("tag_id") REFERENCES "relation_tags" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_categories" ADD CONSTRAINT "fk_relation_categories_parent_id" FOREIGN KEY ("parent_id") REFERENCES "relation_categories" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_cities" ADD CONSTRAINT "fk_relation_cities_country_id" FOREIGN KEY ("country_id") REFERENCES "relation_countries" ("code") ON DELETE CASCADE;
ALTER TABLE "relation_countries" ADD CONSTRAINT "fk_relation_countries_capital_id" FOREIGN KEY ("capital_id") REFERENCES "relation_cities" ("id") ON DELETE SET NULL;
ALTER TABLE "relation_elaborate" ADD CONSTRAINT "fk_relation_elaborate_enrollment_with_rather_long_names_of_columns_student_id_enrollment_with_rather_long_names_of_colum_3e5dbb2" FOREIGN KEY ("enrollment_with_rather_long_names_of_columns_student_id", "enrollment_with_rather_long_names_of_columns_course_id") REFERENCES "relation_enrollments" ("student_id", "course_id");
ALTER TABLE "relation_elaborate_tags_with_rather_long_names" ADD CONSTRAINT "fk_relation_elaborate_tags_with_rather_long_names_elaborate_id" FOREIGN KEY ("elaborate_id") REFERENCES "relation_elaborate" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_elaborate_tags_with_rather_long_names" ADD CONSTRAINT "fk_relation_elaborate_tags_with_rather_long_names_tag_id" FOREIGN KEY ("tag_id") REFERENCES "relation_tags" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_enrollments" ADD CONSTRAINT "fk_relation_enrollments_course_id" FOREIGN KEY ("course_id") REFERENCES "relation_courses" ("code") ON DELETE CASCADE;
ALTER TABLE "relation_enrollments" ADD CONSTRAINT "fk_relation_enrollments_student_id" FOREIGN KEY ("student_id") REFERENCES "relation_students" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_folders" ADD CONSTRAINT "fk_relation_folders_parent_drive_parent_number" FOREIGN KEY ("parent_drive", "parent_number") REFERENCES "relation_folders" ("drive", "number") ON DELETE CASCADE;
ALTER TABLE "relation_grades" ADD CONSTRAINT "fk_relation_grades_enrollment_student_id_enrollment_course_id" FOREIGN KEY ("enrollment_student_id", "enrollment_course_id") REFERENCES "relation_enrollments" ("student_id", "course_id") ON DELETE CASCADE;
ALTER TABLE "relation_lessons" ADD CONSTRAINT "fk_relation_lessons_course_id" FOREIGN KEY ("course_id") REFERENCES "relation_courses" ("code") ON DELETE CASCADE;
ALTER TABLE "relation_lessons" ADD CONSTRAINT "fk_relation_lessons_helper_student_id_helper_course_id" FOREIGN KEY ("helper_student_id", "helper_course_id") REFERENCES "relation_enrollments" ("student_id", "course_id");
ALTER TABLE "relation_lessons" ADD CONSTRAINT "fk_relation_lessons_house_door" FOREIGN KEY ("house", "door") REFERENCES "relation_rooms" ("building", "number") ON DELETE SET NULL;
ALTER TABLE "relation_letters" ADD CONSTRAINT "fk_relation_letters_recipient_email" FOREIGN KEY ("recipient_email") REFERENCES "relation_users" ("email") ON DELETE CASCADE;
ALTER TABLE "relation_loans" ADD CONSTRAINT "fk_relation_loans_book_id" FOREIGN KEY ("book_id") REFERENCES "relation_books" ("id");
ALTER TABLE "relation_loans" ADD CONSTRAINT "fk_relation_loans_reader_id" FOREIGN KEY ("reader_id") REFERENCES "relation_people" ("id");
ALTER TABLE "relation_memberships" ADD CONSTRAINT "fk_relation_memberships_club_id" FOREIGN KEY ("club_id") REFERENCES "relation_clubs" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_memberships" ADD CONSTRAINT "fk_relation_memberships_person_id" FOREIGN KEY ("person_id") REFERENCES "relation_people" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_people_friends" ADD CONSTRAINT "fk_relation_people_friends_from_person_id" FOREIGN KEY ("from_person_id") REFERENCES "relation_people" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_people_friends" ADD CONSTRAINT "fk_relation_people_friends_to_person_id" FOREIGN KEY ("to_person_id") REFERENCES "relation_people" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_posters" ADD CONSTRAINT "fk_relation_posters_theme_id" FOREIGN KEY ("theme_id") REFERENCES "relation_themes" ("name");
ALTER TABLE "relation_profiles" ADD CONSTRAINT "fk_relation_profiles_user_id" FOREIGN KEY ("user_id") REFERENCES "relation_users" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_publishers" ADD CONSTRAINT "fk_relation_publishers_city_id" FOREIGN KEY ("city_id") REFERENCES "relation_cities" ("id") ON DELETE SET NULL;
ALTER TABLE "relation_reviews" ADD CONSTRAINT "fk_relation_reviews_book_id" FOREIGN KEY ("book_id") REFERENCES "relation_books" ("id") ON DELETE CASCADE;
CREATE INDEX "idx_relation_books_author_id" ON "relation_books" ("author_id");
CREATE INDEX "idx_relation_books_editor_id" ON "relation_books" ("editor_id");
CREATE INDEX "idx_relation_books_publisher_id" ON "relation_books" ("publisher_id");
CREATE INDEX "idx_relation_books_tags_tag_id" ON "relation_books_tags" ("tag_id");
CREATE INDEX "idx_relation_categories_parent_id" ON "relation_categories" ("parent_id");
CREATE INDEX "idx_relation_cities_country_id" ON "relation_cities" ("country_id");
CREATE INDEX "idx_relation_countries_capital_id" ON "relation_countries" ("capital_id");
CREATE INDEX "idx_relation_elaborate_enrollment_with_rather_long_names_of_columns_student_id_enrollment_with_rather_long_names_of_col_c8d038eb" ON "relation_elaborate" ("enrollment_with_rather_long_names_of_columns_student_id", "enrollment_with_rather_long_names_of_columns_course_id");
CREATE INDEX "idx_relation_elaborate_tags_with_rather_long_names_tag_id" ON "relation_elaborate_tags_with_rather_long_names" ("tag_id");
CREATE INDEX "idx_relation_enrollments_course_id" ON "relation_enrollments" ("course_id");
CREATE INDEX "idx_relation_folders_parent_drive_parent_number" ON "relation_folders" ("parent_drive", "parent_number");
CREATE INDEX "idx_relation_lessons_course_id" ON "relation_lessons" ("course_id");
CREATE INDEX "idx_relation_lessons_helper_student_id_helper_course_id" ON "relation_lessons" ("helper_student_id", "helper_course_id");
CREATE INDEX "idx_relation_lessons_house_door" ON "relation_lessons" ("house", "door");
CREATE INDEX "idx_relation_letters_recipient_email" ON "relation_letters" ("recipient_email");
CREATE INDEX "idx_relation_loans_book_id" ON "relation_loans" ("book_id");
CREATE INDEX "idx_relation_loans_reader_id" ON "relation_loans" ("reader_id");
CREATE INDEX "idx_relation_memberships_club_id" ON "relation_memberships" ("club_id");
CREATE INDEX "idx_relation_people_friends_to_person_id" ON "relation_people_friends" ("to_person_id");
CREATE INDEX "idx_relation_posters_theme_id" ON "relation_posters" ("theme_id");
CREATE INDEX "idx_relation_publishers_city_id" ON "relation_publishers" ("city_id");
CREATE INDEX "idx_relation_reviews_book_id" ON "relation_reviews" ("book_id");
CREATE TABLE "relation_authors" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, "born" NUMBER(10), PRIMARY KEY ("id"));
CREATE TABLE "relation_books" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "title" VARCHAR2(4000 CHAR) NOT NULL, "pages" NUMBER(10) NOT NULL, "price" NUMBER(10, 2), "author_id" NUMBER(19) NOT NULL, "editor_id" NUMBER(19), "publisher_id" NUMBER(19), PRIMARY KEY ("id"));
CREATE TABLE "relation_books_tags" ("book_id" NUMBER(19) NOT NULL, "tag_id" NUMBER(19) NOT NULL, PRIMARY KEY ("book_id", "tag_id"));
CREATE TABLE "relation_categories" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, "parent_id" NUMBER(19), PRIMARY KEY ("id"));
CREATE TABLE "relation_cities" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, "country_id" VARCHAR2(2 CHAR) NOT NULL, PRIMARY KEY ("id"));
CREATE TABLE "relation_clubs" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
CREATE TABLE "relation_countries" ("code" VARCHAR2(2 CHAR) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, "capital_id" NUMBER(19), PRIMARY KEY ("code"));
CREATE TABLE "relation_courses" ("code" VARCHAR2(20 CHAR) NOT NULL, "title" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("code"));
CREATE TABLE "relation_elaborate" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "enrollment_with_rather_long_names_of_columns_student_id" NUMBER(19), "enrollment_with_rather_long_names_of_columns_course_id" VARCHAR2(20 CHAR), PRIMARY KEY ("id"));
CREATE TABLE "relation_elaborate_tags_with_rather_long_names" ("elaborate_id" NUMBER(19) NOT NULL, "tag_id" NUMBER(19) NOT NULL, PRIMARY KEY ("elaborate_id", "tag_id"));
CREATE TABLE "relation_enrollments" ("student_id" NUMBER(19) NOT NULL, "course_id" VARCHAR2(20 CHAR) NOT NULL, "year" NUMBER(10) NOT NULL, PRIMARY KEY ("student_id", "course_id"));
CREATE TABLE "relation_folders" ("drive" VARCHAR2(10 CHAR) NOT NULL, "number" NUMBER(10) NOT NULL, "parent_drive" VARCHAR2(10 CHAR), "parent_number" NUMBER(10), PRIMARY KEY ("drive", "number"));
CREATE TABLE "relation_grades" ("enrollment_student_id" NUMBER(19) NOT NULL, "enrollment_course_id" VARCHAR2(20 CHAR) NOT NULL, "number" NUMBER(10) NOT NULL, "points" NUMBER(10) NOT NULL, PRIMARY KEY ("enrollment_student_id", "enrollment_course_id", "number"));
CREATE TABLE "relation_lessons" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "course_id" VARCHAR2(20 CHAR) NOT NULL, "house" VARCHAR2(20 CHAR), "door" NUMBER(10), "helper_student_id" NUMBER(19), "helper_course_id" VARCHAR2(20 CHAR), PRIMARY KEY ("id"));
CREATE TABLE "relation_letters" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "recipient_email" VARCHAR2(120 CHAR) NOT NULL, "text" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
CREATE TABLE "relation_loans" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "book_id" NUMBER(19) NOT NULL, "reader_id" NUMBER(19) NOT NULL, "due" DATE NOT NULL, PRIMARY KEY ("id"));
CREATE TABLE "relation_memberships" ("person_id" NUMBER(19) NOT NULL, "club_id" NUMBER(19) NOT NULL, "role" VARCHAR2(20 CHAR) DEFAULT 'member', "since" DATE, PRIMARY KEY ("person_id", "club_id"));
CREATE TABLE "relation_people" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
CREATE TABLE "relation_people_friends" ("from_person_id" NUMBER(19) NOT NULL, "to_person_id" NUMBER(19) NOT NULL, PRIMARY KEY ("from_person_id", "to_person_id"));
CREATE TABLE "relation_posters" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "theme_id" VARCHAR2(20 CHAR) DEFAULT 'other' NOT NULL, "text" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
CREATE TABLE "relation_profiles" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "user_id" NUMBER(19) NOT NULL, "motto" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "uniq_relation_profiles_user_id" UNIQUE ("user_id"));
CREATE TABLE "relation_publishers" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(80 CHAR) NOT NULL, "city_id" NUMBER(19), PRIMARY KEY ("id"), CONSTRAINT "uniq_relation_publishers_name" UNIQUE ("name"));
CREATE TABLE "relation_reviews" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "book_id" NUMBER(19) NOT NULL, "stars" NUMBER(10) NOT NULL, "text" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
CREATE TABLE "relation_rooms" ("building" VARCHAR2(20 CHAR) NOT NULL, "number" NUMBER(10) NOT NULL, "seats" NUMBER(10) NOT NULL, PRIMARY KEY ("building", "number"));
CREATE TABLE "relation_students" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
CREATE TABLE "relation_tags" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "label" VARCHAR2(60 CHAR) NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "uniq_relation_tags_label" UNIQUE ("label"));
CREATE TABLE "relation_themes" ("name" VARCHAR2(20 CHAR) NOT NULL, PRIMARY KEY ("name"));
CREATE TABLE "relation_users" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "email" VARCHAR2(120 CHAR) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "uniq_relation_users_email" UNIQUE ("email"));
SELECT 1 FROM all_tables WHERE owner = COALESCE(?, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')) AND table_name = ?;

-- Hierarchy.foundRowsAreRows
DELETE FROM "relation_categories" WHERE "id" IN (?, ?, ?, ?);
DELETE FROM "relation_categories" WHERE "id" IN (?, ?, ?, ?, ?, ?, ?);
DELETE FROM "relation_grades";
DELETE FROM "relation_lessons";
DELETE FROM "relation_letters";
DELETE FROM "relation_loans";
DELETE FROM "relation_memberships";
DELETE FROM "relation_posters";
DELETE FROM "relation_profiles";
DELETE FROM "relation_reviews";
INSERT INTO "relation_categories" ("name", "parent_id") VALUES (?, ?);
SELECT "building", "number" FROM "relation_rooms" FOR UPDATE;
SELECT "code" FROM "relation_countries" FOR UPDATE;
SELECT "code" FROM "relation_courses" FOR UPDATE;
SELECT "drive", "number" FROM "relation_folders" FOR UPDATE;
SELECT "id" FROM "relation_authors" FOR UPDATE;
SELECT "id" FROM "relation_books" FOR UPDATE;
SELECT "id" FROM "relation_categories" FOR UPDATE;
SELECT "id" FROM "relation_categories" WHERE "parent_id" IN (?, ?, ?, ?) FOR UPDATE;
SELECT "id" FROM "relation_categories" WHERE "parent_id" IN (?, ?, ?, ?, ?, ?, ?) FOR UPDATE;
SELECT "id" FROM "relation_cities" FOR UPDATE;
SELECT "id" FROM "relation_clubs" FOR UPDATE;
SELECT "id" FROM "relation_elaborate" FOR UPDATE;
SELECT "id" FROM "relation_people" FOR UPDATE;
SELECT "id" FROM "relation_publishers" FOR UPDATE;
SELECT "id" FROM "relation_students" FOR UPDATE;
SELECT "id" FROM "relation_tags" FOR UPDATE;
SELECT "id", "email" FROM "relation_users" FOR UPDATE;
SELECT "name" FROM "relation_categories" ORDER BY "name";
SELECT "name" FROM "relation_themes" FOR UPDATE;
SELECT "student_id", "course_id" FROM "relation_enrollments" FOR UPDATE;
UPDATE "relation_categories" SET "name" = ("name" || ?) WHERE "id" IN (WITH "found" ("id", "parent_id") AS (SELECT "t1"."id", "t1"."parent_id" FROM "relation_categories" "t1" WHERE "t1"."id" = ? UNION ALL SELECT "t3"."id", "t3"."parent_id" FROM "relation_categories" "t3" INNER JOIN "found" "t2" ON "t3"."id" = "t2"."parent_id") CYCLE "id", "parent_id" SET "cycle" TO '1' DEFAULT '0' SELECT "t4"."id" FROM "found" "t4") AND NOT ("id" = ?);
WITH "found" ("id") AS (SELECT "id" FROM "relation_categories" WHERE "id" = ? UNION ALL SELECT "t2"."id" FROM "relation_categories" "t2" INNER JOIN "found" "t1" ON "t2"."parent_id" = "t1"."id") CYCLE "id" SET "cycle" TO '1' DEFAULT '0' SELECT "id" FROM "relation_categories" WHERE "id" IN (SELECT "t3"."id" FROM "found" "t3") AND NOT ("id" = ?) FOR UPDATE;
WITH "found" ("id") AS (SELECT "id" FROM "relation_categories" WHERE "id" = ? UNION ALL SELECT "t2"."id" FROM "relation_categories" "t2" INNER JOIN "found" "t1" ON "t2"."parent_id" = "t1"."id") CYCLE "id" SET "cycle" TO '1' DEFAULT '0' SELECT "relation_categories"."id", "relation_categories"."name", "relation_categories"."parent_id", "t3"."id", "t3"."name", "t3"."parent_id" FROM "relation_categories" LEFT JOIN "relation_categories" "t3" ON "t3"."id" = "relation_categories"."parent_id" WHERE "relation_categories"."id" IN (SELECT "t4"."id" FROM "found" "t4") AND NOT ("relation_categories"."id" = ?) AND "t3"."name" <> ? ORDER BY "relation_categories"."name";
WITH "found" ("id", "parent_id") AS (SELECT "id", "parent_id" FROM "relation_categories" WHERE "id" = ? UNION ALL SELECT "t2"."id", "t2"."parent_id" FROM "relation_categories" "t2" INNER JOIN "found" "t1" ON "t2"."id" = "t1"."parent_id") CYCLE "id", "parent_id" SET "cycle" TO '1' DEFAULT '0' SELECT "name" FROM "relation_categories" WHERE "id" IN (SELECT "t3"."id" FROM "found" "t3") AND NOT ("id" = ?) ORDER BY "name";
WITH "found" ("id", "parent_id") AS (SELECT "id", "parent_id" FROM "relation_categories" WHERE "id" = ? UNION ALL SELECT "t2"."id", "t2"."parent_id" FROM "relation_categories" "t2" INNER JOIN "found" "t1" ON "t2"."id" = "t1"."parent_id") CYCLE "id", "parent_id" SET "cycle" TO '1' DEFAULT '0' SELECT "name" FROM "relation_categories" WHERE "id" NOT IN (SELECT "t3"."id" FROM "relation_categories" "t3" WHERE "t3"."id" IN (SELECT "t4"."id" FROM "found" "t4") AND NOT ("t3"."id" = ?)) ORDER BY "name";

-- Hierarchy.futuresFindRowsAboveAndBelow
DELETE FROM "relation_categories" WHERE "id" IN (?, ?, ?, ?, ?, ?, ?, ?);
SELECT "id" FROM "relation_categories" WHERE "parent_id" IN (?, ?, ?, ?, ?, ?, ?, ?) FOR UPDATE;
WITH "found" ("id") AS (SELECT "id" FROM "relation_categories" WHERE "id" = ? UNION ALL SELECT "t2"."id" FROM "relation_categories" "t2" INNER JOIN "found" "t1" ON "t2"."parent_id" = "t1"."id") CYCLE "id" SET "cycle" TO '1' DEFAULT '0' SELECT COUNT(*) FROM "relation_categories" WHERE "id" IN (SELECT "t3"."id" FROM "found" "t3") AND NOT ("id" = ?);
WITH "found" ("id", "parent_id") AS (SELECT "id", "parent_id" FROM "relation_categories" WHERE "id" = ? UNION ALL SELECT "t2"."id", "t2"."parent_id" FROM "relation_categories" "t2" INNER JOIN "found" "t1" ON "t2"."id" = "t1"."parent_id") CYCLE "id", "parent_id" SET "cycle" TO '1' DEFAULT '0' SELECT COUNT(*) FROM "relation_categories" WHERE "id" IN (SELECT "t3"."id" FROM "found" "t3") AND NOT ("id" = ?);
WITH "tree_keys" ("id", "depth") AS (SELECT "id", 0 AS "depth" FROM "relation_categories" WHERE "id" = ? UNION ALL SELECT "t2"."id", "t1"."depth" + 1 AS "depth" FROM "relation_categories" "t2" INNER JOIN "tree_keys" "t1" ON "t2"."parent_id" = "t1"."id" WHERE "t1"."depth" < ?), "tree" AS (SELECT "t4"."id", "t4"."name", "t4"."parent_id", "t3"."depth" AS "depth" FROM "relation_categories" "t4" INNER JOIN (SELECT "t5"."id", MIN("t5"."depth") AS "depth" FROM "tree_keys" "t5" GROUP BY "t5"."id") "t3" ON "t4"."id" = "t3"."id") SELECT COUNT(*) FROM "tree";
WITH "way" ("id", "parent_id") AS (SELECT "id", "parent_id" FROM "relation_categories" WHERE "id" = ? UNION ALL SELECT "t2"."id", "t2"."parent_id" FROM "relation_categories" "t2" INNER JOIN "way" "t1" ON "t2"."id" = "t1"."parent_id") CYCLE "id", "parent_id" SET "cycle" TO '1' DEFAULT '0' SELECT COUNT(*) FROM "relation_categories" WHERE "id" IN (SELECT "t3"."id" FROM "way" "t3");

-- Hierarchy.keysOfTwoColumnsLeadUpAndDown
DELETE FROM "relation_categories" WHERE "id" IN (?, ?, ?);
INSERT INTO "relation_folders" ("drive", "number", "parent_drive", "parent_number") VALUES (?, ?, ?, ?);
SELECT "id" FROM "relation_categories" WHERE "parent_id" IN (?, ?, ?) FOR UPDATE;
WITH "found" ("drive", "number") AS (SELECT "drive", "number" FROM "relation_folders" WHERE "drive" = ? AND "number" = ? UNION ALL SELECT "t2"."drive", "t2"."number" FROM "relation_folders" "t2" INNER JOIN "found" "t1" ON ("t2"."parent_drive" = "t1"."drive" AND "t2"."parent_number" = "t1"."number")) CYCLE "drive", "number" SET "cycle" TO '1' DEFAULT '0' SELECT "drive", "number", "parent_drive", "parent_number" FROM "relation_folders" WHERE ("drive", "number") IN (SELECT "t3"."drive", "t3"."number" FROM "found" "t3") AND NOT ("drive" = ? AND "number" = ?);
WITH "found" ("drive", "number", "parent_drive", "parent_number") AS (SELECT "drive", "number", "parent_drive", "parent_number" FROM "relation_folders" WHERE "drive" = ? AND "number" = ? UNION ALL SELECT "t2"."drive", "t2"."number", "t2"."parent_drive", "t2"."parent_number" FROM "relation_folders" "t2" INNER JOIN "found" "t1" ON ("t2"."drive" = "t1"."parent_drive" AND "t2"."number" = "t1"."parent_number")) CYCLE "drive", "number", "parent_drive", "parent_number" SET "cycle" TO '1' DEFAULT '0' SELECT "drive", "number", "parent_drive", "parent_number" FROM "relation_folders" WHERE ("drive", "number") IN (SELECT "t3"."drive", "t3"."number" FROM "found" "t3") AND NOT ("drive" = ? AND "number" = ?);

-- Hierarchy.ringsEnd
UPDATE "relation_categories" SET "parent_id" = ? WHERE "id" = ?;
WITH "found" ("id") AS (SELECT "id" FROM "relation_categories" WHERE "id" = ? UNION ALL SELECT "t2"."id" FROM "relation_categories" "t2" INNER JOIN "found" "t1" ON "t2"."parent_id" = "t1"."id") CYCLE "id" SET "cycle" TO '1' DEFAULT '0' SELECT "name" FROM "relation_categories" WHERE "id" IN (SELECT "t3"."id" FROM "found" "t3") AND NOT ("id" = ?) ORDER BY "name";
WITH "tree_keys" ("id", "depth") AS (SELECT "id", 0 AS "depth" FROM "relation_categories" WHERE "id" = ? UNION ALL SELECT "t2"."id", "t1"."depth" + 1 AS "depth" FROM "relation_categories" "t2" INNER JOIN "tree_keys" "t1" ON "t2"."parent_id" = "t1"."id" WHERE "t1"."depth" < ?), "tree" AS (SELECT "t4"."id", "t4"."name", "t4"."parent_id", "t3"."depth" AS "depth" FROM "relation_categories" "t4" INNER JOIN (SELECT "t5"."id", MIN("t5"."depth") AS "depth" FROM "tree_keys" "t5" GROUP BY "t5"."id") "t3" ON "t4"."id" = "t3"."id") SELECT "depth" FROM "tree" ORDER BY "depth";

-- Hierarchy.stepsAreCounted
WITH "tree_keys" ("id", "depth") AS (SELECT "id", 0 AS "depth" FROM "relation_categories" WHERE "id" = ? UNION ALL SELECT "t2"."id", "t1"."depth" + 1 AS "depth" FROM "relation_categories" "t2" INNER JOIN "tree_keys" "t1" ON "t2"."parent_id" = "t1"."id" WHERE "t1"."depth" < ?), "tree" AS (SELECT "t4"."id", "t4"."name", "t4"."parent_id", "t3"."depth" AS "depth" FROM "relation_categories" "t4" INNER JOIN (SELECT "t5"."id", MIN("t5"."depth") AS "depth" FROM "tree_keys" "t5" GROUP BY "t5"."id") "t3" ON "t4"."id" = "t3"."id") SELECT "t6"."id", "t6"."name", "t6"."parent_id", "t6"."depth" AS "level" FROM "tree" "t6";
WITH "way_keys" ("id", "parent_id", "depth") AS (SELECT "id", "parent_id", 0 AS "depth" FROM "relation_categories" WHERE "id" = ? UNION ALL SELECT "t2"."id", "t2"."parent_id", "t1"."depth" + 1 AS "depth" FROM "relation_categories" "t2" INNER JOIN "way_keys" "t1" ON "t2"."id" = "t1"."parent_id" WHERE "t1"."depth" < ?), "way" AS (SELECT "t4"."id", "t4"."name", "t4"."parent_id", "t3"."depth" AS "depth" FROM "relation_categories" "t4" INNER JOIN (SELECT "t5"."id", MIN("t5"."depth") AS "depth" FROM "way_keys" "t5" GROUP BY "t5"."id") "t3" ON "t4"."id" = "t3"."id") SELECT "name" FROM "way" ORDER BY "depth";

-- Hierarchy.whatIsNoHierarchyIsRefused
DELETE FROM "relation_folders" WHERE (("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?));
SELECT "drive", "number" FROM "relation_folders" WHERE (("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?)) FOR UPDATE;

