-- OuterColumn
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- OuterColumn.aColumnOfAnotherModelIsRefused
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
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

-- OuterColumn.outerSpeaksOfQueriesFurtherOut
SELECT [name] FROM [relation_authors] WHERE EXISTS (SELECT [t1].[id] FROM [relation_books] [t1] WHERE [t1].[pages] > ? AND EXISTS (SELECT [t2].[id] FROM [relation_reviews] [t2] WHERE [t2].[book_id] = [t1].[id] AND [t2].[stars] > ([relation_authors].[born] - ?) AND [t1].[id] IS NOT NULL)) ORDER BY [name];

-- OuterColumn.queriesOfTheSameModelAreToldApart
SELECT [name] FROM [relation_categories] WHERE EXISTS (SELECT [t1].[id] FROM [relation_categories] [t1] WHERE [t1].[parent_id] = [relation_categories].[id]) ORDER BY [name];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE EXISTS (SELECT [t2].[id] FROM [relation_authors] [t2] WHERE [t2].[id] = [relation_books].[author_id] AND [t2].[name] = [t1].[name] AND [t2].[name] = ?) ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] WHERE EXISTS (SELECT [t2].[id] FROM [relation_authors] [t2] WHERE [t2].[name] = [t1].[name] AND [t2].[name] = ?) ORDER BY [relation_books].[title];

-- OuterColumn.relatedRowsSpeakOfTheRowAround
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [title] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [relation_books_tags].[book_id], [relation_books_tags].[tag_id], [t1].[label] FROM [relation_books_tags] LEFT JOIN [relation_tags] [t1] ON [t1].[id] = [relation_books_tags].[tag_id] WHERE EXISTS (SELECT [t2].[id] FROM [relation_tags] [t2] WHERE [t2].[label] < [t1].[label]) AND [relation_books_tags].[book_id] = ?;
SELECT [title] FROM [relation_books] WHERE EXISTS (SELECT 1 FROM [relation_books_tags] [t1] LEFT JOIN [relation_tags] [t2] ON [t2].[id] = [t1].[tag_id] WHERE [t1].[book_id] = [relation_books].[id] AND ([t2].[label] < LOWER([relation_books].[title]) OR [t2].[label] > [relation_books].[title])) ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE EXISTS (SELECT 1 FROM [relation_books_tags] [t1] LEFT JOIN [relation_tags] [t2] ON [t2].[id] = [t1].[tag_id] WHERE [t1].[book_id] = [relation_books].[id] AND EXISTS (SELECT [t3].[id] FROM [relation_tags] [t3] WHERE [t3].[label] > [t2].[label])) AND [title] < ? ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE EXISTS (SELECT [t1].[id] FROM [relation_reviews] [t1] WHERE [t1].[book_id] = [relation_books].[id] AND CAST([t1].[stars] AS BIGINT) > (SELECT COUNT_BIG(*) FROM [relation_books_tags] [t2] WHERE [t2].[book_id] = [relation_books].[id])) ORDER BY [title];

-- OuterColumn.rowsOfCommonTablesAreSpokenOf
WITH [born] AS (SELECT [id], [name], [born] FROM [relation_authors] WHERE [born] IS NOT NULL) SELECT [name] FROM [born] WHERE EXISTS (SELECT [t1].[id] FROM [relation_books] [t1] WHERE [t1].[author_id] = [born].[id]) ORDER BY [name];
WITH [named] AS (SELECT [id], [name], [born] FROM [relation_authors] WHERE EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id] AND [t1].[title] = [relation_authors].[name])) SELECT [name] FROM [named] ORDER BY [name];
WITH [thick] AS (SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [pages] > ?) SELECT [name] FROM [relation_authors] WHERE EXISTS (SELECT [t1].[id] FROM [thick] [t1] WHERE [t1].[author_id] = [relation_authors].[id]) ORDER BY [name];

