-- NestedOutput
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- NestedOutput.aStatementLoadsNothing
INSERT INTO [relation_authors] ([name], [born]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [relation_books_tags] ([book_id], [tag_id]) VALUES (?, ?);
INSERT INTO [relation_categories] ([name], [parent_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_cities] ([name], [country_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_countries] ([code], [name], [capital_id]) VALUES (?, ?, ?);
INSERT INTO [relation_profiles] ([user_id], [motto]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_publishers] ([name], [city_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_tags] ([label]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_users] ([email], [name]) OUTPUT INSERTED.[id] VALUES (?, ?);
MERGE INTO [relation_letters] USING (VALUES (?, ?, 0), (?, ?, 1), (?, ?, 2)) [rows] ([recipient_email], [text], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([recipient_email], [text]) VALUES ([rows].[recipient_email], [rows].[text]) OUTPUT INSERTED.[id], [rows].[duo position];;
MERGE INTO [relation_reviews] USING (VALUES (?, ?, ?, 0), (?, ?, ?, 1), (?, ?, ?, 2), (?, ?, ?, 3)) [rows] ([book_id], [stars], [text], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([book_id], [stars], [text]) VALUES ([rows].[book_id], [rows].[stars], [rows].[text]) OUTPUT INSERTED.[id], [rows].[duo position];;

-- NestedOutput.embeddedRecordsAndKeysAreInside
INSERT INTO [types_residents] ([home_street], [home_flat], [home_place_city], [home_place_zip], [work_street], [work_flat], [work_place_city], [work_place_zip], [city], [zip]) OUTPUT INSERTED.[id] VALUES (? /* and 9 more */);

-- NestedOutput.jsonIsThatOfTheMaps
INSERT INTO [types_converted] ([money], [days], [words]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
SELECT [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id], [t1].[id], [t1].[name], [t1].[born] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE [relation_books].[title] = ?;

-- NestedOutput.loadedRelationsAreInside
SELECT [author_id], [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [author_id] = ?;
SELECT [book_id], [id], [book_id], [stars], [text] FROM [relation_reviews] WHERE [book_id] = ?;
SELECT [id], [name], [born] FROM [relation_authors] WHERE [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id], [t1].[id], [t1].[name], [t1].[born] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE [relation_books].[id] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [relation_books_tags].[book_id], [relation_books_tags].[tag_id], [t1].[label] FROM [relation_books_tags] LEFT JOIN [relation_tags] [t1] ON [t1].[id] = [relation_books_tags].[tag_id] WHERE [relation_books_tags].[book_id] = ?;
SELECT [relation_users].[id], [relation_users].[email], [relation_users].[name], [t1].[id], [t1].[user_id], [t1].[motto] FROM [relation_users] LEFT JOIN [relation_profiles] [t1] ON [t1].[user_id] = [relation_users].[id] ORDER BY [relation_users].[name];

-- NestedOutput.modelsAloneAreFlat
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [id] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- NestedOutput.partsAndComputedValues
SELECT COUNT_BIG(*) AS [n] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] GROUP BY [t1].[name];
SELECT [id], [title], [author_id], [editor_id], [publisher_id] FROM [relation_books] ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id], (SELECT COUNT_BIG(*) FROM [relation_reviews] [t1] WHERE [t1].[book_id] = [relation_books].[id]) AS [stars] FROM [relation_books] WHERE [title] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- NestedOutput.referencesOfSeveralColumnsAreMaps
INSERT INTO [relation_courses] ([code], [title]) VALUES (?, ?);
INSERT INTO [relation_enrollments] ([student_id], [course_id], [year]) VALUES (?, ?, ?);
INSERT INTO [relation_grades] ([enrollment_student_id], [enrollment_course_id], [number], [points]) VALUES (?, ?, ?, ?);
INSERT INTO [relation_students] ([name]) OUTPUT INSERTED.[id] VALUES (?);
SELECT [enrollment_student_id], [enrollment_course_id], [number], [points] FROM [relation_grades] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [relation_grades].[enrollment_student_id], [relation_grades].[enrollment_course_id], [relation_grades].[number], [relation_grades].[points], [t1].[student_id], [t1].[course_id], [t1].[year] FROM [relation_grades] LEFT JOIN [relation_enrollments] [t1] ON [t1].[student_id] = [relation_grades].[enrollment_student_id] AND [t1].[course_id] = [relation_grades].[enrollment_course_id] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- NestedOutput.secretsAreLeftOut
INSERT INTO [types_confidential] ([name], [token], [pin], [hint]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT [name], [token], UPPER([token]) AS [loud] FROM [types_confidential] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

