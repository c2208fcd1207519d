-- Projections
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [members] ([login] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [balance] INT NOT NULL, [admin] BIT NOT NULL, PRIMARY KEY ([login]));
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
CREATE TABLE [tasks] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [priority] INT NOT NULL, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- Projections.allCallsWorkOnProjections
DELETE FROM [members];
DELETE FROM [people];
DELETE FROM [tasks];
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
SELECT 1 FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM [people];
SELECT [name], [nickname] FROM [people] ORDER BY [email] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], [nickname] FROM [people] ORDER BY [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], [nickname] FROM [people] ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], [nickname] FROM [people] WHERE [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Projections.anEntityIsProjectedToo
INSERT INTO [members] ([login], [name], [balance], [admin]) VALUES (?, ?, ?, ?);
SELECT [login], [name], [balance], [admin] FROM [members];

-- Projections.distinctComparesWhatIsSelected
SELECT COUNT(*) FROM (SELECT DISTINCT [name], [nickname] FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [counted];
SELECT COUNT(*) FROM (SELECT DISTINCT [name], [nickname] FROM [people] ORDER BY (SELECT NULL) OFFSET ? ROWS) [counted];
SELECT COUNT(*) FROM (SELECT DISTINCT [name], [nickname] FROM [people]) [counted];
SELECT DISTINCT [name], [nickname] FROM [people];
SELECT DISTINCT [name], [nickname] FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT [name], [nickname] FROM [people] ORDER BY (SELECT NULL) OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT [name], [nickname] FROM [people] ORDER BY [name];

-- Projections.distinctRowsAreOrderedByWhatIsSelected
INSERT INTO [tasks] ([title], [priority]) OUTPUT INSERTED.[id] VALUES (?, ?), (?, ?);
SELECT DISTINCT [title] FROM [tasks];
SELECT DISTINCT [title] FROM [tasks] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Projections.distinctRowsHaveAFirstAndALast
SELECT DISTINCT [name], [nickname] FROM [people] ORDER BY [name] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT [name], [nickname] FROM [people] ORDER BY [name] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Projections.onlyItsColumnsAreSelected
SELECT [name], [nickname] FROM [people] ORDER BY [email];

-- Projections.otherColumnsMayBeAskedFor
SELECT [name], [nickname] FROM [people] WHERE [age] < ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], [nickname] FROM [people] WHERE [age] = ? ORDER BY [email] DESC;

-- Projections.wholeModelsAreDistinctByTheirKey
SELECT COUNT(*) FROM (SELECT DISTINCT [id], [email], [name], [age], [nickname] FROM [people]) [counted];
SELECT DISTINCT [id], [email], [name], [age], [nickname] FROM [people];
SELECT DISTINCT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

