-- Lookup
ALTER TABLE [schema_plain] ADD CONSTRAINT [fk_schema_plain_shelf_id] FOREIGN KEY ([shelf_id]) REFERENCES [schema_shelves] ([name]);
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_schema_plain_shelf_id] ON [schema_plain] ([shelf_id]);
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
CREATE TABLE [schema_plain] ([id] INT NOT NULL, [shelf_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [schema_shelves] ([name] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([name]));
CREATE TABLE [types_residents] ([id] BIGINT IDENTITY(1, 1), [home_street] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [home_flat] INT, [home_place_city] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [home_place_zip] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [work_street] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [work_flat] INT, [work_place_city] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [work_place_zip] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [city] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [zip] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- Lookup.conditionsCombine
DELETE FROM [people];
DELETE FROM [schema_plain];
DELETE FROM [schema_shelves];
DELETE FROM [types_residents];
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
SELECT COUNT(*) FROM [people];
SELECT COUNT(*) FROM [people] WHERE [age] = ?;
SELECT [email] FROM [people] WHERE ([age] < ? OR ([name] = ? AND [age] = ?)) ORDER BY [email];
SELECT [email] FROM [people] WHERE ([age] < ? OR [age] > ?) ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] < ? AND [nickname] IS NULL ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] > ? AND [nickname] IS NULL ORDER BY [email];
SELECT [email] FROM [people] WHERE [nickname] IS NULL AND [age] >= ? ORDER BY [email];

-- Lookup.eachTestFindsItsRows
SELECT [email] FROM [people] WHERE 1 = 0 ORDER BY [email];
SELECT [email] FROM [people] WHERE LOWER([name]) = LOWER(?) ORDER BY [email];
SELECT [email] FROM [people] WHERE LOWER([name]) LIKE LOWER(?) ESCAPE '!' ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] < (SELECT [t1].[age] FROM [people] [t1] WHERE [t1].[name] = ?) ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] < ? ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] <= ? ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] > ? ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] >= ? ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] BETWEEN ? AND ? ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] IN (?, ?) ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] IN (?, ?, ?) ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] IN (SELECT [t1].[age] FROM [people] [t1] WHERE [t1].[nickname] IS NOT NULL) ORDER BY [email];
SELECT [email] FROM [people] WHERE [name] <> ? ORDER BY [email];
SELECT [email] FROM [people] WHERE [name] = ? ORDER BY [email];
SELECT [email] FROM [people] WHERE [name] LIKE ? ESCAPE '!' ORDER BY [email];
SELECT [email] FROM [people] WHERE [nickname] IS NOT NULL ORDER BY [email];
SELECT [email] FROM [people] WHERE [nickname] IS NULL ORDER BY [email];
SELECT [email] FROM [people] WHERE [nickname] LIKE ? ESCAPE '!' ORDER BY [email];

-- Lookup.embeddedPropertiesAreSteps
SELECT COUNT(*) FROM [types_residents] WHERE [home_street] IS NULL;

-- Lookup.excludingGivesExactlyTheOtherRows
SELECT COUNT(*) FROM [people] WHERE NOT (1 = 0);
SELECT COUNT(*) FROM [people] WHERE NOT (CASE WHEN [age] = (SELECT [t1].[age] FROM [people] [t1] WHERE [t1].[age] > ?) THEN ? ELSE ? END = ?);
SELECT COUNT(*) FROM [people] WHERE NOT (CASE WHEN [name] IN (SELECT [t1].[nickname] FROM [people] [t1]) THEN ? ELSE ? END = ?);
SELECT [email] FROM [people] WHERE NOT (([nickname] = ? AND [nickname] IS NOT NULL) OR [age] = ?) ORDER BY [email];
SELECT [email] FROM [people] WHERE NOT (NOT ([nickname] = ? AND [nickname] IS NOT NULL)) ORDER BY [email];
SELECT [email] FROM [people] WHERE NOT ([age] = ? AND [nickname] LIKE ? ESCAPE '!' AND [nickname] IS NOT NULL) ORDER BY [email];
SELECT [email] FROM [people] WHERE NOT ([nickname] = ? AND [nickname] IS NOT NULL) ORDER BY [email];
SELECT [email] FROM [people] WHERE NOT ([nickname] IS NOT NULL) ORDER BY [email];

-- Lookup.namesOrder
SELECT [email] FROM [people] ORDER BY [age] DESC, [email];
SELECT [email] FROM [people] WHERE [nickname] IS NULL ORDER BY [age];

-- Lookup.referencesAreComparedWithModels
INSERT INTO [schema_plain] ([id], [shelf_id]) VALUES (?, ?);
INSERT INTO [schema_shelves] ([name]) VALUES (?);
SELECT [id], [shelf_id] FROM [schema_plain] WHERE NOT ([shelf_id] IN (?, ?)) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [shelf_id] FROM [schema_plain] WHERE [shelf_id] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [shelf_id] FROM [schema_plain] WHERE [shelf_id] IN (?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [shelf_id] FROM [schema_plain] WHERE [shelf_id] IN (?, ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [shelf_id] FROM [schema_plain] WHERE [shelf_id] IN (SELECT [t1].[name] FROM [schema_shelves] [t1] WHERE [t1].[name] = ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Lookup.theKeyHasANameOfItsOwn
SELECT [email] FROM [people] WHERE [id] <> ? ORDER BY [email];
SELECT [email] FROM [people] WHERE [id] = ? ORDER BY [email];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [email] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] IN (?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

