-- RelationCondition
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- RelationCondition.collectionsAreAskedForSomeNoneAndAll
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
SELECT [name] FROM [relation_authors] WHERE EXISTS (SELECT 1 FROM [relation_books] [t1] LEFT JOIN [relation_publishers] [t2] ON [t2].[id] = [t1].[publisher_id] WHERE [t1].[author_id] = [relation_authors].[id] AND [t2].[name] = ?) ORDER BY [name];
SELECT [name] FROM [relation_authors] WHERE EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id] AND EXISTS (SELECT 1 FROM [relation_reviews] [t2] WHERE [t2].[book_id] = [t1].[id] AND [t2].[stars] = ?)) ORDER BY [name];
SELECT [name] FROM [relation_authors] WHERE EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id] AND LOWER([t1].[title]) LIKE LOWER(?) ESCAPE '!') ORDER BY [name];
SELECT [name] FROM [relation_authors] WHERE EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id]) ORDER BY [name];
SELECT [name] FROM [relation_authors] WHERE NOT (EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id] AND CASE WHEN [t1].[pages] BETWEEN ? AND ? THEN ? ELSE ? END = ?)) ORDER BY [name];
SELECT [name] FROM [relation_authors] WHERE NOT (EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id] AND CASE WHEN [t1].[price] > ? THEN ? ELSE ? END = ?)) ORDER BY [name];
SELECT [name] FROM [relation_authors] WHERE NOT (EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id] AND [t1].[title] = ?)) ORDER BY [name];
SELECT [name] FROM [relation_authors] WHERE NOT (EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id])) ORDER BY [name];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE EXISTS (SELECT 1 FROM [relation_books] [t2] WHERE [t2].[author_id] = [t1].[id] AND [t2].[title] = ?) ORDER BY [relation_books].[title];
SELECT [title] FROM [relation_books] WHERE EXISTS (SELECT 1 FROM [relation_books_tags] [t1] LEFT JOIN [relation_tags] [t2] ON [t2].[id] = [t1].[tag_id] WHERE [t1].[book_id] = [relation_books].[id] AND [t2].[label] = ?) ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE NOT (EXISTS (SELECT 1 FROM [relation_books_tags] [t1] WHERE [t1].[book_id] = [relation_books].[id])) ORDER BY [title];

-- RelationCondition.collectionsAreComputed
SELECT [id], [name], [born], (SELECT COUNT_BIG(*) FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id]) AS [books] FROM [relation_authors] ORDER BY [name];
SELECT [name] FROM [relation_authors] WHERE (SELECT COUNT_BIG(*) FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id]) >= ? ORDER BY [name];
SELECT [name], (SELECT COUNT_BIG(*) FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id]) AS [books], (SELECT COUNT_BIG(*) FROM [relation_books] [t2] WHERE [t2].[author_id] = [relation_authors].[id] AND [t2].[pages] > ?) AS [long], (SELECT SUM([t3].[pages]) FROM [relation_books] [t3] WHERE [t3].[author_id] = [relation_authors].[id]) AS [pages] FROM [relation_authors] ORDER BY [books] DESC, [name];
SELECT [title] FROM [relation_books] WHERE (SELECT AVG(CAST([t1].[stars] AS FLOAT)) FROM [relation_reviews] [t1] WHERE [t1].[book_id] = [relation_books].[id]) > ? ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE (SELECT MAX(CASE WHEN [t2].[label] <> ? THEN [t2].[label] END) FROM [relation_books_tags] [t1] LEFT JOIN [relation_tags] [t2] ON [t2].[id] = [t1].[tag_id] WHERE [t1].[book_id] = [relation_books].[id]) = ? ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE (SELECT MAX([t2].[label]) FROM [relation_books_tags] [t1] LEFT JOIN [relation_tags] [t2] ON [t2].[id] = [t1].[tag_id] WHERE [t1].[book_id] = [relation_books].[id]) = ? ORDER BY [title];

-- RelationCondition.collectionsSpeakOfTheRowAround
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE NOT (EXISTS (SELECT 1 FROM [relation_books] [t2] WHERE [t2].[author_id] = [t1].[id] AND CASE WHEN [t2].[pages] < ([t1].[born] - ?) THEN ? ELSE ? END = ?)) ORDER BY [relation_books].[title];
SELECT [title] FROM [relation_books] WHERE EXISTS (SELECT 1 FROM [relation_reviews] [t1] WHERE [t1].[book_id] = [relation_books].[id] AND [t1].[stars] < [relation_books].[pages]) ORDER BY [title];

-- RelationCondition.inversesToOneAreReached
SELECT [relation_users].[name] FROM [relation_users] LEFT JOIN [relation_profiles] [t1] ON [t1].[user_id] = [relation_users].[id] WHERE [t1].[id] IS NULL;
SELECT [relation_users].[name] FROM [relation_users] LEFT JOIN [relation_profiles] [t1] ON [t1].[user_id] = [relation_users].[id] WHERE [t1].[motto] = ?;
SELECT [relation_users].[name] FROM [relation_users] LEFT JOIN [relation_profiles] [t1] ON [t1].[user_id] = [relation_users].[id] WHERE [t1].[user_id] IS NOT NULL;
SELECT [relation_users].[name] FROM [relation_users] LEFT JOIN [relation_profiles] [t1] ON [t1].[user_id] = [relation_users].[id] WHERE [t1].[user_id] IS NULL;

