-- HookedBulk
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- HookedBulk.aCompositeKeyIsWalkedThrough
INSERT INTO [enrollments] ([student], [course], [grade]) VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?);
SELECT COUNT(*) FROM [enrollments] WHERE [grade] = ?;
SELECT [student], [course] FROM [enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [student] > ? ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [student] = ? AND [course] = ? ORDER BY [student], [course];
UPDATE [enrollments] SET [grade] = ? WHERE [student] = ? AND [course] = ?;

-- HookedBulk.aRefusalInsideATransactionLeavesItUsable
INSERT INTO [bookings] ([code], [voucher], [room], [seat], [guests], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
MERGE INTO [bookings] USING (VALUES (?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, ?, ?, 2), (?, ?, ?, ?, ?, ?, 3), (?, ?, ?, ?, ?, ?, 4)) [rows] ([code], [voucher], [room], [seat], [guests], [updated_at], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([code], [voucher], [room], [seat], [guests], [updated_at]) VALUES ([rows].[code], [rows].[voucher], [rows].[room], [rows].[seat], [rows].[guests], [rows].[updated_at]) OUTPUT INSERTED.[id], [rows].[duo position];;
ROLLBACK TRANSACTION duo_1;
SAVE TRANSACTION duo_1;
SELECT COUNT(*) FROM [bookings] WHERE [guests] = ?;
SELECT [id] FROM [bookings] WITH (UPDLOCK, ROWLOCK) WHERE [guests] = ? ORDER BY [id];
SELECT [id], [code], [voucher], [room], [seat], [guests], [updated_at] FROM [bookings] WITH (UPDLOCK, ROWLOCK) WHERE [id] IN (?, ?, ?, ?, ?, ?) ORDER BY [id];

-- HookedBulk.aRefusalInsideATransactionUndoesAllBatches
MERGE INTO [articles] USING (VALUES (?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, ?, ?, 2)) [rows] ([created_at], [updated_at], [title], [body], [views], [version], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([created_at], [updated_at], [title], [body], [views], [version]) VALUES ([rows].[created_at], [rows].[updated_at], [rows].[title], [rows].[body], [rows].[views], [rows].[version]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT(*) FROM [articles] WHERE [views] = ?;
SELECT [id] FROM [articles] WITH (UPDLOCK, ROWLOCK) WHERE [views] = ? ORDER BY [id];
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ? ORDER BY [id];
UPDATE [articles] SET [updated_at] = ?, [views] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- HookedBulk.aRefusedRowEndsItsUnit
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
MERGE INTO [articles] USING (VALUES (?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, ?, ?, 2), (?, ?, ?, ?, ?, ?, 3), (?, ?, ?, ?, ?, ?, 4)) [rows] ([created_at], [updated_at], [title], [body], [views], [version], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([created_at], [updated_at], [title], [body], [views], [version]) VALUES ([rows].[created_at], [rows].[updated_at], [rows].[title], [rows].[body], [rows].[views], [rows].[version]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] WITH (UPDLOCK, ROWLOCK) WHERE [id] IN (?, ?) ORDER BY [id];

-- HookedBulk.anExpressionIsRefused
INSERT INTO [tickets] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?);

-- HookedBulk.batchesAreCommittedAloneOrTogether
MERGE INTO [tickets] USING (VALUES (?, ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, ?, ?, ?, 2), (?, ?, ?, ?, ?, ?, ?, 3)) [rows] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) VALUES ([rows].[title], [rows].[votes], [rows].[approved], [rows].[reviewer], [rows].[version], [rows].[created_at], [rows].[updated_at]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id] FROM [tickets] WITH (UPDLOCK, ROWLOCK) WHERE [id] > ? ORDER BY [id];
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WITH (UPDLOCK, ROWLOCK) WHERE [id] IN (?, ?) ORDER BY [id];
UPDATE [tickets] SET [votes] = ?, [updated_at] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- HookedBulk.knownEntitiesAreChangedInMemory
INSERT INTO [articles] ([created_at], [updated_at], [title], [body], [views], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- HookedBulk.payloadsWorkWithHooks
MERGE INTO [tickets] USING (VALUES (?, ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, ?, ?, ?, 2)) [rows] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) VALUES ([rows].[title], [rows].[votes], [rows].[approved], [rows].[reviewer], [rows].[version], [rows].[created_at], [rows].[updated_at]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id] FROM [tickets] WITH (UPDLOCK, ROWLOCK) ORDER BY [id];
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets];
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ? ORDER BY [id];

-- HookedBulk.rowsAreLoadedInBatchesByKey
MERGE INTO [tickets] USING (VALUES (?, ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, ?, ?, ?, 2), (?, ?, ?, ?, ?, ?, ?, 3), (?, ?, ?, ?, ?, ?, ?, 4)) [rows] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) VALUES ([rows].[title], [rows].[votes], [rows].[approved], [rows].[reviewer], [rows].[version], [rows].[created_at], [rows].[updated_at]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id] FROM [tickets] WITH (UPDLOCK, ROWLOCK) WHERE [votes] = ? ORDER BY [id];

-- HookedBulk.theTransactionOfTheCallerIsNeverEnded
SAVE TRANSACTION duo_2;
SELECT [id], [code], [voucher], [room], [seat], [guests], [updated_at] FROM [bookings] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ? ORDER BY [id];
SELECT [id], [code], [voucher], [room], [seat], [guests], [updated_at] FROM [bookings] WITH (UPDLOCK, ROWLOCK) WHERE [id] IN (?, ?) ORDER BY [id];
UPDATE [bookings] SET [guests] = ?, [updated_at] = ? WHERE [id] = ?;

