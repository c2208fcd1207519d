-- KeysAndNames
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_select "table" of `order` ü_group by] ON [select "table" of `order` ü] ([group by]);
CREATE TABLE [select "table" of `order` ü] ([user] BIGINT IDENTITY(1, 1), [from] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [group by] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [say "hi"] INT NOT NULL, [a `tick`] INT NOT NULL, [it's [here]]] INT NOT NULL, [列名é] INT NOT NULL, [VALUE] INT NOT NULL, PRIMARY KEY ([user]), CONSTRAINT [uniq_select "table" of `order` ü_from] UNIQUE ([from]));
CREATE TABLE [types_by_bytes] ([id] VARBINARY(16) NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [types_by_colour] ([id] NVARCHAR(15) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [types_by_date] ([id] DATE NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [types_by_decimal] ([id] DECIMAL(20, 3) NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [types_by_instant] ([id] DATETIMEOFFSET(6) NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [types_by_number] ([id] INT NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [types_by_text] ([id] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [types_by_uuid] ([id] UNIQUEIDENTIFIER NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [types_composite] ([room] INT NOT NULL, [subject] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [day] DATE NOT NULL, [seats] INT NOT NULL, PRIMARY KEY ([room], [subject], [day]));
CREATE TABLE [types_confidential] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(50) COLLATE Latin1_General_100_BIN2 NOT NULL, [token] NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL, [pin] INT NOT NULL, [hint] NVARCHAR(12) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_types_confidential_token] UNIQUE ([token]));
CREATE TABLE [types_defaults] ([id] BIGINT IDENTITY(1, 1), [note] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [truth] BIT DEFAULT 1, [number] INT DEFAULT -7, [large] BIGINT DEFAULT 9223372036854775807, [precise] FLOAT(53) DEFAULT -0.5, [price] DECIMAL(10, 2) DEFAULT 12.50, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 DEFAULT N'it''s "so" \ 100% ü 🦊', [brief] NVARCHAR(10) COLLATE Latin1_General_100_BIN2 DEFAULT N'', [colour] NVARCHAR(15) COLLATE Latin1_General_100_BIN2 DEFAULT N'GREEN', [position] INT DEFAULT 1, [uuid] UNIQUEIDENTIFIER DEFAULT '01890a5d-ac96-774b-bcce-b302099a8057', [date] DATE DEFAULT '2024-02-29', [time] TIME(6) DEFAULT '23:59:59.123456', [date_time] DATETIME2(6) DEFAULT '2024-02-29 01:02:03.000004', [instant] DATETIMEOFFSET(6) DEFAULT '2024-02-29 22:30:00.000000 +00:00', [duration] DECIMAL(28, 9) DEFAULT -1.500000000, [computed] INT DEFAULT 40 + 2, [made] DATETIMEOFFSET(6) DEFAULT CURRENT_TIMESTAMP, PRIMARY KEY ([id]));
CREATE TABLE [types_generated_uuid] ([id] UNIQUEIDENTIFIER NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [types_sequence] ([id] BIGINT DEFAULT NEXT VALUE FOR [types_numbers] NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
IF OBJECT_ID(N'[types_numbers]', N'SO') IS NULL CREATE SEQUENCE [types_numbers] START WITH 1 INCREMENT BY 1;
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- KeysAndNames.bytesAreAKeyByTheirContent
DELETE FROM [select "table" of `order` ü];
DELETE FROM [types_by_bytes];
DELETE FROM [types_by_bytes] WHERE [id] = ?;
DELETE FROM [types_by_colour];
DELETE FROM [types_by_date];
DELETE FROM [types_by_decimal];
DELETE FROM [types_by_instant];
DELETE FROM [types_by_number];
DELETE FROM [types_by_text];
DELETE FROM [types_by_uuid];
DELETE FROM [types_composite];
DELETE FROM [types_confidential];
DELETE FROM [types_defaults];
DELETE FROM [types_generated_uuid];
DELETE FROM [types_sequence];
MERGE INTO [types_by_bytes] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
SELECT COUNT(*) FROM [types_by_bytes];
SELECT [id], [name] FROM [types_by_bytes] WHERE [id] = ?;
SELECT [id], [name] FROM [types_by_bytes] WHERE [id] IN (?, ?);

-- KeysAndNames.compositeKeysFindTheirRows
DELETE FROM [types_composite] WHERE [room] = ? AND [subject] = ? AND [day] = ?;
INSERT INTO [types_composite] ([room], [subject], [day], [seats]) VALUES (?, ?, ?, ?);
MERGE INTO [types_composite] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?, ?, ?)) [source] ([room], [subject], [day], [seats]) ON ([target].[room] = [source].[room] AND [target].[subject] = [source].[subject] AND [target].[day] = [source].[day]) WHEN MATCHED THEN UPDATE SET [target].[seats] = [source].[seats] WHEN NOT MATCHED THEN INSERT ([room], [subject], [day], [seats]) VALUES ([source].[room], [source].[subject], [source].[day], [source].[seats]);;
SELECT COUNT(*) FROM [types_composite];
SELECT [room], [subject], [day], [seats] FROM [types_composite] WHERE (([room] = ? AND [subject] = ? AND [day] = ?) OR ([room] = ? AND [subject] = ? AND [day] = ?) OR ([room] = ? AND [subject] = ? AND [day] = ?));
SELECT [room], [subject], [day], [seats] FROM [types_composite] WHERE [room] = ? AND [subject] = ? AND [day] = ?;

-- KeysAndNames.decimalKeysAreEqualAsNumbers
MERGE INTO [types_by_decimal] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
SELECT [id], [name] FROM [types_by_decimal] WHERE [id] = ?;

-- KeysAndNames.defaultsAreDefaultsOfTheColumns
INSERT INTO types_defaults (note) VALUES ('by hand');
SELECT [id], [note], [truth], [number], [large], [precise], [price], [text], [brief], [colour], [position], [uuid], [date], [time], [date_time], [instant], [duration], [computed], [made] FROM [types_defaults] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- KeysAndNames.defaultsFillWhatIsNull
INSERT INTO [types_defaults] ([note], [truth], [number], [large], [precise], [price], [text], [brief], [colour], [position], [uuid], [date], [time], [date_time], [instant], [duration]) OUTPUT INSERTED.[id], INSERTED.[computed], INSERTED.[made] VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
SELECT [id], [note], [truth], [number], [large], [precise], [price], [text], [brief], [colour], [position], [uuid], [date], [time], [date_time], [instant], [duration], [computed], [made] FROM [types_defaults] WHERE [id] = ?;

-- KeysAndNames.generatedUuidsGrowWithTime
INSERT INTO [types_generated_uuid] ([id], [name]) VALUES (?, ?);
INSERT INTO [types_generated_uuid] ([id], [name]) VALUES (?, ?), (?, ?);

-- KeysAndNames.keysAreFoundInTheFormThatTheColumnKeeps
MERGE INTO [types_by_instant] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
SELECT [id], [name] FROM [types_by_decimal] WHERE [id] IN (?, ?);
SELECT [id], [name] FROM [types_by_instant] WHERE [id] = ?;

-- KeysAndNames.keysOfEachTypeFindTheirRows
DELETE FROM [types_by_colour] WHERE [id] = ?;
DELETE FROM [types_by_date] WHERE [id] = ?;
DELETE FROM [types_by_decimal] WHERE [id] = ?;
DELETE FROM [types_by_instant] WHERE [id] = ?;
DELETE FROM [types_by_number] WHERE [id] = ?;
DELETE FROM [types_by_text] WHERE [id] = ?;
DELETE FROM [types_by_uuid] WHERE [id] = ?;
INSERT INTO [types_by_colour] ([id], [name]) VALUES (?, ?);
INSERT INTO [types_by_date] ([id], [name]) VALUES (?, ?);
INSERT INTO [types_by_decimal] ([id], [name]) VALUES (?, ?);
INSERT INTO [types_by_instant] ([id], [name]) VALUES (?, ?);
INSERT INTO [types_by_number] ([id], [name]) VALUES (?, ?);
INSERT INTO [types_by_text] ([id], [name]) VALUES (?, ?);
INSERT INTO [types_by_uuid] ([id], [name]) VALUES (?, ?);
MERGE INTO [types_by_colour] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
MERGE INTO [types_by_date] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
MERGE INTO [types_by_number] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
MERGE INTO [types_by_text] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
MERGE INTO [types_by_uuid] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
SELECT [id], [name] FROM [types_by_colour] WHERE [id] = ?;
SELECT [id], [name] FROM [types_by_colour] WHERE [id] IN (?, ?);
SELECT [id], [name] FROM [types_by_date] WHERE [id] = ?;
SELECT [id], [name] FROM [types_by_date] WHERE [id] IN (?, ?);
SELECT [id], [name] FROM [types_by_instant] WHERE [id] IN (?, ?);
SELECT [id], [name] FROM [types_by_number] WHERE [id] = ?;
SELECT [id], [name] FROM [types_by_number] WHERE [id] IN (?, ?);
SELECT [id], [name] FROM [types_by_text] WHERE [id] = ?;
SELECT [id], [name] FROM [types_by_text] WHERE [id] IN (?, ?);
SELECT [id], [name] FROM [types_by_uuid] WHERE [id] = ?;
SELECT [id], [name] FROM [types_by_uuid] WHERE [id] IN (?, ?);

-- KeysAndNames.namesAreQuoted
DELETE FROM [select "table" of `order` ü] WHERE [from] = ?;
INSERT INTO [select "table" of `order` ü] ([from], [group by], [say "hi"], [a `tick`], [it's [here]]], [列名é], [VALUE]) OUTPUT INSERTED.[user] VALUES (?, ?, ?, ?, ?, ?, ?);
SELECT [user], [from], [group by], [say "hi"], [a `tick`], [it's [here]]], [列名é], [VALUE] FROM [select "table" of `order` ü] WHERE [say "hi"] = ? AND [a `tick`] = ? AND [it's [here]]] = ? AND [VALUE] = ? ORDER BY [列名é], [group by] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [select "table" of `order` ü] SET [group by] = ?, [say "hi"] = ?, [列名é] = ? WHERE [user] = ?;

-- KeysAndNames.secretsAreNeverShown
INSERT INTO [types_confidential] ([name], [token], [pin], [hint]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT [id], [name], [token], [pin], [hint] FROM [types_confidential] WHERE [token] = ? AND [pin] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [types_confidential] SET [hint] = ? WHERE [token] LIKE ? ESCAPE '!';
UPDATE [types_confidential] SET [name] = ?, [token] = ?, [pin] = ?, [hint] = ? WHERE [id] = ?;

-- KeysAndNames.sequencesNumberTheRows
INSERT INTO [types_sequence] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [types_sequence] ([name]) OUTPUT INSERTED.[id] VALUES (?), (?), (?);
SELECT [id], [name] FROM [types_sequence] WHERE [id] = ?;

