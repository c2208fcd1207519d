-- CascadeGraph
ALTER TABLE [relation_acts] ADD CONSTRAINT [fk_relation_acts_concert_id] FOREIGN KEY ([concert_id]) REFERENCES [relation_concerts] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_books] ADD CONSTRAINT [fk_relation_books_author_id] FOREIGN KEY ([author_id]) REFERENCES [relation_authors] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_books] ADD CONSTRAINT [fk_relation_books_editor_id] FOREIGN KEY ([editor_id]) REFERENCES [relation_authors] ([id]) ON DELETE SET NULL;
ALTER TABLE [relation_books] ADD CONSTRAINT [fk_relation_books_publisher_id] FOREIGN KEY ([publisher_id]) REFERENCES [relation_publishers] ([id]);
ALTER TABLE [relation_books_tags] ADD CONSTRAINT [fk_relation_books_tags_book_id] FOREIGN KEY ([book_id]) REFERENCES [relation_books] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_books_tags] ADD CONSTRAINT [fk_relation_books_tags_tag_id] FOREIGN KEY ([tag_id]) REFERENCES [relation_tags] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_categories] ADD CONSTRAINT [fk_relation_categories_parent_id] FOREIGN KEY ([parent_id]) REFERENCES [relation_categories] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_cities] ADD CONSTRAINT [fk_relation_cities_country_id] FOREIGN KEY ([country_id]) REFERENCES [relation_countries] ([code]) ON DELETE CASCADE;
ALTER TABLE [relation_concerts] ADD CONSTRAINT [fk_relation_concerts_venue_id] FOREIGN KEY ([venue_id]) REFERENCES [relation_venues] ([id]) ON DELETE SET NULL;
ALTER TABLE [relation_concerts_artists] ADD CONSTRAINT [fk_relation_concerts_artists_artist_id] FOREIGN KEY ([artist_id]) REFERENCES [relation_artists] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_concerts_artists] ADD CONSTRAINT [fk_relation_concerts_artists_concert_id] FOREIGN KEY ([concert_id]) REFERENCES [relation_concerts] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_countries] ADD CONSTRAINT [fk_relation_countries_capital_id] FOREIGN KEY ([capital_id]) REFERENCES [relation_cities] ([id]) ON DELETE SET NULL;
ALTER TABLE [relation_elaborate] ADD CONSTRAINT [fk_relation_elaborate_enrollment_with_rather_long_names_of_columns_student_id_enrollment_with_rather_long_names_of_colum_3e5dbb2] FOREIGN KEY ([enrollment_with_rather_long_names_of_columns_student_id], [enrollment_with_rather_long_names_of_columns_course_id]) REFERENCES [relation_enrollments] ([student_id], [course_id]);
ALTER TABLE [relation_elaborate_tags_with_rather_long_names] ADD CONSTRAINT [fk_relation_elaborate_tags_with_rather_long_names_elaborate_id] FOREIGN KEY ([elaborate_id]) REFERENCES [relation_elaborate] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_elaborate_tags_with_rather_long_names] ADD CONSTRAINT [fk_relation_elaborate_tags_with_rather_long_names_tag_id] FOREIGN KEY ([tag_id]) REFERENCES [relation_tags] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_enrollments] ADD CONSTRAINT [fk_relation_enrollments_course_id] FOREIGN KEY ([course_id]) REFERENCES [relation_courses] ([code]) ON DELETE CASCADE;
ALTER TABLE [relation_enrollments] ADD CONSTRAINT [fk_relation_enrollments_student_id] FOREIGN KEY ([student_id]) REFERENCES [relation_students] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_folders] ADD CONSTRAINT [fk_relation_folders_parent_drive_parent_number] FOREIGN KEY ([parent_drive], [parent_number]) REFERENCES [relation_folders] ([drive], [number]) ON DELETE CASCADE;
ALTER TABLE [relation_grades] ADD CONSTRAINT [fk_relation_grades_enrollment_student_id_enrollment_course_id] FOREIGN KEY ([enrollment_student_id], [enrollment_course_id]) REFERENCES [relation_enrollments] ([student_id], [course_id]) ON DELETE CASCADE;
ALTER TABLE [relation_lessons] ADD CONSTRAINT [fk_relation_lessons_course_id] FOREIGN KEY ([course_id]) REFERENCES [relation_courses] ([code]) ON DELETE CASCADE;
ALTER TABLE [relation_lessons] ADD CONSTRAINT [fk_relation_lessons_helper_student_id_helper_course_id] FOREIGN KEY ([helper_student_id], [helper_course_id]) REFERENCES [relation_enrollments] ([student_id], [course_id]);
ALTER TABLE [relation_lessons] ADD CONSTRAINT [fk_relation_lessons_house_door] FOREIGN KEY ([house], [door]) REFERENCES [relation_rooms] ([building], [number]) ON DELETE SET NULL;
ALTER TABLE [relation_letters] ADD CONSTRAINT [fk_relation_letters_recipient_email] FOREIGN KEY ([recipient_email]) REFERENCES [relation_users] ([email]) ON DELETE CASCADE;
ALTER TABLE [relation_loans] ADD CONSTRAINT [fk_relation_loans_book_id] FOREIGN KEY ([book_id]) REFERENCES [relation_books] ([id]);
ALTER TABLE [relation_loans] ADD CONSTRAINT [fk_relation_loans_reader_id] FOREIGN KEY ([reader_id]) REFERENCES [relation_people] ([id]);
ALTER TABLE [relation_memberships] ADD CONSTRAINT [fk_relation_memberships_club_id] FOREIGN KEY ([club_id]) REFERENCES [relation_clubs] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_memberships] ADD CONSTRAINT [fk_relation_memberships_person_id] FOREIGN KEY ([person_id]) REFERENCES [relation_people] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_people_friends] ADD CONSTRAINT [fk_relation_people_friends_from_person_id] FOREIGN KEY ([from_person_id]) REFERENCES [relation_people] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_people_friends] ADD CONSTRAINT [fk_relation_people_friends_to_person_id] FOREIGN KEY ([to_person_id]) REFERENCES [relation_people] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_posters] ADD CONSTRAINT [fk_relation_posters_theme_id] FOREIGN KEY ([theme_id]) REFERENCES [relation_themes] ([name]) ON DELETE SET DEFAULT;
ALTER TABLE [relation_profiles] ADD CONSTRAINT [fk_relation_profiles_user_id] FOREIGN KEY ([user_id]) REFERENCES [relation_users] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_publishers] ADD CONSTRAINT [fk_relation_publishers_city_id] FOREIGN KEY ([city_id]) REFERENCES [relation_cities] ([id]) ON DELETE SET NULL;
ALTER TABLE [relation_reviews] ADD CONSTRAINT [fk_relation_reviews_book_id] FOREIGN KEY ([book_id]) REFERENCES [relation_books] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_seats] ADD CONSTRAINT [fk_relation_seats_venue_id] FOREIGN KEY ([venue_id]) REFERENCES [relation_venues] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_venues] ADD CONSTRAINT [fk_relation_venues_next_id] FOREIGN KEY ([next_id]) REFERENCES [relation_concerts] ([id]) ON DELETE SET NULL;
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_relation_acts_concert_id] ON [relation_acts] ([concert_id]);
CREATE INDEX [idx_relation_books_author_id] ON [relation_books] ([author_id]);
CREATE INDEX [idx_relation_books_editor_id] ON [relation_books] ([editor_id]);
CREATE INDEX [idx_relation_books_publisher_id] ON [relation_books] ([publisher_id]);
CREATE INDEX [idx_relation_books_tags_tag_id] ON [relation_books_tags] ([tag_id]);
CREATE INDEX [idx_relation_categories_parent_id] ON [relation_categories] ([parent_id]);
CREATE INDEX [idx_relation_cities_country_id] ON [relation_cities] ([country_id]);
CREATE INDEX [idx_relation_concerts_artists_artist_id] ON [relation_concerts_artists] ([artist_id]);
CREATE INDEX [idx_relation_concerts_venue_id] ON [relation_concerts] ([venue_id]);
CREATE INDEX [idx_relation_countries_capital_id] ON [relation_countries] ([capital_id]);
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
CREATE INDEX [idx_relation_people_friends_to_person_id] ON [relation_people_friends] ([to_person_id]);
CREATE INDEX [idx_relation_posters_theme_id] ON [relation_posters] ([theme_id]);
CREATE INDEX [idx_relation_publishers_city_id] ON [relation_publishers] ([city_id]);
CREATE INDEX [idx_relation_reviews_book_id] ON [relation_reviews] ([book_id]);
CREATE INDEX [idx_relation_seats_venue_id] ON [relation_seats] ([venue_id]);
CREATE INDEX [idx_relation_venues_next_id] ON [relation_venues] ([next_id]);
CREATE TABLE [relation_acts] ([id] BIGINT IDENTITY(1, 1), [concert_id] BIGINT NOT NULL, [piece] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_artists] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_artists_name] UNIQUE ([name]));
CREATE TABLE [relation_authors] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [born] INT, PRIMARY KEY ([id]));
CREATE TABLE [relation_books] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [pages] INT NOT NULL, [price] DECIMAL(10, 2), [author_id] BIGINT NOT NULL, [editor_id] BIGINT, [publisher_id] BIGINT, PRIMARY KEY ([id]));
CREATE TABLE [relation_books_tags] ([book_id] BIGINT NOT NULL, [tag_id] BIGINT NOT NULL, PRIMARY KEY ([book_id], [tag_id]));
CREATE TABLE [relation_categories] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [parent_id] BIGINT, PRIMARY KEY ([id]));
CREATE TABLE [relation_cities] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [country_id] NVARCHAR(2) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_clubs] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_concerts] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [venue_id] BIGINT, PRIMARY KEY ([id]));
CREATE TABLE [relation_concerts_artists] ([concert_id] BIGINT NOT NULL, [artist_id] BIGINT NOT NULL, PRIMARY KEY ([concert_id], [artist_id]));
CREATE TABLE [relation_countries] ([code] NVARCHAR(2) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [capital_id] BIGINT, PRIMARY KEY ([code]));
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
CREATE TABLE [relation_people] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_people_friends] ([from_person_id] BIGINT NOT NULL, [to_person_id] BIGINT NOT NULL, PRIMARY KEY ([from_person_id], [to_person_id]));
CREATE TABLE [relation_posters] ([id] BIGINT IDENTITY(1, 1), [theme_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 DEFAULT N'other' NOT NULL, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_profiles] ([id] BIGINT IDENTITY(1, 1), [user_id] BIGINT NOT NULL, [motto] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_profiles_user_id] UNIQUE ([user_id]));
CREATE TABLE [relation_publishers] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(80) COLLATE Latin1_General_100_BIN2 NOT NULL, [city_id] BIGINT, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_publishers_name] UNIQUE ([name]));
CREATE TABLE [relation_reviews] ([id] BIGINT IDENTITY(1, 1), [book_id] BIGINT NOT NULL, [stars] INT NOT NULL, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_rooms] ([building] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] INT NOT NULL, [seats] INT NOT NULL, PRIMARY KEY ([building], [number]));
CREATE TABLE [relation_seats] ([code] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [venue_id] BIGINT, [price] INT NOT NULL, PRIMARY KEY ([code]));
CREATE TABLE [relation_students] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_tags] ([id] BIGINT IDENTITY(1, 1), [label] NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_tags_label] UNIQUE ([label]));
CREATE TABLE [relation_themes] ([name] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([name]));
CREATE TABLE [relation_users] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_users_email] UNIQUE ([email]));
CREATE TABLE [relation_venues] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [next_id] BIGINT, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- CascadeGraph.circlesClose
DELETE FROM [relation_acts];
DELETE FROM [relation_acts] WHERE [concert_id] = ?;
DELETE FROM [relation_artists] WHERE [id] = ?;
DELETE FROM [relation_concerts] WHERE [id] = ?;
DELETE FROM [relation_concerts_artists] WHERE [artist_id] = ?;
DELETE FROM [relation_concerts_artists] WHERE [concert_id] = ?;
DELETE FROM [relation_grades];
DELETE FROM [relation_lessons];
DELETE FROM [relation_letters];
DELETE FROM [relation_loans];
DELETE FROM [relation_memberships];
DELETE FROM [relation_posters];
DELETE FROM [relation_profiles];
DELETE FROM [relation_reviews];
DELETE FROM [relation_seats];
INSERT INTO [relation_concerts] ([title], [venue_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_venues] ([name], [next_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
SAVE TRANSACTION duo_1;
SELECT [building], [number] FROM [relation_rooms] WITH (UPDLOCK, ROWLOCK);
SELECT [code] FROM [relation_countries] WITH (UPDLOCK, ROWLOCK);
SELECT [code] FROM [relation_courses] WITH (UPDLOCK, ROWLOCK);
SELECT [drive], [number] FROM [relation_folders] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_artists] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_authors] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_books] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_cities] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_clubs] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_concerts] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_elaborate] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_people] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_publishers] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_students] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_tags] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_venues] WITH (UPDLOCK, ROWLOCK);
SELECT [id], [email] FROM [relation_users] WITH (UPDLOCK, ROWLOCK);
SELECT [id], [name], [next_id] FROM [relation_venues] WHERE [id] = ?;
SELECT [id], [title], [venue_id] FROM [relation_concerts] WHERE [id] = ?;
SELECT [name] FROM [relation_themes] WITH (UPDLOCK, ROWLOCK);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK);
UPDATE [relation_venues] SET [next_id] = ? WHERE [id] = ?;
UPDATE [relation_venues] SET [next_id] = ? WHERE [next_id] = ?;

