-- ActiveRecords
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [members] ([login] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [balance] INT NOT NULL, [admin] BIT NOT NULL, PRIMARY KEY ([login]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- ActiveRecords.aPayloadOfAnotherModelIsRefused
DELETE FROM [members];
MERGE INTO [members] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?, ?, ?)) [source] ([login], [name], [balance], [admin]) ON ([target].[login] = [source].[login]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name], [target].[balance] = [source].[balance], [target].[admin] = [source].[admin] WHEN NOT MATCHED THEN INSERT ([login], [name], [balance], [admin]) VALUES ([source].[login], [source].[name], [source].[balance], [source].[admin]);;

-- ActiveRecords.aPayloadUpdatesTheEntity
SELECT [login], [name], [balance], [admin] FROM [members] WHERE [login] = ?;
UPDATE [members] SET [balance] = ? WHERE [login] = ?;
UPDATE [members] SET [name] = ? WHERE [login] = ?;

-- ActiveRecords.anEntityWritesItself
DELETE FROM [members] WHERE [login] = ?;
SELECT COUNT(*) FROM [members];

-- ActiveRecords.callsTakePartInTheTransaction
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;

-- ActiveRecords.insertIsExplicit
INSERT INTO [members] ([login], [name], [balance], [admin]) VALUES (?, ?, ?, ?);

