-- Stamps
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [articles] ([id] BIGINT IDENTITY(1, 1), [created_at] DATETIMEOFFSET(6), [updated_at] DATETIMEOFFSET(6), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [body] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [views] INT NOT NULL, [version] BIGINT NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [tickets] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [votes] INT NOT NULL, [approved] BIT NOT NULL, [reviewer] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 DEFAULT N'nobody', [version] INT NOT NULL, [created_at] DATETIMEOFFSET(6), [updated_at] DATETIMEOFFSET(6), PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- Stamps.aBrokenRuleStopsEveryWrite
DELETE FROM [articles];
DELETE FROM [articles] WHERE [id] = ? AND [version] = ?;
DELETE FROM [tickets];
INSERT INTO [articles] ([created_at], [updated_at], [title], [body], [views], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);

-- Stamps.aBulkInsertStampsWhatIsNull
INSERT INTO [tickets] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?);
INSERT INTO [tickets] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?);

-- Stamps.anUnchangedSaveMovesTheStamp
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] WHERE [id] = ?;
UPDATE [articles] SET [updated_at] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- Stamps.anUpdateMovesOneStamp
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WHERE [id] = ?;
UPDATE [tickets] SET [title] = ?, [votes] = ?, [approved] = ?, [reviewer] = ?, [updated_at] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- Stamps.anUpdateOfColumnsMovesVersionAndStamp
UPDATE [articles] SET [updated_at] = ?, [views] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- Stamps.theSecondOfTwoCopiesIsStale
UPDATE [articles] SET [updated_at] = ?, [title] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