-- CascadeGraph.keysOfTheProgramAreCompared
DELETE FROM [relation_acts] WHERE [concert_id] IN (?, ?);
DELETE FROM [relation_concerts] WHERE [id] IN (?, ?);
DELETE FROM [relation_concerts_artists] WHERE [concert_id] IN (?, ?);
DELETE FROM [relation_seats] WHERE [code] IN (?, ?);
INSERT INTO [relation_seats] ([code], [venue_id], [price]) VALUES (?, ?, ?), (?, ?, ?);
SELECT COUNT(*) FROM [relation_seats];
SELECT COUNT(*) FROM [relation_seats] WHERE [venue_id] = ?;
SELECT [code], [venue_id], [price] FROM [relation_seats] ORDER BY [code];
SELECT [code], [venue_id], [price] FROM [relation_seats] WHERE [code] IN (?, ?, ?);
SELECT [code], [venue_id], [price] FROM [relation_seats] WHERE [venue_id] = ?;
UPDATE [relation_seats] SET [price] = ? WHERE [code] = ?;
UPDATE [relation_seats] SET [venue_id] = ? WHERE [code] = ?;
UPDATE [relation_venues] SET [name] = ?, [next_id] = ? WHERE [id] = ?;
UPDATE [relation_venues] SET [next_id] = ? WHERE [next_id] IN (?, ?);

