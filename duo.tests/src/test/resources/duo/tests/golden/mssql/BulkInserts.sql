-- BulkInserts
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_bookings_guests] ON [bookings] ([guests]);
CREATE TABLE [bookings] ([id] BIGINT IDENTITY(1, 1), [code] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [voucher] NVARCHAR(255) COLLATE Latin1_General_100_BIN2, [room] INT NOT NULL, [seat] INT NOT NULL, [guests] INT NOT NULL, [updated_at] DATETIMEOFFSET(6), PRIMARY KEY ([id]), CONSTRAINT [uniq_bookings_code] UNIQUE ([code]), CONSTRAINT [uniq_bookings_voucher] UNIQUE ([voucher]), CONSTRAINT [uniq_bookings_room_seat] UNIQUE ([room], [seat]));
CREATE TABLE [countries] ([code] NVARCHAR(8) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [population] BIGINT, PRIMARY KEY ([code]));
CREATE TABLE [jobs] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [priority] INT DEFAULT 5, [attempts] INT DEFAULT 7, [remark] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE TABLE [notes] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [body] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [data] VARBINARY(MAX) NOT NULL, [tags] NVARCHAR(MAX) NOT NULL, [scores] NVARCHAR(MAX) NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- BulkInserts.aBatchHasAtLeastOneRow
DELETE FROM [bookings];
DELETE FROM [countries];
DELETE FROM [jobs];
DELETE FROM [notes];
DELETE FROM [people];

-- BulkInserts.aClashInALaterBatchTakesAll
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?);
SELECT COUNT(*) FROM [people];

-- BulkInserts.aFailureInsideATransactionTakesBackTheCall
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
ROLLBACK TRANSACTION duo_1;
SAVE TRANSACTION duo_1;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id];

-- BulkInserts.assignedKeysGoTogether
INSERT INTO [countries] ([code], [name], [population]) VALUES (?, ?, ?), (?, ?, ?);
SELECT COUNT(*) FROM [countries];

-- BulkInserts.batchesShareATransaction
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);

-- BulkInserts.entitiesKnowTheirRowsAfterwards
INSERT INTO [notes] ([title], [body], [data], [tags], [scores]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?), (?, ?, ?, ?, ?);
SELECT [id], [title], [body], [data], [tags], [scores] FROM [notes] WHERE [id] = ?;
UPDATE [notes] SET [title] = ? WHERE [id] = ?;

-- BulkInserts.manyRowsGoWithOneStatement
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);

-- BulkInserts.mixedColumnsComeBackInOrder
INSERT INTO [jobs] ([name], [priority], [attempts], [remark]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
INSERT INTO [jobs] ([name], [priority], [remark]) OUTPUT INSERTED.[id], INSERTED.[attempts] VALUES (?, ?, ?), (?, ?, ?);
SELECT [id], [name], [priority], [attempts], [remark] FROM [jobs] WHERE [id] = ?;

-- BulkInserts.rowsBeyondTheParametersOfAStatementAreSplit
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ... (7084 characters, checksum bb0e2c13);
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] = ?;

-- BulkInserts.withHooksOneBadRowStoresNothing
INSERT INTO [bookings] ([code], [voucher], [room], [seat], [guests], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?);
SELECT COUNT(*) FROM [bookings];

