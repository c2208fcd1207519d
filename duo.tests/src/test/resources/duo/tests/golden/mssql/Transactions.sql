-- Transactions
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- Transactions.aBlockCommitsAtItsEnd
DELETE FROM [people];
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT COUNT(*) FROM [people];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [name] = ?;

-- Transactions.aBlockGivesTheResultOfItsWork
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] = ?;

-- Transactions.aBlockMarkedForRollbackEndsWithoutEffect
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;

-- Transactions.anErrorOfTheDatabaseRollsBackWhatWentBefore
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

