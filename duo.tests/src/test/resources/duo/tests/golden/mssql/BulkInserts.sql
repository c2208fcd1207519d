-- BulkInserts
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- BulkInserts.aClashInALaterBatchTakesAll
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?);
SELECT COUNT(*) FROM [people];

-- BulkInserts.aFailureInsideATransactionTakesBackTheCall
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
ROLLBACK TRANSACTION duo_1;
SAVE TRANSACTION duo_1;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id];

-- BulkInserts.assignedKeysGoTogether
INSERT INTO [countries] ([code], [name], [population]) VALUES (?, ?, ?), (?, ?, ?);
SELECT COUNT(*) FROM [countries];

-- BulkInserts.batchesShareATransaction
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);

-- BulkInserts.entitiesKnowTheirRowsAfterwards
INSERT INTO [notes] ([title], [body], [data], [tags], [scores]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?), (?, ?, ?, ?, ?);
SELECT [id], [title], [body], [data], [tags], [scores] FROM [notes] WHERE [id] = ?;
UPDATE [notes] SET [title] = ? WHERE [id] = ?;

-- BulkInserts.manyRowsGoWithOneStatement
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?) /* and 99 more */;

-- BulkInserts.mixedColumnsComeBackInOrder
INSERT INTO [jobs] ([name], [priority], [attempts], [remark]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
INSERT INTO [jobs] ([name], [priority], [remark]) OUTPUT INSERTED.[id], INSERTED.[attempts] VALUES (?, ?, ?), (?, ?, ?);
SELECT [id], [name], [priority], [attempts], [remark] FROM [jobs] WHERE [id] = ?;

-- BulkInserts.rowsBeyondTheParametersOfAStatementAreSplit
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?) /* and 499 more */;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] = ?;

-- BulkInserts.withHooksOneBadRowStoresNothing
INSERT INTO [bookings] ([code], [voucher], [room], [seat], [guests], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?);
SELECT COUNT(*) FROM [bookings];

