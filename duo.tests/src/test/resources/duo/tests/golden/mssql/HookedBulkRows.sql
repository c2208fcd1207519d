-- HookedBulkRows
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- HookedBulkRows.conditionsThatAnUpdateChangesChooseTheRowsOnce
MERGE INTO [tickets] USING (VALUES (?, ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, ?, ?, ?, 2), (?, ?, ?, ?, ?, ?, ?, 3), (?, ?, ?, ?, ?, ?, ?, 4)) [rows] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) VALUES ([rows].[title], [rows].[votes], [rows].[approved], [rows].[reviewer], [rows].[version], [rows].[created_at], [rows].[updated_at]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id] FROM [tickets] WITH (UPDLOCK, ROWLOCK) WHERE [votes] < (SELECT MAX([t1].[votes]) FROM [tickets] [t1]) ORDER BY [id];
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ? ORDER BY [id];
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WITH (UPDLOCK, ROWLOCK) WHERE [id] IN (?, ?) ORDER BY [id];
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WITH (UPDLOCK, ROWLOCK) WHERE [id] IN (?, ?, ?) ORDER BY [id];
SELECT [title] FROM [tickets] WHERE [votes] = ?;
UPDATE [tickets] SET [votes] = ?, [updated_at] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- HookedBulkRows.inOneTransactionRowsAreLockedWithTheirKeys
MERGE INTO [tickets] USING (VALUES (?, ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, ?, ?, ?, 2)) [rows] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) VALUES ([rows].[title], [rows].[votes], [rows].[approved], [rows].[reviewer], [rows].[version], [rows].[created_at], [rows].[updated_at]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id] FROM [tickets] WITH (UPDLOCK, ROWLOCK) WHERE [votes] = ? ORDER BY [id];
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WITH (UPDLOCK, ROWLOCK, NOWAIT) WHERE [title] = ?;

-- HookedBulkRows.rowsThatOthersWriteAfterTheKeysAreReadAsTheyAreThen
DELETE FROM [tickets] WHERE [title] = ?;
MERGE INTO [tickets] USING (VALUES (?, ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, ?, ?, ?, 2), (?, ?, ?, ?, ?, ?, ?, 3)) [rows] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) VALUES ([rows].[title], [rows].[votes], [rows].[approved], [rows].[reviewer], [rows].[version], [rows].[created_at], [rows].[updated_at]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT(*) FROM [tickets] WHERE [votes] = ?;
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WHERE [title] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [tickets] SET [votes] = ?, [reviewer] = ? WHERE [title] = ?;

