-- ReferenceCondition
ALTER TABLE [relation_enrollments] ADD CONSTRAINT [fk_relation_enrollments_course_id] FOREIGN KEY ([course_id]) REFERENCES [relation_courses] ([code]) ON DELETE CASCADE;
ALTER TABLE [relation_enrollments] ADD CONSTRAINT [fk_relation_enrollments_student_id] FOREIGN KEY ([student_id]) REFERENCES [relation_students] ([id]) ON DELETE CASCADE;
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
CREATE TABLE [relation_lessons] ([id] BIGINT IDENTITY(1, 1), [course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [house] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, [door] INT, [helper_student_id] BIGINT, [helper_course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE TABLE [relation_rooms] ([building] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] INT NOT NULL, [seats] INT NOT NULL, PRIMARY KEY ([building], [number]));
CREATE TABLE [relation_students] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- ReferenceCondition.referencesAreAmongModelsOrNot
DELETE FROM [relation_lessons];
INSERT INTO [relation_courses] ([code], [title]) VALUES (?, ?), (?, ?);
INSERT INTO [relation_lessons] ([course_id], [house], [door], [helper_student_id], [helper_course_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?);
INSERT INTO [relation_rooms] ([building], [number], [seats]) VALUES (?, ?, ?), (?, ?, ?);
SELECT COUNT(*) FROM [relation_lessons] WHERE (([house] = ? AND [door] = ?));
SELECT COUNT(*) FROM [relation_lessons] WHERE 1 = 0;
SELECT COUNT(*) FROM [relation_lessons] WHERE 1 = 1;
SELECT COUNT(*) FROM [relation_lessons] WHERE NOT (([house] = ? AND [door] = ?) OR ([house] = ? AND [door] = ?));
SELECT COUNT(*) FROM [relation_lessons] WHERE NOT (([house] = ? AND [door] = ?));
SELECT COUNT(*) FROM [relation_lessons] WHERE [course_id] NOT IN (?);
SELECT COUNT(*) FROM [relation_lessons] WHERE [course_id] NOT IN (?, ?);
SELECT [building], [number] FROM [relation_rooms] WITH (UPDLOCK, ROWLOCK);
SELECT [code] FROM [relation_courses] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_students] WITH (UPDLOCK, ROWLOCK);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK);

-- ReferenceCondition.referencesAreSetToNothing
DELETE FROM [relation_courses] WHERE [code] IN (?, ?);
DELETE FROM [relation_lessons] WHERE [course_id] IN (?, ?);
DELETE FROM [relation_rooms] WHERE (([building] = ? AND [number] = ?) OR ([building] = ? AND [number] = ?));
SELECT COUNT(*) FROM [relation_lessons] WHERE ([house] IS NULL OR [door] IS NULL);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [course_id] IN (?, ?);
UPDATE [relation_lessons] SET [house] = ?, [door] = ? WHERE (([house] = ? AND [door] = ?) OR ([house] = ? AND [door] = ?));
UPDATE [relation_lessons] SET [house] = ?, [door] = ? WHERE ([house] = ? AND [door] = ?);
UPDATE [relation_lessons] SET [house] = ?, [door] = ?, [helper_student_id] = ?, [helper_course_id] = ?;

