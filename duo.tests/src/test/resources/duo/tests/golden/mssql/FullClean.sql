-- FullClean
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_bookings_guests] ON [bookings] ([guests]);
CREATE TABLE [bookings] ([id] BIGINT IDENTITY(1, 1), [code] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [voucher] NVARCHAR(255) COLLATE Latin1_General_100_BIN2, [room] INT NOT NULL, [seat] INT NOT NULL, [guests] INT NOT NULL, [updated_at] DATETIMEOFFSET(6), PRIMARY KEY ([id]), CONSTRAINT [uniq_bookings_code] UNIQUE ([code]), CONSTRAINT [uniq_bookings_voucher] UNIQUE ([voucher]), CONSTRAINT [uniq_bookings_room_seat] UNIQUE ([room], [seat]));
CREATE TABLE [tasks] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [priority] INT NOT NULL, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- FullClean.aBrokenRuleIsToldFirst
DELETE FROM [bookings];
DELETE FROM [tasks];
INSERT INTO [bookings] ([code], [voucher], [room], [seat], [guests], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);

-- FullClean.allClashesAreToldAtOnce
SELECT 1 FROM [bookings] WHERE ([code] = ? OR [voucher] = ? OR ([room] = ? AND [seat] = ?)) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM [bookings] WHERE [code] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM [bookings] WHERE [room] = ? AND [seat] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM [bookings] WHERE [voucher] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- FullClean.nullsDoNotClash
SELECT 1 FROM [bookings] WHERE ([code] = ? OR ([room] = ? AND [seat] = ?)) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM [bookings];

-- FullClean.theOwnRowDoesNotClash
SELECT 1 FROM [bookings] WHERE ([code] = ? OR ([room] = ? AND [seat] = ?)) AND NOT ([id] = ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM [bookings] WHERE [code] = ? AND NOT ([id] = ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM [bookings] WHERE [room] = ? AND [seat] = ? AND NOT ([id] = ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

