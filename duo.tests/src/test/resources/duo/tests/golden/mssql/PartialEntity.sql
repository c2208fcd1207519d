-- PartialEntity
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [articles] ([id] BIGINT IDENTITY(1, 1), [created_at] DATETIMEOFFSET(6), [updated_at] DATETIMEOFFSET(6), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [body] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [views] INT NOT NULL, [version] BIGINT NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [members] ([login] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [balance] INT NOT NULL, [admin] BIT NOT NULL, PRIMARY KEY ([login]));
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- PartialEntity.columnsAreDeferred
DELETE FROM [articles];
DELETE FROM [members];
DELETE FROM [people];
INSERT INTO [articles] ([created_at], [updated_at], [title], [body], [views], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [members] ([login], [name], [balance], [admin]) VALUES (?, ?, ?, ?);
SELECT COUNT(*) FROM [members];
SELECT [login] FROM [members] WHERE [name] = ? ORDER BY [balance], [login] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [login], [balance] FROM [members] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [login], [name] FROM [members] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [login], [name], [balance], [admin] FROM [members] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- PartialEntity.knownEntitiesAreCompleted
SELECT [login], [balance], [admin] FROM [members] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [members] SET [name] = ? WHERE [login] = ?;

-- PartialEntity.onlySomeColumnsAreSelected
SELECT [id], [title], [version] FROM [articles] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- PartialEntity.partialEntitiesAreAnnotated
SELECT [login], [name], [balance] * ? AS [twice] FROM [members] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- PartialEntity.refreshLoadsTheRest
SELECT [login], [name], [balance], [admin] FROM [members] WHERE [login] = ?;

-- PartialEntity.whatIsNotLoadedIsNotWritten
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [articles] SET [updated_at] = ?, [title] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;
UPDATE [members] SET [balance] = ? WHERE [login] = ?;

