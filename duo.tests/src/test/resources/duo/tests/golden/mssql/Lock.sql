-- Lock
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Lock.aQueryThatDoesNotWaitFails
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
MERGE INTO [tasks] USING (VALUES (?, ?, 0), (?, ?, 1), (?, ?, 2), (?, ?, 3)) [rows] ([title], [priority], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([title], [priority]) VALUES ([rows].[title], [rows].[priority]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], [title], [priority] FROM [tasks] WITH (UPDLOCK, ROWLOCK) ORDER BY [priority] DESC, [title];
SELECT [id], [title], [priority] FROM [tasks] WITH (UPDLOCK, ROWLOCK, NOWAIT) ORDER BY [priority] DESC, [title];

-- Lock.pagesAreLocked
SELECT COUNT(*) FROM [tasks];
SELECT [id], [title], [priority] FROM [tasks] WITH (UPDLOCK, ROWLOCK) ORDER BY [priority] DESC, [title] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Lock.rowsAreLockedForReading
SELECT [id], [title], [priority] FROM [tasks] WITH (REPEATABLEREAD, ROWLOCK) WHERE [title] = ? ORDER BY [priority] DESC, [title];

-- Lock.someRowsAreReadAndLocked
SELECT [id], [title], [priority] FROM [tasks] WITH (UPDLOCK, ROWLOCK) ORDER BY [priority] DESC, [title], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [priority] FROM [tasks] WITH (UPDLOCK, ROWLOCK) ORDER BY [priority], [title] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [title] FROM [tasks] WITH (UPDLOCK, ROWLOCK) ORDER BY [priority] DESC, [title] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Lock.workersTakeDifferentRows
SELECT [id], [title], [priority] FROM [tasks] WITH (UPDLOCK, ROWLOCK, READPAST) ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

