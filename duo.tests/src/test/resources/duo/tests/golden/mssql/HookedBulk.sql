-- HookedBulk
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_bookings_guests] ON [bookings] ([guests]);
CREATE TABLE [articles] ([id] BIGINT IDENTITY(1, 1), [created_at] DATETIMEOFFSET(6), [updated_at] DATETIMEOFFSET(6), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [body] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [views] INT NOT NULL, [version] BIGINT NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [bookings] ([id] BIGINT IDENTITY(1, 1), [code] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [voucher] NVARCHAR(255) COLLATE Latin1_General_100_BIN2, [room] INT NOT NULL, [seat] INT NOT NULL, [guests] INT NOT NULL, [updated_at] DATETIMEOFFSET(6), PRIMARY KEY ([id]), CONSTRAINT [uniq_bookings_code] UNIQUE ([code]), CONSTRAINT [uniq_bookings_voucher] UNIQUE ([voucher]), CONSTRAINT [uniq_bookings_room_seat] UNIQUE ([room], [seat]));
CREATE TABLE [enrollments] ([student] BIGINT NOT NULL, [course] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [grade] INT, PRIMARY KEY ([student], [course]));
CREATE TABLE [tickets] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [votes] INT NOT NULL, [approved] BIT NOT NULL, [reviewer] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 DEFAULT N'nobody', [version] INT NOT NULL, [created_at] DATETIMEOFFSET(6), [updated_at] DATETIMEOFFSET(6), PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- HookedBulk.aCompositeKeyIsWalkedThrough
DELETE FROM [articles];
DELETE FROM [bookings];
DELETE FROM [enrollments];
DELETE FROM [tickets];
INSERT INTO [enrollments] ([student], [course], [grade]) VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?);
SELECT COUNT(*) FROM [enrollments] WHERE [grade] = ?;
SELECT [student], [course], [grade] FROM [enrollments] WHERE [student] > ? AND ([student] > ? OR ([student] = ? AND [course] > ?)) ORDER BY [student], [course] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [student], [course], [grade] FROM [enrollments] WHERE [student] > ? ORDER BY [student], [course] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [enrollments] SET [grade] = ? WHERE [student] = ? AND [course] = ?;

-- HookedBulk.aRefusalInsideATransactionLeavesItUsable
INSERT INTO [bookings] ([code], [voucher], [room], [seat], [guests], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [bookings] ([code], [voucher], [room], [seat], [guests], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?);
SELECT COUNT(*) FROM [bookings] WHERE [guests] = ?;
SELECT [id], [code], [voucher], [room], [seat], [guests], [updated_at] FROM [bookings] WHERE [guests] = ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- HookedBulk.aRefusedRowEndsItsUnit
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [articles] ([created_at], [updated_at], [title], [body], [views], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?);
SELECT COUNT(*) FROM [articles] WHERE [views] = ?;
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] WHERE [views] = ? AND [id] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] WHERE [views] = ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [articles] SET [updated_at] = ?, [views] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- HookedBulk.anExpressionIsRefused
INSERT INTO [tickets] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?);

-- HookedBulk.batchesAreCommittedAloneOrTogether
INSERT INTO [tickets] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?);
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WHERE [id] > ? AND [id] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WHERE [id] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [tickets] SET [votes] = ?, [updated_at] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- HookedBulk.knownEntitiesAreChangedInMemory
INSERT INTO [articles] ([created_at], [updated_at], [title], [body], [views], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- HookedBulk.payloadsWorkWithHooks
INSERT INTO [tickets] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?);
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets];
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- HookedBulk.rowsAreLoadedInBatchesByKey
INSERT INTO [tickets] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?);
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WHERE [votes] = ? AND [id] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WHERE [votes] = ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- HookedBulk.theTransactionOfTheCallerIsNeverEnded
SAVE TRANSACTION duo_1;
SELECT [id], [code], [voucher], [room], [seat], [guests], [updated_at] FROM [bookings] WHERE [guests] = ? AND [id] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [bookings] SET [guests] = ?, [updated_at] = ? WHERE [id] = ?;