-- RelationCondition.keysNeedNoJoin
SELECT [title] FROM [relation_books] WHERE [author_id] = ? ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE [author_id] IN (?, ?) ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE [publisher_id] IS NULL ORDER BY [title];

-- RelationCondition.missingRowsAreNull
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] WHERE NOT (CASE WHEN [t1].[name] = ? THEN ? ELSE ? END = ?) ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] WHERE NOT ([relation_books].[editor_id] IS NOT NULL AND [t1].[name] = ?) ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] WHERE NOT ([t1].[name] = ?) ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] WHERE [relation_books].[editor_id] IS NOT NULL AND [t1].[name] <> ? ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] WHERE [t1].[name] = ? ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] WHERE [t1].[name] IS NULL ORDER BY [relation_books].[title];

-- RelationCondition.namesLeadOverRelations
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE (EXISTS (SELECT 1 FROM [relation_reviews] [t2] WHERE [t2].[book_id] = [relation_books].[id] AND [t2].[stars] = ?) OR [t1].[born] > ?) ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_publishers] [t1] ON [t1].[id] = [relation_books].[publisher_id] LEFT JOIN [relation_cities] [t2] ON [t2].[id] = [t1].[city_id] LEFT JOIN [relation_countries] [t3] ON [t3].[code] = [t2].[country_id] WHERE LOWER([t3].[name]) LIKE LOWER(?) ESCAPE '!' ORDER BY [relation_books].[title];
SELECT [title] FROM [relation_books] WHERE EXISTS (SELECT 1 FROM [relation_books_tags] [t1] LEFT JOIN [relation_tags] [t2] ON [t2].[id] = [t1].[tag_id] WHERE [t1].[book_id] = [relation_books].[id] AND [t2].[label] IN (?)) ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE EXISTS (SELECT 1 FROM [relation_reviews] [t1] WHERE [t1].[book_id] = [relation_books].[id] AND [t1].[stars] >= ?) ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE NOT (EXISTS (SELECT 1 FROM [relation_books_tags] [t1] LEFT JOIN [relation_tags] [t2] ON [t2].[id] = [t1].[tag_id] WHERE [t1].[book_id] = [relation_books].[id] AND [t2].[label] = ?)) ORDER BY [title];

-- RelationCondition.ordersAndGroupsGoOverRelations
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] ORDER BY [t1].[name] DESC, [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] ORDER BY [t1].[name] DESC, [relation_books].[title] DESC;
SELECT [t1].[name] AS [name], COUNT_BIG(*) AS [books] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] GROUP BY [t1].[name];
SELECT [t1].[name] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id];

-- RelationCondition.queriesOverRelationsLockTheirOwnRows
SELECT [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id] FROM [relation_books] WITH (REPEATABLEREAD, ROWLOCK) LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] ORDER BY [t1].[name];
SELECT [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id], [t1].[id], [t1].[name], [t1].[born] FROM [relation_books] WITH (UPDLOCK, ROWLOCK) LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id];
SELECT [relation_books].[title] FROM [relation_books] WITH (UPDLOCK, ROWLOCK) LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE [t1].[name] = ? ORDER BY [relation_books].[title];

-- RelationCondition.relatedColumnsAreReached
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] LEFT JOIN [relation_authors] [t2] ON [t2].[id] = [relation_books].[editor_id] WHERE [t1].[name] <> ? AND [t1].[born] > ? AND [t2].[name] = ? ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE [t1].[name] = ? ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_publishers] [t1] ON [t1].[id] = [relation_books].[publisher_id] LEFT JOIN [relation_cities] [t2] ON [t2].[id] = [t1].[city_id] LEFT JOIN [relation_countries] [t3] ON [t3].[code] = [t2].[country_id] WHERE [t3].[name] = ? ORDER BY [relation_books].[title];

-- RelationCondition.writesTakeConditionsOverRelations
SELECT 1 FROM [relation_books] WHERE EXISTS (SELECT 1 FROM [relation_books_tags] [t1] LEFT JOIN [relation_tags] [t2] ON [t2].[id] = [t1].[tag_id] WHERE [t1].[book_id] = [relation_books].[id] AND [t2].[label] = ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE [t1].[name] = ?;
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE NOT (EXISTS (SELECT 1 FROM [relation_categories] [t1] WHERE [t1].[parent_id] = [relation_categories].[id]));
SELECT [relation_categories].[id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) LEFT JOIN [relation_categories] [t1] ON [t1].[id] = [relation_categories].[parent_id] WHERE [t1].[name] = ?;
SELECT [title] FROM [relation_books] ORDER BY [title];
UPDATE [relation_books] SET [pages] = [pages] + ? WHERE [id] IN (SELECT [t1].[id] FROM [relation_books] [t1] LEFT JOIN [relation_authors] [t2] ON [t2].[id] = [t1].[author_id] WHERE [t2].[name] = ?);
UPDATE [relation_books] SET [title] = (SELECT [t1].[name] FROM [relation_authors] [t1] WHERE [t1].[id] = [relation_books].[author_id]) WHERE [id] IN (SELECT [t2].[id] FROM [relation_books] [t2] LEFT JOIN [relation_authors] [t3] ON [t3].[id] = [t2].[author_id] WHERE EXISTS (SELECT 1 FROM [relation_books] [t4] WHERE [t4].[author_id] = [t3].[id] AND [t4].[title] = ?));

