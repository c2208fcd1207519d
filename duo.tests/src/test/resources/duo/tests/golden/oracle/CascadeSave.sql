-- CascadeSave
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

-- CascadeSave.aReferenceThatHasToBeThereIsNotCut
DELETE FROM "relation_authors" WHERE "id" = ?;
DELETE FROM "relation_books" WHERE "id" IN (?, ?, ?);
DELETE FROM "relation_books_tags" WHERE "book_id" IN (?, ?, ?);
DELETE FROM "relation_grades";
DELETE FROM "relation_lessons";
DELETE FROM "relation_letters";
DELETE FROM "relation_loans";
DELETE FROM "relation_memberships";
DELETE FROM "relation_posters";
DELETE FROM "relation_profiles";
DELETE FROM "relation_reviews";
DELETE FROM "relation_reviews" WHERE "book_id" IN (?, ?, ?);
INSERT INTO "relation_authors" ("name", "born") VALUES (?, ?);
INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO "relation_reviews" ("book_id", "stars", "text") VALUES (?, ?, ?);
ROLLBACK TO SAVEPOINT duo_1;
SAVEPOINT duo_1;
SAVEPOINT duo_2;
SAVEPOINT duo_3;
SAVEPOINT duo_4;
SELECT "building", "number" FROM "relation_rooms" FOR UPDATE;
SELECT "code" FROM "relation_countries" FOR UPDATE;
SELECT "code" FROM "relation_courses" FOR UPDATE;
SELECT "drive", "number" FROM "relation_folders" FOR UPDATE;
SELECT "id" FROM "relation_authors" FOR UPDATE;
SELECT "id" FROM "relation_books" FOR UPDATE;
SELECT "id" FROM "relation_books" WHERE "author_id" = ? FOR UPDATE;
SELECT "id" FROM "relation_categories" FOR UPDATE;
SELECT "id" FROM "relation_cities" FOR UPDATE;
SELECT "id" FROM "relation_clubs" FOR UPDATE;
SELECT "id" FROM "relation_elaborate" FOR UPDATE;
SELECT "id" FROM "relation_people" FOR UPDATE;
SELECT "id" FROM "relation_publishers" FOR UPDATE;
SELECT "id" FROM "relation_students" FOR UPDATE;
SELECT "id" FROM "relation_tags" FOR UPDATE;
SELECT "id", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "author_id" = ?;
SELECT "id", "book_id", "reader_id", "due" FROM "relation_loans" WHERE "book_id" IN (?, ?, ?) ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email" FROM "relation_users" FOR UPDATE;
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" ORDER BY "title";
SELECT "name" FROM "relation_themes" FOR UPDATE;
SELECT "student_id", "course_id" FROM "relation_enrollments" FOR UPDATE;
UPDATE "relation_books" SET "editor_id" = ? WHERE "editor_id" = ?;

-- CascadeSave.anUnloadedCollectionIsLeftAloneAndAnEmptyOneEmpties
DELETE FROM "relation_letters" WHERE "recipient_email" = ?;
DELETE FROM "relation_profiles" WHERE "user_id" = ?;
DELETE FROM "relation_reviews" WHERE "id" IN (?, ?);
DELETE FROM "relation_users" WHERE "id" = ?;
SELECT "id", "book_id", "stars", "text" FROM "relation_reviews" ORDER BY "text";
SELECT "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "book_id" = ?;
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "title" = ? FETCH NEXT ? ROWS ONLY;
UPDATE "relation_books" SET "pages" = ? WHERE "id" = ?;

-- CascadeSave.keysOfReferencesAreCompared
INSERT INTO "relation_courses" ("code", "title") VALUES (?, ?);
INSERT INTO "relation_grades" ("enrollment_student_id", "enrollment_course_id", "number", "points") VALUES (?, ?, ?, ?);
INSERT INTO "relation_students" ("name") VALUES (?);
MERGE INTO "relation_enrollments" "target" USING (SELECT ? AS "student_id", ? AS "course_id", ? AS "year" FROM dual) "source" ON ("target"."student_id" = "source"."student_id" AND "target"."course_id" = "source"."course_id") WHEN MATCHED THEN UPDATE SET "target"."year" = "source"."year" WHEN NOT MATCHED THEN INSERT ("student_id", "course_id", "year") VALUES ("source"."student_id", "source"."course_id", "source"."year");
SELECT "enrollment_student_id", "enrollment_course_id", "number", "points" FROM "relation_grades" WHERE ("enrollment_student_id" = ? AND "enrollment_course_id" = ?);

