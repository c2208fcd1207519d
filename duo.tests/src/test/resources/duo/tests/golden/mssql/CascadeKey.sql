-- CascadeKey
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- CascadeKey.aRollbackForgetsTheRow
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_choirs_songs] ([choir_name], [song_title]) VALUES (?, ?);
INSERT INTO [relation_songs] ([title], [minutes], [soloist_id], [since]) VALUES (?, ?, ?, ?);
MERGE INTO [relation_choirs] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([name], [parent_id]) ON ([target].[name] = [source].[name]) WHEN MATCHED THEN UPDATE SET [target].[parent_id] = [source].[parent_id] WHEN NOT MATCHED THEN INSERT ([name], [parent_id]) VALUES ([source].[name], [source].[parent_id]);;
SAVE TRANSACTION duo_1;
SELECT [choir_name], [song_title] FROM [relation_choirs_songs] WHERE [choir_name] = ?;
SELECT [title], [minutes], [soloist_id], [since] FROM [relation_songs] WHERE [title] = ?;
SELECT [title], [minutes], [soloist_id], [since] FROM [relation_songs] WHERE [title] IN (SELECT [t1].[song_title] FROM [relation_choirs_songs] [t1] WHERE [t1].[choir_name] = ?) ORDER BY [title];
UPDATE [relation_songs] SET [minutes] = ? WHERE [title] = ?;

-- CascadeKey.entitiesFindTheirRows
INSERT INTO [relation_choirs_songs] ([choir_name], [song_title]) VALUES (?, ?), (?, ?), (?, ?);
SELECT [title], [minutes], [soloist_id], [since] FROM [relation_songs] WHERE [title] IN (?, ?, ?);

-- CascadeKey.equalRecordsAreOneRow
INSERT INTO [relation_choirs] ([name], [parent_id]) VALUES (?, ?), (?, ?);
INSERT INTO [relation_parts] ([choir_id], [singer_id]) VALUES (?, ?), (?, ?);
INSERT INTO [relation_singers] ([name], [voice]) VALUES (?, ?);
ROLLBACK TRANSACTION duo_1;
SELECT [name], [voice] FROM [relation_singers] WHERE [name] = ?;
SELECT [name], [voice] FROM [relation_singers] WHERE [name] IN (SELECT [t1].[singer_id] FROM [relation_parts] [t1] WHERE [t1].[choir_id] = ?) ORDER BY [name];

-- CascadeKey.knownKeysNeedNoTransaction
INSERT INTO [relation_choirs] ([name], [parent_id]) VALUES (?, ?), (?, ?), (?, ?);
SELECT [name], [parent_id] FROM [relation_choirs] WHERE [name] = ?;

-- CascadeKey.linksFromBothSidesAreOne
DELETE FROM [relation_parts] WHERE [choir_id] = ? AND [singer_id] = ?;
INSERT INTO [relation_choirs] ([name], [parent_id]) VALUES (?, ?);
INSERT INTO [relation_singers] ([name], [voice]) VALUES (?, ?), (?, ?);
SELECT COUNT(*) FROM [relation_parts];
SELECT [choir_id], [singer_id] FROM [relation_parts] WHERE [choir_id] = ?;
SELECT [name], [voice] FROM [relation_singers] WHERE [name] IN (?, ?);
SELECT [singer_id], [choir_id] FROM [relation_parts] WHERE [singer_id] = ?;

-- CascadeKey.recordsAreSavedByTheirKeys
SELECT COUNT(*) FROM [relation_singers];
UPDATE [relation_singers] SET [voice] = ? WHERE [name] = ?;

-- CascadeKey.unknownKeysNeedATransaction
SELECT COUNT(*) FROM [relation_choirs];
UPDATE [relation_choirs] SET [parent_id] = ? WHERE [name] = ?;

-- CascadeKey.whatAReferenceHoldsIsSavedWithinATransaction
MERGE INTO [relation_songs] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?, ?, ?)) [source] ([title], [minutes], [soloist_id], [since]) ON ([target].[title] = [source].[title]) WHEN MATCHED THEN UPDATE SET [target].[minutes] = [source].[minutes], [target].[soloist_id] = [source].[soloist_id] WHEN NOT MATCHED THEN INSERT ([title], [minutes], [soloist_id], [since]) VALUES ([source].[title], [source].[minutes], [source].[soloist_id], [source].[since]);;
SELECT [name], [voice] FROM [relation_singers] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

