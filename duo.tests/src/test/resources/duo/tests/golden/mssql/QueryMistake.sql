-- QueryMistake
ALTER TABLE [schema_nulling] ADD CONSTRAINT [fk_schema_nulling_shelf_id] FOREIGN KEY ([shelf_id]) REFERENCES [schema_shelves] ([name]) ON DELETE SET NULL;
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_schema_nulling_shelf_id] ON [schema_nulling] ([shelf_id]);
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
CREATE TABLE [schema_nulling] ([id] INT NOT NULL, [shelf_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE TABLE [schema_shelves] ([name] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([name]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- QueryMistake.aCastIsToATypeOfNumbers
DELETE FROM [people];
DELETE FROM [schema_nulling];
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
SELECT CAST([age] AS BIGINT) FROM [people] WHERE [email] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name] FROM [schema_shelves] WITH (UPDLOCK, ROWLOCK);

-- QueryMistake.aNameMeansOneValue
SELECT [name], [name] FROM [people] WHERE [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- QueryMistake.valuesWithoutANameAreCalledByTheirPlace
SELECT [name], [age] + ?, [age] + ? AS [two] FROM [people] WHERE [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

