-- RelationSchema
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- RelationSchema.aCircleOfARecordAndAnEntityHolds
ALTER TABLE [relation_cities] ADD CONSTRAINT [fk_relation_cities_country_id] FOREIGN KEY ([country_id]) REFERENCES [relation_countries] ([code]) ON DELETE CASCADE;
ALTER TABLE [relation_cities] DROP CONSTRAINT [fk_relation_cities_country_id];
ALTER TABLE [relation_countries] ADD CONSTRAINT [fk_relation_countries_capital_id] FOREIGN KEY ([capital_id]) REFERENCES [relation_cities] ([id]) ON DELETE SET NULL;
ALTER TABLE [relation_countries] DROP CONSTRAINT [fk_relation_countries_capital_id];
ALTER TABLE [relation_publishers] ADD CONSTRAINT [fk_relation_publishers_city_id] FOREIGN KEY ([city_id]) REFERENCES [relation_cities] ([id]) ON DELETE SET NULL;
ALTER TABLE [relation_publishers] DROP CONSTRAINT [fk_relation_publishers_city_id];
CREATE INDEX [idx_relation_cities_country_id] ON [relation_cities] ([country_id]);
CREATE INDEX [idx_relation_countries_capital_id] ON [relation_countries] ([capital_id]);
CREATE INDEX [idx_relation_publishers_city_id] ON [relation_publishers] ([city_id]);
CREATE TABLE [relation_cities] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [country_id] NVARCHAR(2) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_countries] ([code] NVARCHAR(2) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [capital_id] BIGINT, PRIMARY KEY ([code]));
CREATE TABLE [relation_publishers] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(80) COLLATE Latin1_General_100_BIN2 NOT NULL, [city_id] BIGINT, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_publishers_name] UNIQUE ([name]));
DELETE FROM relation_cities;
DROP TABLE [relation_cities];
DROP TABLE [relation_countries];
DROP TABLE [relation_publishers];
INSERT INTO [relation_cities] ([name], [country_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_countries] ([code], [name], [capital_id]) VALUES (?, ?, ?);
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());
SELECT [code], [name], [capital_id] FROM [relation_countries] WHERE [code] = ?;
UPDATE [relation_countries] SET [name] = ?, [capital_id] = ? WHERE [code] = ?;

-- RelationSchema.aJunctionCanLinkAModelWithItself
ALTER TABLE [relation_people_friends] ADD CONSTRAINT [fk_relation_people_friends_from_person_id] FOREIGN KEY ([from_person_id]) REFERENCES [relation_people] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_people_friends] ADD CONSTRAINT [fk_relation_people_friends_to_person_id] FOREIGN KEY ([to_person_id]) REFERENCES [relation_people] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_people_friends] DROP CONSTRAINT [fk_relation_people_friends_from_person_id];
ALTER TABLE [relation_people_friends] DROP CONSTRAINT [fk_relation_people_friends_to_person_id];
CREATE INDEX [idx_relation_people_friends_to_person_id] ON [relation_people_friends] ([to_person_id]);
CREATE TABLE [relation_people] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_people_friends] ([from_person_id] BIGINT NOT NULL, [to_person_id] BIGINT NOT NULL, PRIMARY KEY ([from_person_id], [to_person_id]));
DROP TABLE [relation_people];
DROP TABLE [relation_people_friends];
INSERT INTO [relation_people] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO relation_people_friends (from_person_id, to_person_id) VALUES (?, ?);