-- CascadeSave.newChildrenAreSavedLevelByLevel
DELETE FROM "relation_books" WHERE "id" IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ... (3043 characters, checksum 78759b60);
DELETE FROM "relation_books_tags" WHERE "book_id" IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? ... (3053 characters, checksum 256b920e);
DELETE FROM "relation_reviews" WHERE "book_id" IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? ... (3050 characters, checksum b2f7e53a);
SELECT "id", "book_id", "reader_id", "due" FROM "relation_loans" WHERE "book_id" IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,  ... (3121 characters, checksum 22e36a90);

-- CascadeSave.onlyTheDifferenceIsWritten
DELETE FROM "relation_reviews" WHERE "id" = ?;
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "id" = ?;
UPDATE "relation_reviews" SET "text" = ? WHERE "id" = ?;

-- CascadeSave.theOneThatIsHeldIsReplaced
DELETE FROM "relation_profiles" WHERE "id" = ?;
INSERT INTO "relation_profiles" ("user_id", "motto") VALUES (?, ?);
INSERT INTO "relation_users" ("email", "name") VALUES (?, ?);
SELECT "id", "user_id" FROM "relation_profiles" WHERE "user_id" = ?;
SELECT "id", "user_id", "motto" FROM "relation_profiles" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "relation_profiles";
UPDATE "relation_users" SET "email" = ?, "name" = ? WHERE "id" = ?;

-- CascadeSave.twoObjectsForOneRowAreRefused
DELETE FROM "relation_books" WHERE "id" IN (?, ?);
DELETE FROM "relation_books_tags" WHERE "book_id" IN (?, ?);
DELETE FROM "relation_reviews" WHERE "book_id" IN (?, ?);
SELECT "id", "book_id", "reader_id", "due" FROM "relation_loans" WHERE "book_id" IN (?, ?) ORDER BY "id" FETCH NEXT ? ROWS ONLY;

-- CascadeSave.whatALoadedCollectionDoesNotHoldStays
SELECT "id", "name", "born" FROM "relation_authors" FETCH NEXT ? ROWS ONLY;
SELECT "t1"."author_id", "t1"."id", "t1"."title", "t1"."pages", "t1"."price", "t1"."author_id", "t1"."editor_id", "t1"."publisher_id" FROM (SELECT "t2"."author_id", "t2"."id", "t2"."title", "t2"."pages", "t2"."price", "t2"."editor_id", "t2"."publisher_id", ROW_NUMBER() OVER (PARTITION BY "t2"."author_id" ORDER BY "t2"."id") AS "early1" FROM "relation_books" "t2" WHERE "t2"."author_id" = ?) "t1" WHERE "early1" <= ?;
SELECT COUNT(*) FROM "relation_books" WHERE "pages" = ?;

-- CascadeSave.whatHasNotChangedIsNotWritten
DELETE FROM "relation_courses" WHERE "code" = ?;
DELETE FROM "relation_enrollments" WHERE ("student_id" = ? AND "course_id" = ?);
DELETE FROM "relation_grades" WHERE ("enrollment_student_id" = ? AND "enrollment_course_id" = ?);
DELETE FROM "relation_lessons" WHERE "course_id" = ?;
DELETE FROM "relation_students" WHERE "id" = ?;
SELECT "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "book_id" IN (?, ?, ?);
SELECT "student_id", "course_id" FROM "relation_enrollments" WHERE "course_id" = ? FOR UPDATE;
SELECT "student_id", "course_id" FROM "relation_enrollments" WHERE "student_id" = ? FOR UPDATE;

-- CascadeSave.whatOthersAddAfterASaveStays
UPDATE "relation_authors" SET "name" = ? WHERE "id" = ?;

-- CascadeSave.whatWasDeletedStaysDeleted
DELETE FROM "relation_books" WHERE "id" = ?;
DELETE FROM "relation_books_tags" WHERE "book_id" = ?;
DELETE FROM "relation_reviews" WHERE "book_id" = ?;
SELECT "id", "book_id", "reader_id", "due" FROM "relation_loans" WHERE "book_id" = ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;

-- CascadeSave.whatWasRolledBackIsGivenAgain
DELETE FROM "relation_authors" WHERE "id" IN (?, ?);
DELETE FROM "relation_books" WHERE "id" IN (?, ?, ?, ?, ?);
DELETE FROM "relation_books_tags" WHERE "book_id" IN (?, ?, ?, ?, ?);
DELETE FROM "relation_reviews" WHERE "book_id" IN (?, ?, ?, ?, ?);
SELECT "id" FROM "relation_books" WHERE "author_id" IN (?, ?) FOR UPDATE;
SELECT "id", "book_id", "reader_id", "due" FROM "relation_loans" WHERE "book_id" IN (?, ?, ?, ?, ?) ORDER BY "id" FETCH NEXT ? ROWS ONLY;
UPDATE "relation_books" SET "editor_id" = ? WHERE "editor_id" IN (?, ?);

