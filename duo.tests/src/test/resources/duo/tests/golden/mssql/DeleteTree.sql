-- DeleteTree
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- DeleteTree.aDeepTreeGoesLevelByLevel
INSERT INTO [relation_categories] ([name], [parent_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
SELECT COUNT(*) FROM [relation_categories];
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [name] = ?;

-- DeleteTree.aGreatTreeOfModelsGoesInFewStatements
INSERT INTO [relation_authors] ([name], [born]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?) /* and 332 more */;
INSERT INTO [relation_reviews] ([book_id], [stars], [text]) OUTPUT INSERTED.[id] VALUES (?, ?, ?) /* and 665 more */;
INSERT INTO [relation_reviews] ([book_id], [stars], [text]) OUTPUT INSERTED.[id] VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?);
SELECT COUNT(*) FROM [relation_reviews];

-- DeleteTree.aGreatTreeOfOneModelGoesLevelByLevel
DELETE FROM [relation_categories] WHERE [id] IN (? /* and 48 more */);
DELETE FROM [relation_categories] WHERE [id] IN (? /* and 949 more */);
DELETE FROM [relation_categories] WHERE [id] IN (? /* and 999 more */);
INSERT INTO [relation_categories] ([name], [parent_id]) OUTPUT INSERTED.[id] VALUES (?, ?) /* and 48 more */;
INSERT INTO [relation_categories] ([name], [parent_id]) OUTPUT INSERTED.[id] VALUES (?, ?) /* and 949 more */;
INSERT INTO [relation_categories] ([name], [parent_id]) OUTPUT INSERTED.[id] VALUES (?, ?) /* and 999 more */;
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ?;
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (? /* and 48 more */);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (? /* and 949 more */);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (? /* and 999 more */);

-- DeleteTree.aQueryFollowsTheRules
SELECT COUNT(*) FROM [relation_books];
SELECT [id] FROM [relation_authors] WITH (UPDLOCK, ROWLOCK) WHERE EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id] AND [t1].[pages] = ?);
SELECT [id] FROM [relation_authors] WITH (UPDLOCK, ROWLOCK) WHERE [name] IN (?, ?);

-- DeleteTree.circlesOfModelsEnd
INSERT INTO [relation_cities] ([name], [country_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_countries] ([code], [name], [capital_id]) VALUES (?, ?, ?);
INSERT INTO [relation_publishers] ([name], [city_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
MERGE INTO [relation_countries] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?, ?)) [source] ([code], [name], [capital_id]) ON ([target].[code] = [source].[code]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name], [target].[capital_id] = [source].[capital_id] WHEN NOT MATCHED THEN INSERT ([code], [name], [capital_id]) VALUES ([source].[code], [source].[name], [source].[capital_id]);;
SELECT [id], [name], [city_id] FROM [relation_publishers] WHERE [id] = ?;

-- DeleteTree.circlesOfRowsEnd
UPDATE [relation_categories] SET [parent_id] = ? WHERE [id] = ?;

-- DeleteTree.manyKeysOfSeveralColumnsGoInFewStatements
DELETE FROM [relation_enrollments] WHERE ((([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */));
DELETE FROM [relation_enrollments] WHERE ((([student_id] = ? AND [course_id] = ?) /* and 99 more */) OR (([student_id] = ? AND [course_id] = ?) /* and 99 more */));
DELETE FROM [relation_grades] WHERE ((([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */));
DELETE FROM [relation_grades] WHERE ((([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */) OR (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) /* and 99 more */));
INSERT INTO [relation_courses] ([code], [title]) VALUES (?, ?);
INSERT INTO [relation_enrollments] ([student_id], [course_id], [year]) VALUES (?, ?, ?) /* and 533 more */;
INSERT INTO [relation_enrollments] ([student_id], [course_id], [year]) VALUES (?, ?, ?) /* and 665 more */;
INSERT INTO [relation_grades] ([enrollment_student_id], [enrollment_course_id], [number], [points]) VALUES (?, ?, ?, ?) /* and 199 more */;
INSERT INTO [relation_grades] ([enrollment_student_id], [enrollment_course_id], [number], [points]) VALUES (?, ?, ?, ?) /* and 499 more */;
INSERT INTO [relation_students] ([name]) OUTPUT INSERTED.[id] VALUES (?) /* and 199 more */;
INSERT INTO [relation_students] ([name]) OUTPUT INSERTED.[id] VALUES (?) /* and 999 more */;

-- DeleteTree.referencesToUniqueColumnsAreFollowed
INSERT INTO [relation_letters] ([recipient_email], [text]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_profiles] ([user_id], [motto]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_users] ([email], [name]) OUTPUT INSERTED.[id] VALUES (?, ?);
SELECT [id], [email] FROM [relation_users] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ?;
SELECT [id], [recipient_email], [text] FROM [relation_letters] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- DeleteTree.theAsynchronousViewFollowsTheRulesToo
SELECT [id] FROM [relation_authors] WITH (UPDLOCK, ROWLOCK) WHERE [name] = ?;

-- DeleteTree.whatATransactionKnowsFollows
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
SAVE TRANSACTION duo_1;
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [id] = ?;