-- RelationSchema.aJunctionNeedsBothSides
ALTER TABLE [relation_books] ADD CONSTRAINT [fk_relation_books_author_id] FOREIGN KEY ([author_id]) REFERENCES [relation_authors] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_books] ADD CONSTRAINT [fk_relation_books_editor_id] FOREIGN KEY ([editor_id]) REFERENCES [relation_authors] ([id]) ON DELETE SET NULL;
ALTER TABLE [relation_books] ADD CONSTRAINT [fk_relation_books_publisher_id] FOREIGN KEY ([publisher_id]) REFERENCES [relation_publishers] ([id]);
ALTER TABLE [relation_books] DROP CONSTRAINT [fk_relation_books_author_id];
ALTER TABLE [relation_books] DROP CONSTRAINT [fk_relation_books_editor_id];
ALTER TABLE [relation_books] DROP CONSTRAINT [fk_relation_books_publisher_id];
ALTER TABLE [relation_books_tags] ADD CONSTRAINT [fk_relation_books_tags_book_id] FOREIGN KEY ([book_id]) REFERENCES [relation_books] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_books_tags] ADD CONSTRAINT [fk_relation_books_tags_tag_id] FOREIGN KEY ([tag_id]) REFERENCES [relation_tags] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_books_tags] DROP CONSTRAINT [fk_relation_books_tags_book_id];
ALTER TABLE [relation_books_tags] DROP CONSTRAINT [fk_relation_books_tags_tag_id];
CREATE INDEX [idx_relation_books_author_id] ON [relation_books] ([author_id]);
CREATE INDEX [idx_relation_books_editor_id] ON [relation_books] ([editor_id]);
CREATE INDEX [idx_relation_books_publisher_id] ON [relation_books] ([publisher_id]);
CREATE INDEX [idx_relation_books_tags_tag_id] ON [relation_books_tags] ([tag_id]);
CREATE TABLE [relation_authors] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [born] INT, PRIMARY KEY ([id]));
CREATE TABLE [relation_books] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [pages] INT NOT NULL, [price] DECIMAL(10, 2), [author_id] BIGINT NOT NULL, [editor_id] BIGINT, [publisher_id] BIGINT, PRIMARY KEY ([id]));
CREATE TABLE [relation_books_tags] ([book_id] BIGINT NOT NULL, [tag_id] BIGINT NOT NULL, PRIMARY KEY ([book_id], [tag_id]));
CREATE TABLE [relation_tags] ([id] BIGINT IDENTITY(1, 1), [label] NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_tags_label] UNIQUE ([label]));
DROP TABLE [relation_authors];
DROP TABLE [relation_books];
DROP TABLE [relation_books_tags];
DROP TABLE [relation_tags];
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
SELECT COUNT(*) FROM [relation_books];
SELECT COUNT(*) FROM relation_books_tags;

-- RelationSchema.aJunctionTableLinksKeys
DELETE FROM relation_tags;
INSERT INTO [relation_authors] ([name], [born]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [relation_tags] ([label]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO relation_books_tags (book_id, tag_id) VALUES (?, ?);

-- RelationSchema.aOneToOneReferenceIsUnique
ALTER TABLE [relation_profiles] ADD CONSTRAINT [fk_relation_profiles_user_id] FOREIGN KEY ([user_id]) REFERENCES [relation_users] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_profiles] DROP CONSTRAINT [fk_relation_profiles_user_id];
CREATE TABLE [relation_profiles] ([id] BIGINT IDENTITY(1, 1), [user_id] BIGINT NOT NULL, [motto] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_profiles_user_id] UNIQUE ([user_id]));
CREATE TABLE [relation_users] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_users_email] UNIQUE ([email]));
DROP TABLE [relation_profiles];
DROP TABLE [relation_users];
INSERT INTO [relation_profiles] ([user_id], [motto]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_users] ([email], [name]) OUTPUT INSERTED.[id] VALUES (?, ?);

