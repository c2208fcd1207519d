-- CascadeGraph
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- CascadeGraph.circlesClose
INSERT INTO [relation_concerts] ([title], [venue_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_venues] ([name], [next_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
SAVE TRANSACTION duo_1;
SELECT [id], [name], [next_id] FROM [relation_venues] WHERE [id] = ?;
SELECT [id], [title], [venue_id] FROM [relation_concerts] WHERE [id] = ?;
UPDATE [relation_venues] SET [next_id] = ? WHERE [id] = ?;

-- CascadeGraph.keysOfTheProgramAreCompared
DELETE FROM [relation_seats] WHERE [code] IN (?, ?);
INSERT INTO [relation_seats] ([code], [venue_id], [price]) VALUES (?, ?, ?), (?, ?, ?);
SELECT COUNT(*) FROM [relation_seats];
SELECT COUNT(*) FROM [relation_seats] WHERE [venue_id] = ?;
SELECT [code], [venue_id], [price] FROM [relation_seats] ORDER BY [code];
SELECT [code], [venue_id], [price] FROM [relation_seats] WHERE [code] IN (?, ?, ?);
SELECT [code], [venue_id], [price] FROM [relation_seats] WHERE [venue_id] = ?;
UPDATE [relation_seats] SET [price] = ? WHERE [code] = ?;
UPDATE [relation_seats] SET [venue_id] = ? WHERE [code] = ?;
UPDATE [relation_venues] SET [name] = ?, [next_id] = ? WHERE [id] = ?;

-- CascadeGraph.linksAreSavedFromTheOtherSide
INSERT INTO [relation_concerts_artists] ([artist_id], [concert_id]) VALUES (?, ?), (?, ?), (?, ?);
MERGE INTO [relation_artists] USING (VALUES (?, 0), (?, 1)) [rows] ([name], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([name]) VALUES ([rows].[name]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], [name] FROM [relation_artists] WHERE [id] IN (SELECT [t1].[artist_id] FROM [relation_concerts_artists] [t1] WHERE [t1].[concert_id] = ?) ORDER BY [name];

-- CascadeGraph.linksAreSetByDifference
DELETE FROM [relation_concerts_artists] WHERE ([concert_id] = ? AND [artist_id] IN (?, ?));
INSERT INTO [relation_artists] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_concerts_artists] ([concert_id], [artist_id]) VALUES (?, ?);
INSERT INTO [relation_concerts_artists] ([concert_id], [artist_id]) VALUES (?, ?), (?, ?), (?, ?);
SELECT COUNT(*) FROM [relation_artists];
SELECT [concert_id], [artist_id] FROM [relation_concerts_artists] WHERE [concert_id] = ?;

-- CascadeGraph.newParentsAreSavedFirst
INSERT INTO [relation_authors] ([name], [born]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_reviews] ([book_id], [stars], [text]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
MERGE INTO [relation_books] USING (VALUES (?, ?, CAST(? AS DECIMAL(10, 2)), ?, ?, ?, 0), (?, ?, CAST(? AS DECIMAL(10, 2)), ?, ?, ?, 1)) [rows] ([title], [pages], [price], [author_id], [editor_id], [publisher_id], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) VALUES ([rows].[title], [rows].[pages], [rows].[price], [rows].[author_id], [rows].[editor_id], [rows].[publisher_id]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT(*) FROM [relation_authors];
UPDATE [relation_books] SET [title] = ? WHERE [id] = ?;

-- CascadeGraph.recordsAndEntitiesAreMixed
MERGE INTO [relation_acts] USING (VALUES (?, ?, ?, 0), (?, ?, ?, 1)) [rows] ([concert_id], [piece], [version], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([concert_id], [piece], [version]) VALUES ([rows].[concert_id], [rows].[piece], [rows].[version]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT(*) FROM [relation_acts];

-- CascadeGraph.recordsAreCheckedWhenTheyAreWritten
DELETE FROM [relation_seats] WHERE [code] = ?;
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_seats] ([code], [venue_id], [price]) VALUES (?, ?, ?);
ROLLBACK TRANSACTION duo_1;
SELECT COUNT(*) FROM [relation_seats] WHERE [price] = ?;
SELECT [code], [venue_id], [price] FROM [relation_seats] WHERE [code] = ?;

-- CascadeGraph.referencesHoldTheRecordsThatAreStored
SELECT [code], [venue_id], [price] FROM [relation_seats] WHERE [code] IN (?, ?);

-- CascadeGraph.sessionsAndCallsWithATransactionSaveGraphs
INSERT INTO [relation_acts] ([concert_id], [piece], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
SELECT [id], [title], [venue_id] FROM [relation_concerts] WHERE [title] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- CascadeGraph.theAsynchronousViewDoesTheSame
DELETE FROM [relation_acts] WHERE [id] = ?;
SELECT [id] FROM [relation_acts] WITH (UPDLOCK, ROWLOCK) WHERE ([id] = ? AND [version] = ?);
SELECT [id], [version], [concert_id] FROM [relation_acts] WHERE [concert_id] = ?;

