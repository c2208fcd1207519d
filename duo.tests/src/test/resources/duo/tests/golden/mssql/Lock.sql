-- Lock
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [tasks] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [priority] INT NOT NULL, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- Lock.aLockIsWaitedFor
DELETE FROM [tasks];
INSERT INTO [tasks] ([title], [priority]) OUTPUT INSERTED.[id] VALUES (?, ?), (?, ?), (?, ?), (?, ?);
SELECT [id], [title], [priority] FROM [tasks] WHERE [title] = ? ORDER BY [priority] DESC, [title] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [priority] FROM [tasks] WITH (UPDLOCK, ROWLOCK) WHERE [title] = ? ORDER BY [priority] DESC, [title] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [tasks] SET [priority] = ? WHERE [id] = ?;

-- Lock.aQueryThatDoesNotWaitFails
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
SELECT [id], [title], [priority] FROM [tasks] WITH (UPDLOCK, ROWLOCK) ORDER BY [priority] DESC, [title], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [priority] FROM [tasks] WITH (UPDLOCK, ROWLOCK, NOWAIT) ORDER BY [priority] DESC, [title];

-- Lock.pagesAreLocked
SELECT COUNT(*) FROM [tasks];
SELECT [id], [title], [priority] FROM [tasks] WITH (UPDLOCK, ROWLOCK) ORDER BY [priority] DESC, [title] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Lock.rowsAreLockedForReading
SELECT [id], [title], [priority] FROM [tasks] WITH (REPEATABLEREAD, ROWLOCK) WHERE [title] = ? ORDER BY [priority] DESC, [title];

-- Lock.rowsAreReadAndLocked
SELECT [id], [title], [priority] FROM [tasks] WITH (UPDLOCK, ROWLOCK) ORDER BY [priority] DESC, [title];
SELECT [id], [title], [priority] FROM [tasks] WITH (UPDLOCK, ROWLOCK) ORDER BY [priority], [title] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [title] FROM [tasks] WITH (UPDLOCK, ROWLOCK) ORDER BY [priority] DESC, [title] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Lock.workersTakeDifferentRows
SELECT [id], [title], [priority] FROM [tasks] WITH (UPDLOCK, ROWLOCK, READPAST) ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

