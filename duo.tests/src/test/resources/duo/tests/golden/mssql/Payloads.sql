-- Payloads
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_bookings_guests] ON [bookings] ([guests]);
CREATE TABLE [bookings] ([id] BIGINT IDENTITY(1, 1), [code] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [voucher] NVARCHAR(255) COLLATE Latin1_General_100_BIN2, [room] INT NOT NULL, [seat] INT NOT NULL, [guests] INT NOT NULL, [updated_at] DATETIMEOFFSET(6), PRIMARY KEY ([id]), CONSTRAINT [uniq_bookings_code] UNIQUE ([code]), CONSTRAINT [uniq_bookings_voucher] UNIQUE ([voucher]), CONSTRAINT [uniq_bookings_room_seat] UNIQUE ([room], [seat]));
CREATE TABLE [jobs] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [priority] INT DEFAULT 5, [attempts] INT DEFAULT 7, [remark] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
CREATE TABLE [tickets] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [votes] INT NOT NULL, [approved] BIT NOT NULL, [reviewer] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 DEFAULT N'nobody', [version] INT NOT NULL, [created_at] DATETIMEOFFSET(6), [updated_at] DATETIMEOFFSET(6), PRIMARY KEY ([id]));
CREATE TABLE [types_residents] ([id] BIGINT IDENTITY(1, 1), [home_street] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [home_flat] INT, [home_place_city] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [home_place_zip] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [work_street] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [work_flat] INT, [work_place_city] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [work_place_zip] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [city] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [zip] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- Payloads.aBulkUpdateByPayloadLeavesOutWhatItMustNotSet
DELETE FROM [bookings];
DELETE FROM [jobs];
DELETE FROM [people];
DELETE FROM [tickets];
DELETE FROM [types_residents];
INSERT INTO [tickets] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?);
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WHERE [id] = ?;
UPDATE [tickets] SET [title] = ? WHERE [id] = ?;

-- Payloads.aBulkUpdateTakesPayloads
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] = ?;
UPDATE [people] SET [age] = ? WHERE [name] = ?;
UPDATE [people] SET [nickname] = ? WHERE [name] = ?;

-- Payloads.aPayloadWritesOnlyWhatItNames
UPDATE [people] SET [age] = ? WHERE [id] = ?;
UPDATE [people] SET [name] = ? WHERE [id] = ?;

-- Payloads.anEmbeddedRecordIsReplacedAsAWhole
INSERT INTO [types_residents] ([home_street], [home_flat], [home_place_city], [home_place_zip], [work_street], [work_flat], [work_place_city], [work_place_zip], [city], [zip]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
SELECT [id], [home_street], [home_flat], [home_place_city], [home_place_zip], [work_street], [work_flat], [work_place_city], [work_place_zip], [city], [zip] FROM [types_residents] WHERE [id] = ?;
UPDATE [types_residents] SET [home_street] = ?, [home_flat] = ?, [home_place_city] = ?, [home_place_zip] = ? WHERE [id] = ?;
UPDATE [types_residents] SET [work_street] = ?, [work_flat] = ?, [work_place_city] = ?, [work_place_zip] = ? WHERE [home_street] = ?;

-- Payloads.createTakesTheKeyAndNoGuardedValue
INSERT INTO [tickets] ([id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- Payloads.defaultsTakeThePlaceOfNull
INSERT INTO [jobs] ([name], [priority], [remark]) OUTPUT INSERTED.[id], INSERTED.[attempts] VALUES (?, ?, ?);

-- Payloads.nullOfAMapIsWritten
UPDATE [people] SET [nickname] = ? WHERE [id] = ?;

-- Payloads.theRuleIsCheckedBeforeAnySql
INSERT INTO [bookings] ([code], [voucher], [room], [seat], [guests], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
UPDATE [bookings] SET [guests] = ?, [updated_at] = ? WHERE [id] = ?;

-- Payloads.updateTakesNeitherKeyNorGuardedValue
SELECT COUNT(*) FROM [tickets];
UPDATE [tickets] SET [title] = ?, [updated_at] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;
UPDATE [tickets] SET [votes] = ?, [updated_at] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

