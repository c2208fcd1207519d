-- DeleteListenerRelation
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- DeleteListenerRelation.aRowOfAnOldVersionThatASaveTakesOutIsNotToldOf
DELETE FROM [relation_acts] WHERE [id] = ?;
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_concerts] ([title], [venue_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
MERGE INTO [relation_acts] USING (VALUES (?, ?, ?, 0), (?, ?, ?, 1)) [rows] ([concert_id], [piece], [version], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([concert_id], [piece], [version]) VALUES ([rows].[concert_id], [rows].[piece], [rows].[version]) OUTPUT INSERTED.[id], [rows].[duo position];;
ROLLBACK TRANSACTION duo_1;
SAVE TRANSACTION duo_1;
SELECT COUNT(*) FROM [relation_acts];
SELECT [concert_id], [id], [concert_id], [piece], [version] FROM [relation_acts] WHERE [concert_id] = ?;
SELECT [id] FROM [relation_acts] WITH (UPDLOCK, ROWLOCK) WHERE ([id] = ? AND [version] = ?);
SELECT [id], [concert_id], [piece], [version] FROM [relation_acts] WHERE [id] = ?;
SELECT [id], [concert_id], [piece], [version] FROM [relation_acts] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ?;
SELECT [id], [title], [venue_id] FROM [relation_concerts] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [version], [concert_id] FROM [relation_acts] WHERE [concert_id] = ?;
UPDATE [relation_acts] SET [piece] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- DeleteListenerRelation.allLinksAreToldOfBeforeTheFirstGoes
DELETE FROM [relation_enrollments] WHERE ((([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */));
DELETE FROM [relation_enrollments] WHERE (([student_id] = ? AND [course_id] = ?) /* and 99 more */);
INSERT INTO [relation_courses] ([code], [title]) VALUES (?, ?) /* and 99 more */;
INSERT INTO [relation_courses] ([code], [title]) VALUES (?, ?) /* and 999 more */;
INSERT INTO [relation_enrollments] ([student_id], [course_id], [year]) VALUES (?, ?, ?) /* and 433 more */;
INSERT INTO [relation_enrollments] ([student_id], [course_id], [year]) VALUES (?, ?, ?) /* and 665 more */;
INSERT INTO [relation_students] ([name]) OUTPUT INSERTED.[id] VALUES (?);
SELECT [enrollment_student_id], [enrollment_course_id], [number], [points] FROM [relation_grades] WITH (UPDLOCK, ROWLOCK) WHERE ((([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */));
SELECT [enrollment_student_id], [enrollment_course_id], [number], [points] FROM [relation_grades] WITH (UPDLOCK, ROWLOCK) WHERE (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */);
SELECT [student_id], [course_id], [year] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [student_id] = ?;

-- DeleteListenerRelation.rowsOfAModelInBetweenAreToldOf
DELETE FROM [relation_grades] WHERE ([enrollment_student_id] = ? AND [enrollment_course_id] = ? AND [number] = ?);
INSERT INTO [relation_authors] ([name], [born]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [relation_books_tags] ([book_id], [tag_id]) VALUES (?, ?);
INSERT INTO [relation_courses] ([code], [title]) VALUES (?, ?);
INSERT INTO [relation_enrollments] ([student_id], [course_id], [year]) VALUES (?, ?, ?);
INSERT INTO [relation_grades] ([enrollment_student_id], [enrollment_course_id], [number], [points]) VALUES (?, ?, ?, ?);
INSERT INTO [relation_tags] ([label]) OUTPUT INSERTED.[id] VALUES (?);
SELECT COUNT(*) FROM [relation_grades];
SELECT [enrollment_student_id], [enrollment_course_id], [number], [points] FROM [relation_grades] WITH (UPDLOCK, ROWLOCK) WHERE ([enrollment_student_id] = ? AND [enrollment_course_id] = ?);
SELECT [student_id], [course_id], [year] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [course_id] = ?;
SELECT [student_id], [course_id], [year] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [student_id] = ? AND [course_id] = ?;
SELECT [tag_id] FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] = ?;

-- DeleteListenerRelation.whatASaveTakesOutIsToldOf
DELETE FROM [relation_slots] WHERE [id] = ?;
INSERT INTO [relation_festivals] ([name]) OUTPUT INSERTED.[id] VALUES (?);
MERGE INTO [relation_slots] USING (VALUES (?, ?, ?, 0), (?, ?, ?, 1)) [rows] ([stage_id], [hour], [band], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([stage_id], [hour], [band]) VALUES ([rows].[stage_id], [rows].[hour], [rows].[band]) OUTPUT INSERTED.[id], [rows].[duo position];;
MERGE INTO [relation_stages] USING (VALUES (?, ?, 0), (?, ?, 1)) [rows] ([festival_id], [name], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([festival_id], [name]) VALUES ([rows].[festival_id], [rows].[name]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT(*) FROM [relation_stages];
SELECT [id], [festival_id] FROM [relation_stages] WHERE [festival_id] = ?;
SELECT [id], [festival_id], [name] FROM [relation_stages] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [festival_id], [name] FROM [relation_stages] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ?;
SELECT [id], [stage_id] FROM [relation_slots] WHERE [stage_id] = ?;
SELECT [id], [stage_id], [hour], [band] FROM [relation_slots] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ?;
SELECT [id], [stage_id], [hour], [band] FROM [relation_slots] WITH (UPDLOCK, ROWLOCK) WHERE [stage_id] = ?;

