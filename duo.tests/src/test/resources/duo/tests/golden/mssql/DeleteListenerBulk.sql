-- DeleteListenerBulk
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- DeleteListenerBulk.aRefusalInsideATransactionLeavesItUsable
DELETE FROM [relation_reviews] WHERE [id] = ?;
DELETE FROM [relation_reviews] WHERE [id] IN (?, ?);
INSERT INTO [relation_authors] ([name], [born]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [relation_reviews] ([book_id], [stars], [text]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
INSERT INTO [relation_tags] ([label]) OUTPUT INSERTED.[id] VALUES (?);
ROLLBACK TRANSACTION duo_1;
SAVE TRANSACTION duo_1;
SELECT COUNT(*) FROM [relation_authors] WHERE [born] = ?;
SELECT COUNT(*) FROM [relation_tags];
SELECT [id] FROM [relation_authors] WITH (UPDLOCK, ROWLOCK) WHERE [born] = ? ORDER BY [id];
SELECT [id], [book_id], [stars], [text] FROM [relation_reviews] WITH (UPDLOCK, ROWLOCK) WHERE [book_id] = ?;
SELECT [id], [book_id], [stars], [text] FROM [relation_reviews] WITH (UPDLOCK, ROWLOCK) WHERE [book_id] IN (?, ?);
SELECT [id], [name], [born] FROM [relation_authors] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ?;
SELECT [id], [name], [born] FROM [relation_authors] WITH (UPDLOCK, ROWLOCK) WHERE [id] IN (?, ?);

-- DeleteListenerBulk.aRefusedRowEndsItsUnit
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;

-- DeleteListenerBulk.batchesEndAlsoWhenRowsComeBack
INSERT INTO [relation_courses] ([code], [title]) VALUES (?, ?);
INSERT INTO [relation_enrollments] ([student_id], [course_id], [year]) VALUES (?, ?, ?);
INSERT INTO [relation_students] ([name]) OUTPUT INSERTED.[id] VALUES (?);
SELECT COUNT(*) FROM [relation_enrollments] WHERE [year] = ?;
SELECT [enrollment_student_id], [enrollment_course_id], [number], [points] FROM [relation_grades] WITH (UPDLOCK, ROWLOCK) WHERE ([enrollment_student_id] = ? AND [enrollment_course_id] = ?);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [year] = ? ORDER BY [student_id], [course_id];
SELECT [student_id], [course_id], [year] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE ([student_id] = ? AND [course_id] = ?);

-- DeleteListenerBulk.conditionsOverReferencesChooseTheRows
SELECT [id] FROM [relation_books] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ?;
SELECT [id], [book_id], [stars], [text] FROM [relation_reviews] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [relation_books].[id] FROM [relation_books] WITH (UPDLOCK, ROWLOCK) LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE [t1].[name] IN (?, ?) ORDER BY [relation_books].[id];

-- DeleteListenerBulk.conditionsThatADeleteChangesChooseTheRowsOnce
DELETE FROM [relation_reviews] WHERE [id] IN (?, ?, ?);
SELECT COUNT(*) FROM [relation_reviews];
SELECT [id], [book_id], [stars], [text] FROM [relation_reviews] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ?;
SELECT [id], [book_id], [stars], [text] FROM [relation_reviews] WITH (UPDLOCK, ROWLOCK) WHERE [id] IN (?, ?);
SELECT [id], [book_id], [stars], [text] FROM [relation_reviews] WITH (UPDLOCK, ROWLOCK) WHERE [id] IN (?, ?, ?);
SELECT [relation_reviews].[id] FROM [relation_reviews] WITH (UPDLOCK, ROWLOCK) LEFT JOIN [relation_books] [t1] ON [t1].[id] = [relation_reviews].[book_id] WHERE (SELECT COUNT_BIG(*) FROM [relation_reviews] [t2] WHERE [t2].[book_id] = [t1].[id]) >= ? ORDER BY [relation_reviews].[id];

-- DeleteListenerBulk.keysOfSeveralColumnsAreWalkedThrough
DELETE FROM [relation_grades] WHERE ([enrollment_student_id] = ? AND [enrollment_course_id] = ? AND [number] = ?);
INSERT INTO [relation_grades] ([enrollment_student_id], [enrollment_course_id], [number], [points]) VALUES (?, ?, ?, ?);

-- DeleteListenerBulk.rowsThatAreReferredToByAnotherColumnAreToldOf
INSERT INTO [relation_letters] ([recipient_email], [text]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_profiles] ([user_id], [motto]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_users] ([email], [name]) OUTPUT INSERTED.[id] VALUES (?, ?);
SELECT [id] FROM [relation_users] WITH (UPDLOCK, ROWLOCK) WHERE [name] = ? ORDER BY [id];
SELECT [id], [email], [name] FROM [relation_users] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ?;
SELECT [id], [recipient_email], [text] FROM [relation_letters] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- DeleteListenerBulk.withoutHooksNobodyIsTold
SELECT [id] FROM [relation_authors] WITH (UPDLOCK, ROWLOCK) WHERE [born] = ?;

