-- Entities
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [notes] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [body] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [data] VARBINARY(MAX) NOT NULL, [tags] NVARCHAR(MAX) NOT NULL, [scores] NVARCHAR(MAX) NOT NULL, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- Entities.aDeletedEntityIsNewAndCanBeSavedAgain
DELETE FROM [notes];
DELETE FROM [notes] WHERE [id] = ?;
INSERT INTO [notes] ([id], [title], [body], [data], [tags], [scores]) VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [notes] ([title], [body], [data], [tags], [scores]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?);
SELECT [id], [title], [body], [data], [tags], [scores] FROM [notes] WHERE [id] = ?;

-- Entities.aNewEntityWithAKeySetByHandUpdates
UPDATE [notes] SET [title] = ?, [body] = ?, [data] = ?, [tags] = ?, [scores] = ? WHERE [id] = ?;

-- Entities.aRowThatIsGoneIsTold
SELECT COUNT(*) FROM [notes];
UPDATE [notes] SET [title] = ? WHERE [id] = ?;

-- Entities.copiesWithDifferentChangesGoTogether
UPDATE [notes] SET [body] = ? WHERE [id] = ?;

-- Entities.onlyChangedColumnsAreWritten
UPDATE [notes] SET [title] = ?, [body] = ? WHERE [id] = ?;

-- Entities.refreshOfColumnsKeepsOtherChanges
SELECT [body] FROM [notes] WHERE [id] = ?;
UPDATE [notes] SET [body] = ?, [title] = ? WHERE [id] = ?;
UPDATE [notes] SET [data] = ? WHERE [id] = ?;

