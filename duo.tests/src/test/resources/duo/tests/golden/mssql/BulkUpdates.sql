-- BulkUpdates
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- BulkUpdates.aColumnIsSetByAnExpression
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT(*) FROM [people] WHERE [nickname] = [name];
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [email];
UPDATE [people] SET [age] = ([age] - ?) * ? WHERE [name] <> ?;
UPDATE [people] SET [age] = [age] + ? WHERE [name] <> ?;
UPDATE [people] SET [nickname] = [name] WHERE [nickname] IS NOT NULL;

-- BulkUpdates.aConditionIsRequired
SELECT COUNT(*) FROM [people];
UPDATE [people] SET [age] = ?;

-- BulkUpdates.aNumberThatDoesNotFitIsRefused
SELECT 1 FROM [people] WHERE [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- BulkUpdates.arithmeticKeepsItsOrder
UPDATE [people] SET [age] = ([age] + ?) * ([age] - ?) WHERE [name] = ?;
UPDATE [people] SET [age] = [age] - ([age] - ?) WHERE [name] = ?;

-- BulkUpdates.hooksDoNotTakePart
INSERT INTO [tickets] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?);
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WHERE [id] = ?;
UPDATE [tickets] SET [votes] = ? WHERE [id] = ?;

-- BulkUpdates.nullIsWritten
SELECT COUNT(*) FROM [people] WHERE [nickname] IS NULL;
UPDATE [people] SET [nickname] = ? WHERE [name] = ?;

-- BulkUpdates.oneStatementDeletesTheRowsOfTheConditions
DELETE FROM [people] WHERE [age] <= ?;

-- BulkUpdates.oneStatementUpdatesTheRowsOfTheConditions
UPDATE [people] SET [age] = ? WHERE [age] > ?;
UPDATE [people] SET [age] = ?, [nickname] = ? WHERE [age] >= ?;

-- BulkUpdates.slicesAndOrdersAreRefused
DELETE FROM [tasks] WHERE [priority] = ?;
INSERT INTO [tasks] ([title], [priority]) OUTPUT INSERTED.[id] VALUES (?, ?);
UPDATE [tasks] SET [priority] = ? WHERE [priority] = ?;

-- BulkUpdates.theLastAssignmentCounts
UPDATE [people] SET [age] = ? WHERE [name] = ?;

-- BulkUpdates.theOrderOfAssignmentsDoesNotMixValues
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [email] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [people] SET [name] = ?, [nickname] = ? WHERE [email] = ?;
UPDATE [people] SET [nickname] = ?, [name] = ? WHERE [email] = ?;

-- BulkUpdates.theyTakePartInATransaction
DELETE FROM [people] WHERE [name] = ?;
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;

