-- CascadeKey
ALTER TABLE [relation_categories] ADD CONSTRAINT [fk_relation_categories_parent_id] FOREIGN KEY ([parent_id]) REFERENCES [relation_categories] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_choirs] ADD CONSTRAINT [fk_relation_choirs_parent_id] FOREIGN KEY ([parent_id]) REFERENCES [relation_choirs] ([name]) ON DELETE SET NULL;
ALTER TABLE [relation_choirs_songs] ADD CONSTRAINT [fk_relation_choirs_songs_choir_name] FOREIGN KEY ([choir_name]) REFERENCES [relation_choirs] ([name]) ON DELETE CASCADE;
ALTER TABLE [relation_choirs_songs] ADD CONSTRAINT [fk_relation_choirs_songs_song_title] FOREIGN KEY ([song_title]) REFERENCES [relation_songs] ([title]) ON DELETE CASCADE;
ALTER TABLE [relation_lockers] ADD CONSTRAINT [fk_relation_lockers_choir_id] FOREIGN KEY ([choir_id]) REFERENCES [relation_choirs] ([name]) ON DELETE CASCADE;
ALTER TABLE [relation_lockers] ADD CONSTRAINT [fk_relation_lockers_singer_id] FOREIGN KEY ([singer_id]) REFERENCES [relation_singers] ([name]) ON DELETE CASCADE;
ALTER TABLE [relation_parts] ADD CONSTRAINT [fk_relation_parts_choir_id] FOREIGN KEY ([choir_id]) REFERENCES [relation_choirs] ([name]) ON DELETE CASCADE;
ALTER TABLE [relation_parts] ADD CONSTRAINT [fk_relation_parts_singer_id] FOREIGN KEY ([singer_id]) REFERENCES [relation_singers] ([name]) ON DELETE CASCADE;
ALTER TABLE [relation_songs] ADD CONSTRAINT [fk_relation_songs_soloist_id] FOREIGN KEY ([soloist_id]) REFERENCES [relation_singers] ([name]) ON DELETE SET NULL;
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_relation_categories_parent_id] ON [relation_categories] ([parent_id]);
CREATE INDEX [idx_relation_choirs_parent_id] ON [relation_choirs] ([parent_id]);
CREATE INDEX [idx_relation_choirs_songs_song_title] ON [relation_choirs_songs] ([song_title]);
CREATE INDEX [idx_relation_lockers_singer_id] ON [relation_lockers] ([singer_id]);
CREATE INDEX [idx_relation_parts_choir_id] ON [relation_parts] ([choir_id]);
CREATE INDEX [idx_relation_parts_singer_id] ON [relation_parts] ([singer_id]);
CREATE INDEX [idx_relation_songs_soloist_id] ON [relation_songs] ([soloist_id]);
CREATE TABLE [relation_categories] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [parent_id] BIGINT, PRIMARY KEY ([id]));
CREATE TABLE [relation_choirs] ([name] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [parent_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([name]));
CREATE TABLE [relation_choirs_songs] ([choir_name] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [song_title] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([choir_name], [song_title]));
CREATE TABLE [relation_lockers] ([choir_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [singer_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] INT NOT NULL, PRIMARY KEY ([choir_id], [singer_id]), CONSTRAINT [uniq_relation_lockers_number] UNIQUE ([number]));
CREATE TABLE [relation_parts] ([id] BIGINT IDENTITY(1, 1), [choir_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [singer_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_singers] ([name] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [voice] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([name]));
CREATE TABLE [relation_songs] ([title] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [minutes] INT NOT NULL, [soloist_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2, [since] DATETIMEOFFSET(6), PRIMARY KEY ([title]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- CascadeKey.aRollbackForgetsTheRow
DELETE FROM [relation_choirs] WHERE [name] IN (?, ?);
DELETE FROM [relation_choirs_songs] WHERE [choir_name] IN (?, ?);
DELETE FROM [relation_lockers];
DELETE FROM [relation_lockers] WHERE [choir_id] IN (?, ?);
DELETE FROM [relation_lockers] WHERE [singer_id] IN (?, ?, ?);
DELETE FROM [relation_parts];
DELETE FROM [relation_parts] WHERE [choir_id] IN (?, ?);
DELETE FROM [relation_parts] WHERE [singer_id] IN (?, ?, ?);
DELETE FROM [relation_singers] WHERE [name] IN (?, ?, ?);
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_choirs_songs] ([choir_name], [song_title]) VALUES (?, ?);
INSERT INTO [relation_songs] ([title], [minutes], [soloist_id], [since]) VALUES (?, ?, ?, ?);
MERGE INTO [relation_choirs] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([name], [parent_id]) ON ([target].[name] = [source].[name]) WHEN MATCHED THEN UPDATE SET [target].[parent_id] = [source].[parent_id] WHEN NOT MATCHED THEN INSERT ([name], [parent_id]) VALUES ([source].[name], [source].[parent_id]);;
SAVE TRANSACTION duo_1;
SELECT [choir_name], [song_title] FROM [relation_choirs_songs] WHERE [choir_name] = ?;
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK);
SELECT [name] FROM [relation_choirs] WITH (UPDLOCK, ROWLOCK);
SELECT [name] FROM [relation_singers] WITH (UPDLOCK, ROWLOCK);
SELECT [title] FROM [relation_songs] WITH (UPDLOCK, ROWLOCK);
SELECT [title], [minutes], [soloist_id], [since] FROM [relation_songs] WHERE [title] = ?;
SELECT [title], [minutes], [soloist_id], [since] FROM [relation_songs] WHERE [title] IN (SELECT [t1].[song_title] FROM [relation_choirs_songs] [t1] WHERE [t1].[choir_name] = ?) ORDER BY [title];
UPDATE [relation_choirs] SET [parent_id] = ? WHERE [parent_id] IN (?, ?);
UPDATE [relation_songs] SET [minutes] = ? WHERE [title] = ?;
UPDATE [relation_songs] SET [soloist_id] = ? WHERE [soloist_id] IN (?, ?, ?);

-- CascadeKey.entitiesFindTheirRows
INSERT INTO [relation_choirs_songs] ([choir_name], [song_title]) VALUES (?, ?), (?, ?), (?, ?);
SELECT [title], [minutes], [soloist_id], [since] FROM [relation_songs] WHERE [title] IN (?, ?, ?);

-- CascadeKey.equalRecordsAreOneRow
DELETE FROM [relation_choirs] WHERE [name] = ?;
DELETE FROM [relation_choirs_songs] WHERE [choir_name] = ?;
DELETE FROM [relation_lockers] WHERE [choir_id] = ?;
DELETE FROM [relation_lockers] WHERE [singer_id] IN (?, ?);
DELETE FROM [relation_parts] WHERE [choir_id] = ?;
DELETE FROM [relation_parts] WHERE [singer_id] IN (?, ?);
DELETE FROM [relation_singers] WHERE [name] IN (?, ?);
INSERT INTO [relation_choirs] ([name], [parent_id]) VALUES (?, ?), (?, ?);
INSERT INTO [relation_parts] ([choir_id], [singer_id]) VALUES (?, ?), (?, ?);
INSERT INTO [relation_singers] ([name], [voice]) VALUES (?, ?);
ROLLBACK TRANSACTION duo_1;
SELECT [name], [voice] FROM [relation_singers] WHERE [name] = ?;
SELECT [name], [voice] FROM [relation_singers] WHERE [name] IN (SELECT [t1].[singer_id] FROM [relation_parts] [t1] WHERE [t1].[choir_id] = ?) ORDER BY [name];
UPDATE [relation_choirs] SET [parent_id] = ? WHERE [parent_id] = ?;
UPDATE [relation_songs] SET [soloist_id] = ? WHERE [soloist_id] IN (?, ?);

-- CascadeKey.knownKeysNeedNoTransaction
DELETE FROM [relation_lockers] WHERE [singer_id] = ?;
DELETE FROM [relation_parts] WHERE [singer_id] = ?;
DELETE FROM [relation_singers] WHERE [name] = ?;
INSERT INTO [relation_choirs] ([name], [parent_id]) VALUES (?, ?), (?, ?), (?, ?);
SELECT [name], [parent_id] FROM [relation_choirs] WHERE [name] = ?;
UPDATE [relation_songs] SET [soloist_id] = ? WHERE [soloist_id] = ?;

-- CascadeKey.linksFromBothSidesAreOne
DELETE FROM [relation_choirs_songs] WHERE [song_title] IN (?, ?, ?);
DELETE FROM [relation_parts] WHERE [choir_id] = ? AND [singer_id] = ?;
DELETE FROM [relation_songs] WHERE [title] IN (?, ?, ?);
INSERT INTO [relation_choirs] ([name], [parent_id]) VALUES (?, ?);
INSERT INTO [relation_singers] ([name], [voice]) VALUES (?, ?), (?, ?);
SELECT COUNT(*) FROM [relation_parts];
SELECT [choir_id], [singer_id] FROM [relation_parts] WHERE [choir_id] = ?;
SELECT [name], [voice] FROM [relation_singers] WHERE [name] IN (?, ?);
SELECT [singer_id], [choir_id] FROM [relation_parts] WHERE [singer_id] = ?;

-- CascadeKey.recordsAreSavedByTheirKeys
DELETE FROM [relation_choirs_songs] WHERE [song_title] IN (?, ?);
DELETE FROM [relation_songs] WHERE [title] IN (?, ?);
SELECT COUNT(*) FROM [relation_singers];
UPDATE [relation_singers] SET [voice] = ? WHERE [name] = ?;

-- CascadeKey.unknownKeysNeedATransaction
DELETE FROM [relation_choirs] WHERE [name] IN (?, ?, ?, ?);
DELETE FROM [relation_choirs_songs] WHERE [choir_name] IN (?, ?, ?, ?);
DELETE FROM [relation_lockers] WHERE [choir_id] IN (?, ?, ?, ?);
DELETE FROM [relation_parts] WHERE [choir_id] IN (?, ?, ?, ?);
SELECT COUNT(*) FROM [relation_choirs];
UPDATE [relation_choirs] SET [parent_id] = ? WHERE [name] = ?;
UPDATE [relation_choirs] SET [parent_id] = ? WHERE [parent_id] IN (?, ?, ?, ?);

-- CascadeKey.whatAReferenceHoldsIsSavedWithinATransaction
DELETE FROM [relation_choirs_songs] WHERE [song_title] = ?;
DELETE FROM [relation_songs] WHERE [title] = ?;
MERGE INTO [relation_songs] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?, ?, ?)) [source] ([title], [minutes], [soloist_id], [since]) ON ([target].[title] = [source].[title]) WHEN MATCHED THEN UPDATE SET [target].[minutes] = [source].[minutes], [target].[soloist_id] = [source].[soloist_id] WHEN NOT MATCHED THEN INSERT ([title], [minutes], [soloist_id], [since]) VALUES ([source].[title], [source].[minutes], [source].[soloist_id], [source].[since]);;
SELECT [name], [voice] FROM [relation_singers] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

