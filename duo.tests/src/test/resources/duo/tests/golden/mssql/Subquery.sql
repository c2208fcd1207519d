-- Subquery
ALTER TABLE [schema_nulling] ADD CONSTRAINT [fk_schema_nulling_shelf_id] FOREIGN KEY ([shelf_id]) REFERENCES [schema_shelves] ([name]) ON DELETE SET NULL;
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_schema_nulling_shelf_id] ON [schema_nulling] ([shelf_id]);
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
CREATE TABLE [schema_nulling] ([id] INT NOT NULL, [shelf_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE TABLE [schema_shelves] ([name] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([name]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- Subquery.aQueryExistsOrNot
DELETE FROM [people];
DELETE FROM [schema_nulling];
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
SELECT COUNT(*) FROM [people] WHERE EXISTS (SELECT [t1].[id] FROM [people] [t1] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY);
SELECT COUNT(*) FROM [people] WHERE EXISTS (SELECT [t1].[id] FROM [people] [t1] WHERE 1 = 0);
SELECT COUNT(*) FROM [people] WHERE EXISTS (SELECT [t1].[id] FROM [people] [t1]);
SELECT COUNT(*) FROM [people] WHERE NOT (EXISTS (SELECT [t1].[id] FROM [people] [t1] ORDER BY (SELECT NULL) OFFSET ? ROWS));
SELECT [email] FROM [people] WHERE (EXISTS (SELECT [t1].[id] FROM [people] [t1] WHERE [t1].[name] = [people].[name] AND [t1].[age] > [people].[age]) OR [nickname] = ?) ORDER BY [email];
SELECT [email] FROM [people] WHERE EXISTS (SELECT [t1].[id] FROM [people] [t1] WHERE [t1].[name] = [people].[name] AND [t1].[age] > [people].[age]) ORDER BY [email];
SELECT [email] FROM [people] WHERE NOT (EXISTS (SELECT [t1].[id] FROM [people] [t1] WHERE [t1].[name] = [people].[name] AND [t1].[age] > [people].[age])) ORDER BY [email];
SELECT [name] FROM [schema_shelves] WITH (UPDLOCK, ROWLOCK);

-- Subquery.aReferenceIsAmongTheRowsOfAQuery
DELETE FROM [schema_nulling] WHERE [shelf_id] IN (SELECT [t1].[name] FROM [schema_shelves] [t1] ORDER BY [t1].[name] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY);
INSERT INTO [schema_nulling] ([id], [shelf_id]) VALUES (?, ?), (?, ?), (?, ?);
INSERT INTO [schema_shelves] ([name]) VALUES (?), (?), (?);
SELECT COUNT(*) FROM [schema_nulling] WHERE [shelf_id] IN (SELECT [t1].[name] FROM [schema_shelves] [t1] WHERE 1 = 0);
SELECT [id], [shelf_id] FROM [schema_nulling] WHERE [shelf_id] IN (SELECT [t1].[name] FROM [schema_shelves] [t1] ORDER BY [t1].[name] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [shelf_id] FROM [schema_nulling] WHERE [shelf_id] IN (SELECT [t1].[name] FROM [schema_shelves] [t1] WHERE [t1].[name] > ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [shelf_id] FROM [schema_nulling] WHERE [shelf_id] NOT IN (SELECT [t1].[name] FROM [schema_shelves] [t1] ORDER BY [t1].[name] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name] FROM [schema_shelves] WHERE [name] = ?;

-- Subquery.bulkWritesReadTheTableThatTheyWrite
DELETE FROM [people] WHERE EXISTS (SELECT [t1].[id] FROM [people] [t1] WHERE [t1].[name] = ?);
DELETE FROM [people] WHERE [age] IN (SELECT [t1].[age] FROM [people] [t1] ORDER BY [t1].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY);
DELETE FROM [people] WHERE [age] IN (SELECT [t1].[age] FROM [people] [t1] WHERE [t1].[age] > ?);
SELECT COUNT(*) FROM [people];
SELECT [email] FROM [people] ORDER BY [email];
SELECT [email] FROM [people] WHERE [nickname] = ? ORDER BY [email];
UPDATE [people] SET [nickname] = ? WHERE [age] < (SELECT [t1].[age] FROM [people] [t1] ORDER BY [t1].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) AND [email] <> ?;

-- Subquery.bulkWritesSpeakOfTheRowThatTheyWrite
DELETE FROM [people] WHERE NOT (EXISTS (SELECT [t1].[id] FROM [people] [t1] WHERE [t1].[name] = [people].[name] AND [t1].[age] > [people].[age]));
DELETE FROM [schema_shelves] WHERE [name] IN (?, ?, ?);
UPDATE [people] SET [nickname] = ? WHERE EXISTS (SELECT [t1].[id] FROM [people] [t1] WHERE [t1].[name] = [people].[name] AND [t1].[age] > [people].[age]);
UPDATE [schema_nulling] SET [shelf_id] = ? WHERE [shelf_id] IN (?, ?, ?);

-- Subquery.slicesOfQueriesAreKept
SELECT COUNT(*) FROM [people] WHERE [age] IN (SELECT [t1].[age] FROM [people] [t1] ORDER BY [t1].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY);
SELECT [email] FROM [people] WHERE [age] = (SELECT [t1].[age] FROM [people] [t1] ORDER BY [t1].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] IN (SELECT [t1].[age] FROM [people] [t1] ORDER BY [t1].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] IN (SELECT [t1].[age] FROM [people] [t1] ORDER BY [t1].[age] DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY) ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] NOT IN (SELECT [t1].[age] FROM [people] [t1] ORDER BY [t1].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) ORDER BY [email];

-- Subquery.slicesSpeakOfTheRowAroundThem
SELECT [email] FROM [people] WHERE [age] IN (SELECT [t1].[age] FROM [people] [t1] WHERE [t1].[name] = [people].[name] ORDER BY [t1].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) ORDER BY [email];