-- CascadeGraph.linksAreSavedFromTheOtherSide
DELETE FROM [relation_authors] WHERE [id] = ?;
DELETE FROM [relation_books] WHERE [id] IN (?, ?);
DELETE FROM [relation_books_tags] WHERE [book_id] IN (?, ?);
DELETE FROM [relation_reviews] WHERE [book_id] IN (?, ?);
INSERT INTO [relation_artists] ([name]) OUTPUT INSERTED.[id] VALUES (?), (?);
INSERT INTO [relation_concerts_artists] ([artist_id], [concert_id]) VALUES (?, ?), (?, ?), (?, ?);
SELECT [id] FROM [relation_books] WITH (UPDLOCK, ROWLOCK) WHERE [author_id] = ?;
SELECT [id], [book_id], [reader_id], [due] FROM [relation_loans] WHERE [book_id] IN (?, ?) ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [name] FROM [relation_artists] WHERE [id] IN (SELECT [t1].[artist_id] FROM [relation_concerts_artists] [t1] WHERE [t1].[concert_id] = ?) ORDER BY [name];
UPDATE [relation_books] SET [editor_id] = ? WHERE [editor_id] = ?;

-- CascadeGraph.linksAreSetByDifference
DELETE FROM [relation_concerts_artists] WHERE ([concert_id] = ? AND [artist_id] IN (?, ?));
DELETE FROM [relation_seats] WHERE [venue_id] = ?;
DELETE FROM [relation_venues] WHERE [id] = ?;
INSERT INTO [relation_artists] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_concerts_artists] ([concert_id], [artist_id]) VALUES (?, ?);
INSERT INTO [relation_concerts_artists] ([concert_id], [artist_id]) VALUES (?, ?), (?, ?), (?, ?);
SELECT COUNT(*) FROM [relation_artists];
SELECT [concert_id], [artist_id] FROM [relation_concerts_artists] WHERE [concert_id] = ?;
UPDATE [relation_concerts] SET [venue_id] = ? WHERE [venue_id] = ?;

