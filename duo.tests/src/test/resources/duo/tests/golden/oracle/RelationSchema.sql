-- RelationSchema.aCircleOfARecordAndAnEntityHolds
ALTER TABLE "relation_cities" DROP CONSTRAINT "fk_relation_cities_country_id";
BEGIN INSERT INTO "relation_cities" ("name", "country_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
DELETE FROM "relation_cities";
DROP TABLE "relation_cities";
DROP TABLE "relation_countries";
DROP TABLE "relation_publishers";
INSERT INTO "relation_countries" ("code", "name", "capital_id") VALUES (?, ?, ?);
SELECT "code", "name", "capital_id" FROM "relation_countries" WHERE "code" = ?;
UPDATE "relation_countries" SET "name" = ?, "capital_id" = ? WHERE "code" = ?;

-- RelationSchema.aJunctionCanLinkAModelWithItself
BEGIN INSERT INTO "relation_people" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
DROP TABLE "relation_people";
DROP TABLE "relation_people_friends";
INSERT INTO "relation_people_friends" ("from_person_id", "to_person_id") VALUES (?, ?);

-- RelationSchema.aJunctionNeedsBothSides
DROP TABLE "relation_authors";
DROP TABLE "relation_books";
DROP TABLE "relation_books_tags";
DROP TABLE "relation_tags";
SELECT COUNT(*) FROM "relation_books";
SELECT COUNT(*) FROM "relation_books_tags";

-- RelationSchema.aJunctionTableLinksKeys
BEGIN INSERT INTO "relation_authors" ("name", "born") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_tags" ("label") VALUES (?) RETURNING "id" INTO ?; END;;
DELETE FROM "relation_tags";
INSERT INTO "relation_books_tags" ("book_id", "tag_id") VALUES (?, ?);

-- RelationSchema.aOneToOneReferenceIsUnique
BEGIN INSERT INTO "relation_profiles" ("user_id", "motto") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_users" ("email", "name") VALUES (?, ?) RETURNING "id" INTO ?; END;;
DROP TABLE "relation_profiles";
DROP TABLE "relation_users";

-- RelationSchema.aReferenceHasADefault
BEGIN INSERT INTO "relation_posters" ("theme_id", "text") VALUES (?, ?) RETURNING "id" INTO ?; END;;
DELETE FROM "relation_themes" WHERE "name" = 'spring';
DROP TABLE "relation_elaborate_tags_with_rather_long_names";
DROP TABLE "relation_lessons";
DROP TABLE "relation_themes";
INSERT INTO "relation_themes" ("name") VALUES (?);

-- RelationSchema.allModelsAreCreatedOnceAndDropped
DROP TABLE "relation_categories";
DROP TABLE "relation_clubs";
DROP TABLE "relation_courses";
DROP TABLE "relation_elaborate";
DROP TABLE "relation_enrollments";
DROP TABLE "relation_folders";
DROP TABLE "relation_grades";
DROP TABLE "relation_letters";
DROP TABLE "relation_loans";
DROP TABLE "relation_memberships";
DROP TABLE "relation_posters";
DROP TABLE "relation_reviews";
DROP TABLE "relation_rooms";
DROP TABLE "relation_students";

-- RelationSchema.longNamesAreCut
BEGIN INSERT INTO "relation_elaborate" ("enrollment_with_rather_long_names_of_columns_student_id", "enrollment_with_rather_long_names_of_columns_course_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_students" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
INSERT INTO "relation_courses" ("code", "title") VALUES (?, ?);
INSERT INTO "relation_elaborate_tags_with_rather_long_names" ("elaborate_id", "tag_id") VALUES (?, ?);
INSERT INTO "relation_enrollments" ("student_id", "course_id", "year") VALUES (?, ?, ?);

-- RelationSchema.relationsAreThereAndSayThatTheyAreNotLoaded
BEGIN INSERT INTO "relation_categories" ("name", "parent_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_publishers" ("name", "city_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "name", "city_id" FROM "relation_publishers" WHERE "id" = ?;
SELECT "id", "name", "parent_id" FROM "relation_categories" WHERE "id" = ?;

