-- CascadeSave
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- CascadeSave.aReferenceThatHasToBeThereIsNotCut
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_authors] ([name], [born]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?);
INSERT INTO [relation_reviews] ([book_id], [stars], [text]) OUTPUT INSERTED.[id] VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?);
ROLLBACK TRANSACTION duo_1;
SAVE TRANSACTION duo_1;
SELECT [id], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [author_id] = ?;
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] ORDER BY [title];

-- CascadeSave.anUnloadedCollectionIsLeftAloneAndAnEmptyOneEmpties
DELETE FROM [relation_reviews] WHERE [id] IN (?, ?);
SELECT [id], [book_id], [stars], [text] FROM [relation_reviews] ORDER BY [text];
SELECT [id], [book_id], [stars], [text] FROM [relation_reviews] WHERE [book_id] = ?;
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [title] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [relation_books] SET [pages] = ? WHERE [id] = ?;

-- CascadeSave.keysOfReferencesAreCompared
DELETE FROM [relation_grades] WHERE (([enrollment_student_id] = ? AND [enrollment_course_id] = ? AND [number] = ?) OR ([enrollment_student_id] = ? AND [enrollment_course_id] = ? AND [number] = ?));
INSERT INTO [relation_courses] ([code], [title]) VALUES (?, ?);
INSERT INTO [relation_grades] ([enrollment_student_id], [enrollment_course_id], [number], [points]) VALUES (?, ?, ?, ?);
INSERT INTO [relation_grades] ([enrollment_student_id], [enrollment_course_id], [number], [points]) VALUES (?, ?, ?, ?), (?, ?, ?, ?);
INSERT INTO [relation_students] ([name]) OUTPUT INSERTED.[id] VALUES (?);
MERGE INTO [relation_enrollments] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?, ?)) [source] ([student_id], [course_id], [year]) ON ([target].[student_id] = [source].[student_id] AND [target].[course_id] = [source].[course_id]) WHEN MATCHED THEN UPDATE SET [target].[year] = [source].[year] WHEN NOT MATCHED THEN INSERT ([student_id], [course_id], [year]) VALUES ([source].[student_id], [source].[course_id], [source].[year]);;
SELECT [enrollment_student_id], [enrollment_course_id], [number], [points] FROM [relation_grades] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [enrollment_student_id], [enrollment_course_id], [number], [points] FROM [relation_grades] ORDER BY [number];
SELECT [enrollment_student_id], [enrollment_course_id], [number], [points] FROM [relation_grades] WHERE ([enrollment_student_id] = ? AND [enrollment_course_id] = ?);
UPDATE [relation_grades] SET [points] = ? WHERE [enrollment_student_id] = ? AND [enrollment_course_id] = ? AND [number] = ?;

-- CascadeSave.newChildrenAreSavedLevelByLevel
SELECT COUNT(*) FROM [relation_books] WHERE [author_id] = ?;

-- CascadeSave.onlyTheDifferenceIsWritten
DELETE FROM [relation_reviews] WHERE [id] = ?;
INSERT INTO [relation_reviews] ([book_id], [stars], [text]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [id] = ?;
UPDATE [relation_reviews] SET [text] = ? WHERE [id] = ?;

-- CascadeSave.theOneThatIsHeldIsReplaced
DELETE FROM [relation_profiles] WHERE [id] = ?;
INSERT INTO [relation_profiles] ([user_id], [motto]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_users] ([email], [name]) OUTPUT INSERTED.[id] VALUES (?, ?);
SELECT COUNT(*) FROM [relation_profiles];
SELECT [id], [user_id] FROM [relation_profiles] WHERE [user_id] = ?;
SELECT [id], [user_id], [motto] FROM [relation_profiles] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [relation_users] SET [email] = ?, [name] = ? WHERE [id] = ?;

-- CascadeSave.thousandsOfChildrenTakeFewStatements
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?) /* and 332 more */;
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?);
SAVE TRANSACTION duo_2;

-- CascadeSave.whatALoadedCollectionDoesNotHoldStays
SELECT COUNT(*) FROM [relation_books] WHERE [pages] = ?;
SELECT [id], [name], [born] FROM [relation_authors] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [t1].[author_id], [t1].[id], [t1].[title], [t1].[pages], [t1].[price], [t1].[author_id], [t1].[editor_id], [t1].[publisher_id] FROM (SELECT [t2].[author_id], [t2].[id], [t2].[title], [t2].[pages], [t2].[price], [t2].[editor_id], [t2].[publisher_id], ROW_NUMBER() OVER (PARTITION BY [t2].[author_id] ORDER BY [t2].[id]) AS [early1] FROM [relation_books] [t2] WHERE [t2].[author_id] = ?) [t1] WHERE [early1] <= ?;

-- CascadeSave.whatHasNotChangedIsNotWritten
SELECT [id], [book_id], [stars], [text] FROM [relation_reviews] WHERE [book_id] IN (?, ?, ?);

-- CascadeSave.whatOthersAddAfterASaveStays
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
UPDATE [relation_authors] SET [name] = ? WHERE [id] = ?;

