-- HookedBulk
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- HookedBulk.aCompositeKeyIsWalkedThrough
INSERT INTO [enrollments] ([student], [course], [grade]) VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?);
SELECT COUNT(*) FROM [enrollments] WHERE [grade] = ?;
SELECT [student], [course], [grade] FROM [enrollments] WHERE [student] > ? AND ([student] > ? OR ([student] = ? AND [course] > ?)) ORDER BY [student], [course] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [student], [course], [grade] FROM [enrollments] WHERE [student] > ? ORDER BY [student], [course] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [enrollments] SET [grade] = ? WHERE [student] = ? AND [course] = ?;

-- HookedBulk.aRefusalInsideATransactionLeavesItUsable
INSERT INTO [bookings] ([code], [voucher], [room], [seat], [guests], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [bookings] ([code], [voucher], [room], [seat], [guests], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?);
SELECT COUNT(*) FROM [bookings] WHERE [guests] = ?;
SELECT [id], [code], [voucher], [room], [seat], [guests], [updated_at] FROM [bookings] WHERE [guests] = ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- HookedBulk.aRefusedRowEndsItsUnit
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [articles] ([created_at], [updated_at], [title], [body], [views], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?);
SELECT COUNT(*) FROM [articles] WHERE [views] = ?;
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] WHERE [views] = ? AND [id] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] WHERE [views] = ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [articles] SET [updated_at] = ?, [views] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- HookedBulk.anExpressionIsRefused
INSERT INTO [tickets] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?);

-- HookedBulk.batchesAreCommittedAloneOrTogether
INSERT INTO [tickets] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?);
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WHERE [id] > ? AND [id] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WHERE [id] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [tickets] SET [votes] = ?, [updated_at] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- HookedBulk.knownEntitiesAreChangedInMemory
INSERT INTO [articles] ([created_at], [updated_at], [title], [body], [views], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- HookedBulk.payloadsWorkWithHooks
INSERT INTO [tickets] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?);
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets];
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- HookedBulk.rowsAreLoadedInBatchesByKey
INSERT INTO [tickets] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?);
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WHERE [votes] = ? AND [id] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WHERE [votes] = ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- HookedBulk.theTransactionOfTheCallerIsNeverEnded
SAVE TRANSACTION duo_1;
SELECT [id], [code], [voucher], [room], [seat], [guests], [updated_at] FROM [bookings] WHERE [guests] = ? AND [id] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [bookings] SET [guests] = ?, [updated_at] = ? WHERE [id] = ?;