-- RelationSchema.aReferenceHasADefault
ALTER TABLE [relation_posters] ADD CONSTRAINT [fk_relation_posters_theme_id] FOREIGN KEY ([theme_id]) REFERENCES [relation_themes] ([name]) ON DELETE SET DEFAULT;
ALTER TABLE [relation_posters] DROP CONSTRAINT [fk_relation_posters_theme_id];
CREATE INDEX [idx_relation_posters_theme_id] ON [relation_posters] ([theme_id]);
CREATE TABLE [relation_posters] ([id] BIGINT IDENTITY(1, 1), [theme_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 DEFAULT N'other' NOT NULL, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_themes] ([name] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([name]));
DELETE FROM relation_themes WHERE name = 'spring';
DROP TABLE [relation_posters];
DROP TABLE [relation_themes];
INSERT INTO [relation_posters] ([theme_id], [text]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_themes] ([name]) VALUES (?);
SELECT [id], [theme_id], [text] FROM [relation_posters] WHERE [id] = ?;

-- RelationSchema.allModelsAreCreatedOnceAndDropped
ALTER TABLE [relation_categories] ADD CONSTRAINT [fk_relation_categories_parent_id] FOREIGN KEY ([parent_id]) REFERENCES [relation_categories] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_categories] DROP CONSTRAINT [fk_relation_categories_parent_id];
ALTER TABLE [relation_elaborate] ADD CONSTRAINT [fk_relation_elaborate_enrollment_with_rather_long_names_of_columns_student_id_enrollment_with_rather_long_names_of_colum_3e5dbb2] FOREIGN KEY ([enrollment_with_rather_long_names_of_columns_student_id], [enrollment_with_rather_long_names_of_columns_course_id]) REFERENCES [relation_enrollments] ([student_id], [course_id]);
ALTER TABLE [relation_elaborate] DROP CONSTRAINT [fk_relation_elaborate_enrollment_with_rather_long_names_of_columns_student_id_enrollment_with_rather_long_names_of_colum_3e5dbb2];
ALTER TABLE [relation_elaborate_tags_with_rather_long_names] ADD CONSTRAINT [fk_relation_elaborate_tags_with_rather_long_names_elaborate_id] FOREIGN KEY ([elaborate_id]) REFERENCES [relation_elaborate] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_elaborate_tags_with_rather_long_names] ADD CONSTRAINT [fk_relation_elaborate_tags_with_rather_long_names_tag_id] FOREIGN KEY ([tag_id]) REFERENCES [relation_tags] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_elaborate_tags_with_rather_long_names] DROP CONSTRAINT [fk_relation_elaborate_tags_with_rather_long_names_elaborate_id];
ALTER TABLE [relation_elaborate_tags_with_rather_long_names] DROP CONSTRAINT [fk_relation_elaborate_tags_with_rather_long_names_tag_id];
ALTER TABLE [relation_enrollments] ADD CONSTRAINT [fk_relation_enrollments_course_id] FOREIGN KEY ([course_id]) REFERENCES [relation_courses] ([code]) ON DELETE CASCADE;
ALTER TABLE [relation_enrollments] ADD CONSTRAINT [fk_relation_enrollments_student_id] FOREIGN KEY ([student_id]) REFERENCES [relation_students] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_enrollments] DROP CONSTRAINT [fk_relation_enrollments_course_id];
ALTER TABLE [relation_enrollments] DROP CONSTRAINT [fk_relation_enrollments_student_id];
ALTER TABLE [relation_folders] ADD CONSTRAINT [fk_relation_folders_parent_drive_parent_number] FOREIGN KEY ([parent_drive], [parent_number]) REFERENCES [relation_folders] ([drive], [number]) ON DELETE CASCADE;
ALTER TABLE [relation_folders] DROP CONSTRAINT [fk_relation_folders_parent_drive_parent_number];
ALTER TABLE [relation_grades] ADD CONSTRAINT [fk_relation_grades_enrollment_student_id_enrollment_course_id] FOREIGN KEY ([enrollment_student_id], [enrollment_course_id]) REFERENCES [relation_enrollments] ([student_id], [course_id]) ON DELETE CASCADE;
ALTER TABLE [relation_grades] DROP CONSTRAINT [fk_relation_grades_enrollment_student_id_enrollment_course_id];
ALTER TABLE [relation_lessons] ADD CONSTRAINT [fk_relation_lessons_course_id] FOREIGN KEY ([course_id]) REFERENCES [relation_courses] ([code]) ON DELETE CASCADE;
ALTER TABLE [relation_lessons] ADD CONSTRAINT [fk_relation_lessons_helper_student_id_helper_course_id] FOREIGN KEY ([helper_student_id], [helper_course_id]) REFERENCES [relation_enrollments] ([student_id], [course_id]);
ALTER TABLE [relation_lessons] ADD CONSTRAINT [fk_relation_lessons_house_door] FOREIGN KEY ([house], [door]) REFERENCES [relation_rooms] ([building], [number]) ON DELETE SET NULL;
ALTER TABLE [relation_lessons] DROP CONSTRAINT [fk_relation_lessons_course_id];
ALTER TABLE [relation_lessons] DROP CONSTRAINT [fk_relation_lessons_helper_student_id_helper_course_id];
ALTER TABLE [relation_lessons] DROP CONSTRAINT [fk_relation_lessons_house_door];
ALTER TABLE [relation_letters] ADD CONSTRAINT [fk_relation_letters_recipient_email] FOREIGN KEY ([recipient_email]) REFERENCES [relation_users] ([email]) ON DELETE CASCADE;
ALTER TABLE [relation_letters] DROP CONSTRAINT [fk_relation_letters_recipient_email];
ALTER TABLE [relation_loans] ADD CONSTRAINT [fk_relation_loans_book_id] FOREIGN KEY ([book_id]) REFERENCES [relation_books] ([id]);
ALTER TABLE [relation_loans] ADD CONSTRAINT [fk_relation_loans_reader_id] FOREIGN KEY ([reader_id]) REFERENCES [relation_people] ([id]);
ALTER TABLE [relation_loans] DROP CONSTRAINT [fk_relation_loans_book_id];
ALTER TABLE [relation_loans] DROP CONSTRAINT [fk_relation_loans_reader_id];
ALTER TABLE [relation_memberships] ADD CONSTRAINT [fk_relation_memberships_club_id] FOREIGN KEY ([club_id]) REFERENCES [relation_clubs] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_memberships] ADD CONSTRAINT [fk_relation_memberships_person_id] FOREIGN KEY ([person_id]) REFERENCES [relation_people] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_memberships] DROP CONSTRAINT [fk_relation_memberships_club_id];
ALTER TABLE [relation_memberships] DROP CONSTRAINT [fk_relation_memberships_person_id];
ALTER TABLE [relation_reviews] ADD CONSTRAINT [fk_relation_reviews_book_id] FOREIGN KEY ([book_id]) REFERENCES [relation_books] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_reviews] DROP CONSTRAINT [fk_relation_reviews_book_id];
CREATE INDEX [idx_relation_categories_parent_id] ON [relation_categories] ([parent_id]);
CREATE INDEX [idx_relation_elaborate_enrollment_with_rather_long_names_of_columns_student_id_enrollment_with_rather_long_names_of_col_c8d038eb] ON [relation_elaborate] ([enrollment_with_rather_long_names_of_columns_student_id], [enrollment_with_rather_long_names_of_columns_course_id]);
CREATE INDEX [idx_relation_elaborate_tags_with_rather_long_names_tag_id] ON [relation_elaborate_tags_with_rather_long_names] ([tag_id]);
CREATE INDEX [idx_relation_enrollments_course_id] ON [relation_enrollments] ([course_id]);
CREATE INDEX [idx_relation_folders_parent_drive_parent_number] ON [relation_folders] ([parent_drive], [parent_number]);
CREATE INDEX [idx_relation_lessons_course_id] ON [relation_lessons] ([course_id]);
CREATE INDEX [idx_relation_lessons_helper_student_id_helper_course_id] ON [relation_lessons] ([helper_student_id], [helper_course_id]);
CREATE INDEX [idx_relation_lessons_house_door] ON [relation_lessons] ([house], [door]);
CREATE INDEX [idx_relation_letters_recipient_email] ON [relation_letters] ([recipient_email]);
CREATE INDEX [idx_relation_loans_book_id] ON [relation_loans] ([book_id]);
CREATE INDEX [idx_relation_loans_reader_id] ON [relation_loans] ([reader_id]);
CREATE INDEX [idx_relation_memberships_club_id] ON [relation_memberships] ([club_id]);
CREATE INDEX [idx_relation_reviews_book_id] ON [relation_reviews] ([book_id]);
CREATE TABLE [relation_categories] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [parent_id] BIGINT, PRIMARY KEY ([id]));
CREATE TABLE [relation_clubs] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_courses] ([code] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([code]));
CREATE TABLE [relation_elaborate] ([id] BIGINT IDENTITY(1, 1), [enrollment_with_rather_long_names_of_columns_student_id] BIGINT, [enrollment_with_rather_long_names_of_columns_course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE TABLE [relation_elaborate_tags_with_rather_long_names] ([elaborate_id] BIGINT NOT NULL, [tag_id] BIGINT NOT NULL, PRIMARY KEY ([elaborate_id], [tag_id]));
CREATE TABLE [relation_enrollments] ([student_id] BIGINT NOT NULL, [course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [year] INT NOT NULL, PRIMARY KEY ([student_id], [course_id]));
CREATE TABLE [relation_folders] ([drive] NVARCHAR(10) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] INT NOT NULL, [parent_drive] NVARCHAR(10) COLLATE Latin1_General_100_BIN2, [parent_number] INT, PRIMARY KEY ([drive], [number]));
CREATE TABLE [relation_grades] ([enrollment_student_id] BIGINT NOT NULL, [enrollment_course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] INT NOT NULL, [points] INT NOT NULL, PRIMARY KEY ([enrollment_student_id], [enrollment_course_id], [number]));
CREATE TABLE [relation_lessons] ([id] BIGINT IDENTITY(1, 1), [course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [house] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, [door] INT, [helper_student_id] BIGINT, [helper_course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE TABLE [relation_letters] ([id] BIGINT IDENTITY(1, 1), [recipient_email] NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_loans] ([id] BIGINT IDENTITY(1, 1), [book_id] BIGINT NOT NULL, [reader_id] BIGINT NOT NULL, [due] DATE NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_memberships] ([person_id] BIGINT NOT NULL, [club_id] BIGINT NOT NULL, [role] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 DEFAULT N'member', [since] DATE, PRIMARY KEY ([person_id], [club_id]));
CREATE TABLE [relation_reviews] ([id] BIGINT IDENTITY(1, 1), [book_id] BIGINT NOT NULL, [stars] INT NOT NULL, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_rooms] ([building] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] INT NOT NULL, [seats] INT NOT NULL, PRIMARY KEY ([building], [number]));
CREATE TABLE [relation_students] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DROP TABLE [relation_categories];
DROP TABLE [relation_clubs];
DROP TABLE [relation_courses];
DROP TABLE [relation_elaborate];
DROP TABLE [relation_elaborate_tags_with_rather_long_names];
DROP TABLE [relation_enrollments];
DROP TABLE [relation_folders];
DROP TABLE [relation_grades];
DROP TABLE [relation_lessons];
DROP TABLE [relation_letters];
DROP TABLE [relation_loans];
DROP TABLE [relation_memberships];
DROP TABLE [relation_reviews];
DROP TABLE [relation_rooms];
DROP TABLE [relation_students];

-- RelationSchema.longNamesAreCut
INSERT INTO [relation_courses] ([code], [title]) VALUES (?, ?);
INSERT INTO [relation_elaborate] ([enrollment_with_rather_long_names_of_columns_student_id], [enrollment_with_rather_long_names_of_columns_course_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_enrollments] ([student_id], [course_id], [year]) VALUES (?, ?, ?);
INSERT INTO [relation_students] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO relation_elaborate_tags_with_rather_long_names (elaborate_id, tag_id) VALUES (?, ?);

-- RelationSchema.relationsAreThereAndSayThatTheyAreNotLoaded
INSERT INTO [relation_categories] ([name], [parent_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_publishers] ([name], [city_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
SELECT [id], [name], [city_id] FROM [relation_publishers] WHERE [id] = ?;
SELECT [id], [name], [parent_id] FROM [relation_categories] WHERE [id] = ?;

