-- References
ALTER TABLE [relation_enrollments] ADD CONSTRAINT [fk_relation_enrollments_course_id] FOREIGN KEY ([course_id]) REFERENCES [relation_courses] ([code]) ON DELETE CASCADE;
ALTER TABLE [relation_enrollments] ADD CONSTRAINT [fk_relation_enrollments_student_id] FOREIGN KEY ([student_id]) REFERENCES [relation_students] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_grades] ADD CONSTRAINT [fk_relation_grades_enrollment_student_id_enrollment_course_id] FOREIGN KEY ([enrollment_student_id], [enrollment_course_id]) REFERENCES [relation_enrollments] ([student_id], [course_id]) ON DELETE CASCADE;
ALTER TABLE [relation_lessons] ADD CONSTRAINT [fk_relation_lessons_course_id] FOREIGN KEY ([course_id]) REFERENCES [relation_courses] ([code]) ON DELETE CASCADE;
ALTER TABLE [relation_lessons] ADD CONSTRAINT [fk_relation_lessons_helper_student_id_helper_course_id] FOREIGN KEY ([helper_student_id], [helper_course_id]) REFERENCES [relation_enrollments] ([student_id], [course_id]);
ALTER TABLE [relation_lessons] ADD CONSTRAINT [fk_relation_lessons_house_door] FOREIGN KEY ([house], [door]) REFERENCES [relation_rooms] ([building], [number]) ON DELETE SET NULL;
ALTER TABLE [relation_letters] ADD CONSTRAINT [fk_relation_letters_recipient_email] FOREIGN KEY ([recipient_email]) REFERENCES [relation_users] ([email]) ON DELETE CASCADE;
ALTER TABLE [relation_profiles] ADD CONSTRAINT [fk_relation_profiles_user_id] FOREIGN KEY ([user_id]) REFERENCES [relation_users] ([id]) ON DELETE CASCADE;
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_relation_enrollments_course_id] ON [relation_enrollments] ([course_id]);
CREATE INDEX [idx_relation_lessons_course_id] ON [relation_lessons] ([course_id]);
CREATE INDEX [idx_relation_lessons_helper_student_id_helper_course_id] ON [relation_lessons] ([helper_student_id], [helper_course_id]);
CREATE INDEX [idx_relation_lessons_house_door] ON [relation_lessons] ([house], [door]);
CREATE INDEX [idx_relation_letters_recipient_email] ON [relation_letters] ([recipient_email]);
CREATE TABLE [relation_courses] ([code] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([code]));
CREATE TABLE [relation_enrollments] ([student_id] BIGINT NOT NULL, [course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [year] INT NOT NULL, PRIMARY KEY ([student_id], [course_id]));
CREATE TABLE [relation_grades] ([enrollment_student_id] BIGINT NOT NULL, [enrollment_course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] INT NOT NULL, [points] INT NOT NULL, PRIMARY KEY ([enrollment_student_id], [enrollment_course_id], [number]));
CREATE TABLE [relation_lessons] ([id] BIGINT IDENTITY(1, 1), [course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [house] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, [door] INT, [helper_student_id] BIGINT, [helper_course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE TABLE [relation_letters] ([id] BIGINT IDENTITY(1, 1), [recipient_email] NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_profiles] ([id] BIGINT IDENTITY(1, 1), [user_id] BIGINT NOT NULL, [motto] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_profiles_user_id] UNIQUE ([user_id]));
CREATE TABLE [relation_rooms] ([building] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] INT NOT NULL, [seats] INT NOT NULL, PRIMARY KEY ([building], [number]));
CREATE TABLE [relation_students] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_users] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_users_email] UNIQUE ([email]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- References.aReferenceCanPointToAUniqueColumn
DELETE FROM [relation_courses] WHERE [code] = ?;
DELETE FROM [relation_grades];
DELETE FROM [relation_lessons];
DELETE FROM [relation_lessons] WHERE [course_id] = ?;
DELETE FROM [relation_letters];
DELETE FROM [relation_profiles];
DELETE FROM [relation_rooms] WHERE ([building] = ? AND [number] = ?);
INSERT INTO [relation_letters] ([recipient_email], [text]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_users] ([email], [name]) OUTPUT INSERTED.[id] VALUES (?, ?);
SELECT COUNT(*) FROM [relation_letters];
SELECT [building], [number] FROM [relation_rooms] WITH (UPDLOCK, ROWLOCK);
SELECT [code] FROM [relation_courses] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_students] WITH (UPDLOCK, ROWLOCK);
SELECT [id], [email] FROM [relation_users] WITH (UPDLOCK, ROWLOCK);
SELECT [id], [recipient_email], [text] FROM [relation_letters] WHERE [id] = ?;
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [course_id] = ?;
UPDATE [relation_lessons] SET [house] = ?, [door] = ? WHERE ([house] = ? AND [door] = ?);

-- References.keysOfSeveralColumnsAreReferredTo
DELETE FROM [relation_letters] WHERE [recipient_email] = ?;
DELETE FROM [relation_profiles] WHERE [user_id] = ?;
DELETE FROM [relation_users] WHERE [id] = ?;
INSERT INTO [relation_courses] ([code], [title]) VALUES (?, ?);
INSERT INTO [relation_enrollments] ([student_id], [course_id], [year]) VALUES (?, ?, ?);
INSERT INTO [relation_grades] ([enrollment_student_id], [enrollment_course_id], [number], [points]) VALUES (?, ?, ?, ?);
INSERT INTO [relation_lessons] ([course_id], [house], [door], [helper_student_id], [helper_course_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?);
INSERT INTO [relation_rooms] ([building], [number], [seats]) VALUES (?, ?, ?);
INSERT INTO [relation_students] ([name]) OUTPUT INSERTED.[id] VALUES (?);
SELECT [enrollment_student_id], [enrollment_course_id], [number], [points] FROM [relation_grades];
SELECT [enrollment_student_id], [enrollment_course_id], [number], [points] FROM [relation_grades] WHERE [enrollment_student_id] = ? AND [enrollment_course_id] = ? AND [number] = ?;
SELECT [id], [course_id], [house], [door], [helper_student_id], [helper_course_id] FROM [relation_lessons] WHERE [id] = ?;
UPDATE [relation_lessons] SET [house] = ?, [door] = ? WHERE [id] = ?;
UPDATE [relation_lessons] SET [house] = ?, [door] = ?, [helper_student_id] = ?, [helper_course_id] = ? WHERE [id] = ?;

-- References.mapsGiveReferencesOfSeveralColumns
DELETE FROM [relation_enrollments] WHERE ([student_id] = ? AND [course_id] = ?);
DELETE FROM [relation_grades] WHERE ([enrollment_student_id] = ? AND [enrollment_course_id] = ?);
DELETE FROM [relation_students] WHERE [id] = ?;
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [student_id] = ?;

-- References.rowsAreFoundByKeysOfReferences
SELECT [student_id], [course_id], [year] FROM [relation_enrollments] WHERE [student_id] = ? AND [course_id] = ?;

-- References.theDatabaseFollowsTheRulesForSeveralColumns
DELETE FROM relation_rooms;
DELETE FROM relation_students;
SELECT COUNT(*) FROM [relation_enrollments];
SELECT COUNT(*) FROM [relation_grades];

