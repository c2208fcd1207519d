-- ActiveRecords
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- ActiveRecords.aPayloadOfAnotherModelIsRefused
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

