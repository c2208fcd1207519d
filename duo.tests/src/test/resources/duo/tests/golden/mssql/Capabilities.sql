-- Capabilities
ALTER TABLE [categories] ADD CONSTRAINT [fk_categories_parent_id] FOREIGN KEY ([parent_id]) REFERENCES [categories] ([id]) ON DELETE SET NULL;
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_categories_parent_id] ON [categories] ([parent_id]);
CREATE TABLE [categories] ([id] INT NOT NULL, [name] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [depth] INT NOT NULL, [parent_id] INT, PRIMARY KEY ([id]));
CREATE TABLE [specimens] ([id] BIGINT IDENTITY(1, 1), [active] BIT, [number] INT, [big] BIGINT, [ratio] FLOAT(53), [price] DECIMAL(12, 2), [label] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [code] UNIQUEIDENTIFIER, [day] DATE, [time] TIME(6), [at] DATETIME2(6), [moment] DATETIMEOFFSET(6), [span] DECIMAL(28, 9), [vintage] INT, [letter] NVARCHAR(1) COLLATE Latin1_General_100_BIN2, [grade] NVARCHAR(4) COLLATE Latin1_General_100_BIN2, [level] INT, [tags] NVARCHAR(MAX), [pin] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE TABLE [tasks] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [priority] INT NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [types_documents] ([id] BIGINT IDENTITY(1, 1), [map] NVARCHAR(MAX), [note] NVARCHAR(MAX), [nested] NVARCHAR(MAX), [list] NVARCHAR(MAX), [groups] NVARCHAR(MAX), [text] NVARCHAR(MAX), PRIMARY KEY ([id]));
CREATE TABLE [types_lists] ([id] BIGINT IDENTITY(1, 1), [texts] NVARCHAR(MAX), [truths] NVARCHAR(MAX), [numbers] NVARCHAR(MAX), [larges] NVARCHAR(MAX), [precise] NVARCHAR(MAX), [decimals] NVARCHAR(MAX), [wholes] NVARCHAR(MAX), [uuids] NVARCHAR(MAX), [dates] NVARCHAR(MAX), [times] NVARCHAR(MAX), [instants] NVARCHAR(MAX), [tinies] NVARCHAR(MAX), [smalls] NVARCHAR(MAX), [singles] NVARCHAR(MAX), [letters] NVARCHAR(MAX), [date_times] NVARCHAR(MAX), [offsets] NVARCHAR(MAX), [durations] NVARCHAR(MAX), [years] NVARCHAR(MAX), PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- Capabilities.whatTheDatabaseCanDoIsKnown
DELETE FROM [specimens];
DELETE FROM [tasks];
DELETE FROM [types_documents];
DELETE FROM [types_lists];
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
SELECT [id] FROM [categories] WITH (UPDLOCK, ROWLOCK);
SELECT [id], [map], [note], [nested], [list], [groups], [text] FROM [types_documents] WHERE (SELECT CASE WHEN CASE WHEN v.[type] = 2 THEN COALESCE(TRY_CAST(v.[value] AS DECIMAL(38, 10)), TRY_CAST(TRY_CAST(v.[value] AS FLOAT(53)) AS DECIMAL(38, 10))) END = ? THEN 1 WHEN v.[type] <> 0 THEN 0 END FROM OPENJSON(N'[' + [map] + N']') AS j0 CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v WHERE v.[key] + N'.' = N'a.') = 1;
SELECT [id], [texts], [truths], [numbers], [larges], [precise], [decimals], [wholes], [uuids], [dates], [times], [instants], [tinies], [smalls], [singles], [letters], [date_times], [offsets], [durations], [years] FROM [types_lists] WHERE CASE WHEN [texts] IS NOT NULL THEN (SELECT COUNT(*) FROM OPENJSON(?) AS w WHERE w.[value] + N'.' COLLATE Latin1_General_100_BIN2 IN (SELECT h.[value] + N'.' COLLATE Latin1_General_100_BIN2 FROM OPENJSON([texts]) AS h)) END > 0;
SELECT [id], [title], [priority] FROM [tasks] WITH (REPEATABLEREAD, ROWLOCK) ORDER BY [priority] DESC, [title];
WITH [found] ([id]) AS (SELECT [id] FROM [categories] WHERE [id] = ? UNION ALL SELECT [t2].[id] FROM [categories] [t2] INNER JOIN [found] [t1] ON [t2].[parent_id] = [t1].[id]) SELECT [id], [name], [depth], [parent_id] FROM [categories] WHERE [id] IN (SELECT [t3].[id] FROM [found] [t3]);
WITH [urgent] AS (SELECT [id], [title], [priority] FROM [tasks] WHERE [priority] > ?) SELECT [id], [title], [priority] FROM [urgent] ORDER BY [priority] DESC, [title];

