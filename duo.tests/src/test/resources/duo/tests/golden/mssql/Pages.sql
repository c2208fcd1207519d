-- Pages
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [tasks] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [priority] INT NOT NULL, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- Pages.aPageBehindTheEndIsEmpty
DELETE FROM [tasks];
INSERT INTO [tasks] ([title], [priority]) OUTPUT INSERTED.[id] VALUES (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?);
SELECT COUNT(*) FROM [tasks];
SELECT [id], [title], [priority] FROM [tasks] ORDER BY [title] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- Pages.aPageKnowsItsNeighbours
SELECT [id], [title], [priority] FROM [tasks] ORDER BY [title] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Pages.theTotalIsThatOfTheWholeQuery
SELECT COUNT(*) FROM [tasks] WHERE [priority] >= ?;
SELECT [id], [title], [priority] FROM [tasks] WHERE [priority] >= ? ORDER BY [title] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

