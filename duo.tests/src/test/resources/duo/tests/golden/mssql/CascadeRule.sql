-- CascadeRule
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- CascadeRule.aFailureLeavesNothing
INSERT INTO [relation_acts] ([concert_id], [piece], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
INSERT INTO [relation_artists] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_concerts] ([title], [venue_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_concerts_artists] ([concert_id], [artist_id]) VALUES (?, ?);
INSERT INTO [relation_people] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_venues] ([name], [next_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
MERGE INTO [relation_artists] USING (VALUES (?, 0), (?, 1)) [rows] ([name], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([name]) VALUES ([rows].[name]) OUTPUT INSERTED.[id], [rows].[duo position];;
ROLLBACK TRANSACTION duo_1;
SAVE TRANSACTION duo_1;
SELECT COUNT(*) FROM [relation_acts];
SELECT COUNT(*) FROM [relation_artists];
SELECT COUNT(*) FROM [relation_concerts];
SELECT COUNT(*) FROM [relation_people] WHERE [id] = ?;
SELECT COUNT(*) FROM [relation_venues];
SELECT [id], [concert_id], [piece], [version] FROM [relation_acts] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- CascadeRule.aReferenceToAnUnsavedModelIsRefused
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_authors] ([name], [born]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [relation_publishers] ([name], [city_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
SELECT [id], [name], [born] FROM [relation_authors] WHERE [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [relation_books] SET [editor_id] = ? WHERE [id] = ?;

-- CascadeRule.aStaleChildEndsTheSave
MERGE INTO [relation_acts] USING (VALUES (?, ?, ?, 0), (?, ?, ?, 1)) [rows] ([concert_id], [piece], [version], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([concert_id], [piece], [version]) VALUES ([rows].[concert_id], [rows].[piece], [rows].[version]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT(*) FROM [relation_acts] WHERE [piece] = ?;
SELECT [id], [concert_id], [piece], [version] FROM [relation_acts] WHERE [piece] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [venue_id] FROM [relation_concerts] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [relation_acts] SET [piece] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;
UPDATE [relation_concerts] SET [title] = ? WHERE [id] = ?;

-- CascadeRule.aStaleOrphanIsNotDeleted
DELETE FROM [relation_acts] WHERE [id] = ?;
SELECT [concert_id], [id], [concert_id], [piece], [version] FROM [relation_acts] WHERE [concert_id] = ?;
SELECT [id] FROM [relation_acts] WITH (UPDLOCK, ROWLOCK) WHERE ([id] = ? AND [version] = ?);
SELECT [id], [concert_id], [piece], [version] FROM [relation_acts] WHERE [id] = ?;
SELECT [id], [version], [concert_id] FROM [relation_acts] WHERE [concert_id] = ?;

-- CascadeRule.newChildrenOfAnotherCollectionAreRefused
INSERT INTO [relation_tags] ([label]) OUTPUT INSERTED.[id] VALUES (?);
SELECT COUNT(*) FROM [relation_books] WHERE EXISTS (SELECT 1 FROM [relation_books_tags] [t1] WHERE [t1].[book_id] = [relation_books].[id]);
UPDATE [relation_books] SET [pages] = ? WHERE [id] = ?;