-- CascadeGraph.newParentsAreSavedFirst
INSERT INTO [relation_authors] ([name], [born]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?);
INSERT INTO [relation_reviews] ([book_id], [stars], [text]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
SELECT COUNT(*) FROM [relation_authors];
UPDATE [relation_books] SET [title] = ? WHERE [id] = ?;

-- CascadeGraph.recordsAndEntitiesAreMixed
DELETE FROM [relation_artists] WHERE [id] IN (?, ?);
DELETE FROM [relation_concerts_artists] WHERE [artist_id] IN (?, ?);
INSERT INTO [relation_acts] ([concert_id], [piece], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?), (?, ?, ?);
SELECT COUNT(*) FROM [relation_acts];

-- CascadeGraph.recordsAreCheckedWhenTheyAreWritten
DELETE FROM [relation_seats] WHERE [code] = ?;
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_seats] ([code], [venue_id], [price]) VALUES (?, ?, ?);
ROLLBACK TRANSACTION duo_1;
SELECT COUNT(*) FROM [relation_seats] WHERE [price] = ?;
SELECT [code], [venue_id], [price] FROM [relation_seats] WHERE [code] = ?;

-- CascadeGraph.referencesHoldTheRecordsThatAreStored
DELETE FROM [relation_artists] WHERE [id] IN (?, ?, ?, ?);
DELETE FROM [relation_concerts_artists] WHERE [artist_id] IN (?, ?, ?, ?);
SELECT [code], [venue_id], [price] FROM [relation_seats] WHERE [code] IN (?, ?);

-- CascadeGraph.sessionsAndCallsWithATransactionSaveGraphs
INSERT INTO [relation_acts] ([concert_id], [piece], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
SELECT [id], [title], [venue_id] FROM [relation_concerts] WHERE [title] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- CascadeGraph.theAsynchronousViewDoesTheSame
DELETE FROM [relation_acts] WHERE [id] = ?;
SELECT [id] FROM [relation_acts] WITH (UPDLOCK, ROWLOCK) WHERE ([id] = ? AND [version] = ?);
SELECT [id], [version], [concert_id] FROM [relation_acts] WHERE [concert_id] = ?;

