-- LookupKey
ALTER TABLE [relation_enrollments] ADD CONSTRAINT [fk_relation_enrollments_course_id] FOREIGN KEY ([course_id]) REFERENCES [relation_courses] ([code]) ON DELETE CASCADE;
ALTER TABLE [relation_enrollments] ADD CONSTRAINT [fk_relation_enrollments_student_id] FOREIGN KEY ([student_id]) REFERENCES [relation_students] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_grades] ADD CONSTRAINT [fk_relation_grades_enrollment_student_id_enrollment_course_id] FOREIGN KEY ([enrollment_student_id], [enrollment_course_id]) REFERENCES [relation_enrollments] ([student_id], [course_id]) ON DELETE CASCADE;
ALTER TABLE [relation_lessons] ADD CONSTRAINT [fk_relation_lessons_course_id] FOREIGN KEY ([course_id]) REFERENCES [relation_courses] ([code]) ON DELETE CASCADE;
ALTER TABLE [relation_lessons] ADD CONSTRAINT [fk_relation_lessons_helper_student_id_helper_course_id] FOREIGN KEY ([helper_student_id], [helper_course_id]) REFERENCES [relation_enrollments] ([student_id], [course_id]);
ALTER TABLE [relation_lessons] ADD CONSTRAINT [fk_relation_lessons_house_door] FOREIGN KEY ([house], [door]) REFERENCES [relation_rooms] ([building], [number]) ON DELETE SET NULL;
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_relation_enrollments_course_id] ON [relation_enrollments] ([course_id]);
CREATE INDEX [idx_relation_lessons_course_id] ON [relation_lessons] ([course_id]);
CREATE INDEX [idx_relation_lessons_helper_student_id_helper_course_id] ON [relation_lessons] ([helper_student_id], [helper_course_id]);
CREATE INDEX [idx_relation_lessons_house_door] ON [relation_lessons] ([house], [door]);
CREATE TABLE [relation_courses] ([code] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([code]));
CREATE TABLE [relation_enrollments] ([student_id] BIGINT NOT NULL, [course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [year] INT NOT NULL, PRIMARY KEY ([student_id], [course_id]));
CREATE TABLE [relation_grades] ([enrollment_student_id] BIGINT NOT NULL, [enrollment_course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] INT NOT NULL, [points] INT NOT NULL, PRIMARY KEY ([enrollment_student_id], [enrollment_course_id], [number]));
CREATE TABLE [relation_lessons] ([id] BIGINT IDENTITY(1, 1), [course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [house] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, [door] INT, [helper_student_id] BIGINT, [helper_course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE TABLE [relation_rooms] ([building] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] INT NOT NULL, [seats] INT NOT NULL, PRIMARY KEY ([building], [number]));
CREATE TABLE [relation_students] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- LookupKey.keysOfKeysAreNamed
DELETE FROM [relation_courses] WHERE [code] IN (?, ?);
DELETE FROM [relation_enrollments] WHERE (([student_id] = ? AND [course_id] = ?) OR ([student_id] = ? AND [course_id] = ?) OR ([student_id] = ? AND [course_id] = ?));
DELETE FROM [relation_grades];
DELETE FROM [relation_grades] WHERE (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) OR ([enrollment_student_id] = ? AND [enrollment_course_id] = ?) OR ([enrollment_student_id] = ? AND [enrollment_course_id] = ?));
DELETE FROM [relation_lessons];
DELETE FROM [relation_lessons] WHERE [course_id] IN (?, ?);
DELETE FROM [relation_rooms] WHERE (([building] = ? AND [number] = ?) OR ([building] = ? AND [number] = ?));
DELETE FROM [relation_students] WHERE [id] IN (?, ?);
INSERT INTO [relation_courses] ([code], [title]) VALUES (?, ?), (?, ?);
INSERT INTO [relation_enrollments] ([student_id], [course_id], [year]) VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?);
INSERT INTO [relation_grades] ([enrollment_student_id], [enrollment_course_id], [number], [points]) VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
INSERT INTO [relation_lessons] ([course_id], [house], [door], [helper_student_id], [helper_course_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?);
INSERT INTO [relation_rooms] ([building], [number], [seats]) VALUES (?, ?, ?), (?, ?, ?);
INSERT INTO [relation_students] ([name]) OUTPUT INSERTED.[id] VALUES (?);
SELECT [building], [number] FROM [relation_rooms] WITH (UPDLOCK, ROWLOCK);
SELECT [code] FROM [relation_courses] WITH (UPDLOCK, ROWLOCK);
SELECT [enrollment_student_id], [enrollment_course_id], [number], [points] FROM [relation_grades] WHERE ([enrollment_student_id] = ? AND [enrollment_course_id] = ? AND [number] = ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id] FROM [relation_students] WITH (UPDLOCK, ROWLOCK);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [course_id] IN (?, ?);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [student_id] IN (?, ?);
UPDATE [relation_lessons] SET [house] = ?, [door] = ? WHERE (([house] = ? AND [door] = ?) OR ([house] = ? AND [door] = ?));

-- LookupKey.keysOfSeveralColumnsAreNamed
DELETE FROM [relation_enrollments] WHERE ([student_id] = ? AND [course_id] = ?);
DELETE FROM [relation_grades] WHERE ([enrollment_student_id] = ? AND [enrollment_course_id] = ?);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE ([student_id] = ? AND [course_id] = ?);
SELECT [year] FROM [relation_enrollments] WHERE (([student_id] = ? AND [course_id] = ?) OR ([student_id] = ? AND [course_id] = ?)) ORDER BY [year];
SELECT [year] FROM [relation_enrollments] WHERE ([student_id] <> ? OR [course_id] <> ?) ORDER BY [year];
SELECT [year] FROM [relation_enrollments] WHERE ([student_id] = ? AND [course_id] = ?) ORDER BY [year];
SELECT [year] FROM [relation_enrollments] WHERE 1 = 0 ORDER BY [year];
SELECT [year] FROM [relation_enrollments] WHERE EXISTS (SELECT * FROM (SELECT [t2].[student_id], [t2].[course_id] FROM [relation_enrollments] [t2] WHERE [t2].[year] < ?) [t1] WHERE [t1].[student_id] = [relation_enrollments].[student_id] AND [t1].[course_id] = [relation_enrollments].[course_id]) ORDER BY [year];
SELECT [year] FROM [relation_enrollments] WHERE EXISTS (SELECT * FROM (SELECT [t2].[student_id], [t2].[course_id] FROM [relation_enrollments] [t2] WHERE [t2].[year] = ?) [t1] WHERE [t1].[student_id] = [relation_enrollments].[student_id] AND [t1].[course_id] = [relation_enrollments].[course_id]) ORDER BY [year];
SELECT [year] FROM [relation_enrollments] WHERE NOT (([student_id] <> ? OR [course_id] <> ?)) ORDER BY [year];
SELECT [year] FROM [relation_enrollments] WHERE NOT (([student_id] = ? AND [course_id] = ?) OR ([student_id] = ? AND [course_id] = ?)) ORDER BY [year];
SELECT [year] FROM [relation_enrollments] WHERE NOT (([student_id] = ? AND [course_id] = ?)) ORDER BY [year];
SELECT [year] FROM [relation_enrollments] WHERE NOT (1 = 0) ORDER BY [year];
SELECT [year] FROM [relation_enrollments] WHERE NOT (CASE WHEN EXISTS (SELECT * FROM (SELECT [t2].[student_id], [t2].[course_id] FROM [relation_enrollments] [t2] WHERE [t2].[year] < ?) [t1] WHERE [t1].[student_id] = [relation_enrollments].[student_id] AND [t1].[course_id] = [relation_enrollments].[course_id]) THEN ? ELSE ? END = ?) ORDER BY [year];
SELECT [year] FROM [relation_enrollments] WHERE NOT (CASE WHEN EXISTS (SELECT * FROM (SELECT [t2].[student_id], [t2].[course_id] FROM [relation_enrollments] [t2] WHERE [t2].[year] = ?) [t1] WHERE [t1].[student_id] = [relation_enrollments].[student_id] AND [t1].[course_id] = [relation_enrollments].[course_id]) THEN ? ELSE ? END = ?) ORDER BY [year];
SELECT [year] FROM [relation_enrollments] WHERE NOT ([student_id] IS NOT NULL AND [course_id] IS NOT NULL) ORDER BY [year];
SELECT [year] FROM [relation_enrollments] WHERE [student_id] IS NOT NULL AND [course_id] IS NOT NULL ORDER BY [year];

-- LookupKey.referencesOfSeveralColumnsAreNamed
DELETE FROM [relation_enrollments] WHERE (([student_id] = ? AND [course_id] = ?) OR ([student_id] = ? AND [course_id] = ?));
DELETE FROM [relation_grades] WHERE (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) OR ([enrollment_student_id] = ? AND [enrollment_course_id] = ?));
SELECT COUNT(*) FROM [relation_enrollments] WHERE EXISTS (SELECT 1 FROM [relation_grades] [t1] WHERE [t1].[enrollment_student_id] = [relation_enrollments].[student_id] AND [t1].[enrollment_course_id] = [relation_enrollments].[course_id] AND [t1].[points] > ?);
SELECT COUNT(*) FROM [relation_grades] WHERE (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) OR ([enrollment_student_id] = ? AND [enrollment_course_id] = ?));
SELECT COUNT(*) FROM [relation_grades] WHERE ([enrollment_student_id] = ? AND [enrollment_course_id] = ?);
SELECT COUNT(*) FROM [relation_grades] WHERE [points] > ? AND ([enrollment_student_id] = ? AND [enrollment_course_id] = ?);
SELECT COUNT(*) FROM [relation_lessons] LEFT JOIN [relation_rooms] [t1] ON [t1].[building] = [relation_lessons].[house] AND [t1].[number] = [relation_lessons].[door] WHERE [t1].[seats] >= ?;
SELECT COUNT(*) FROM [relation_lessons] WHERE (([house] = ? AND [door] = ?) OR ([house] = ? AND [door] = ?));
SELECT COUNT(*) FROM [relation_lessons] WHERE ([house] = ? AND [door] = ?);
SELECT COUNT(*) FROM [relation_lessons] WHERE ([house] IS NULL OR [door] IS NULL);
SELECT COUNT(*) FROM [relation_lessons] WHERE NOT (([house] = ? AND [door] = ?) AND [house] IS NOT NULL AND [door] IS NOT NULL);
SELECT COUNT(*) FROM [relation_lessons] WHERE NOT (([house] = ? AND [door] = ?) AND [house] IS NOT NULL AND [door] IS NOT NULL) AND [house] IS NOT NULL AND [door] IS NOT NULL;
SELECT COUNT(*) FROM [relation_lessons] WHERE [house] IS NOT NULL AND [door] IS NOT NULL;
SELECT [year] FROM [relation_enrollments] WHERE EXISTS (SELECT 1 FROM [relation_grades] [t1] WHERE [t1].[enrollment_student_id] = [relation_enrollments].[student_id] AND [t1].[enrollment_course_id] = [relation_enrollments].[course_id] AND ([t1].[enrollment_student_id] = ? AND [t1].[enrollment_course_id] = ? AND [t1].[number] = ?)) ORDER BY [year];

