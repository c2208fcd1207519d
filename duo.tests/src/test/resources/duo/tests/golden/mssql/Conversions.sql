-- Conversions
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [specimens] ([id] BIGINT IDENTITY(1, 1), [active] BIT, [number] INT, [big] BIGINT, [ratio] FLOAT(53), [price] DECIMAL(12, 2), [label] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [code] UNIQUEIDENTIFIER, [day] DATE, [time] TIME(6), [at] DATETIME2(6), [moment] DATETIMEOFFSET(6), [span] DECIMAL(28, 9), [vintage] INT, [letter] NVARCHAR(1) COLLATE Latin1_General_100_BIN2, [grade] NVARCHAR(4) COLLATE Latin1_General_100_BIN2, [level] INT, [tags] NVARCHAR(MAX), [pin] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE TABLE [types_decimals] ([id] BIGINT IDENTITY(1, 1), [price] DECIMAL(12, 2), [wide] DECIMAL(38, 10), [free] DECIMAL(38, 10), [whole] DECIMAL(38, 0), [five] DECIMAL(5, 0), [colour] NVARCHAR(15) COLLATE Latin1_General_100_BIN2, [position] INT, PRIMARY KEY ([id]));
CREATE TABLE [types_documents] ([id] BIGINT IDENTITY(1, 1), [map] NVARCHAR(MAX), [note] NVARCHAR(MAX), [nested] NVARCHAR(MAX), [list] NVARCHAR(MAX), [groups] NVARCHAR(MAX), [text] NVARCHAR(MAX), PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- Conversions.aSecretValueIsNotTold
DELETE FROM [specimens];
DELETE FROM [types_decimals];
DELETE FROM [types_documents];

-- Conversions.valuesInsideJsonAreConverted
INSERT INTO [types_documents] ([map], [note], [nested], [list], [groups], [text]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
SELECT [id], [map], [note], [nested], [list], [groups], [text] FROM [types_documents] WHERE [id] = ?;

-- Conversions.whatDoesNotFitIsRefusedByName
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [id] = ?;

