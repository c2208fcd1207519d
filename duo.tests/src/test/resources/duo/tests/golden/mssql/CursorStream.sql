-- CursorStream
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- CursorStream.aFailureInTheMiddleGivesEverythingBack
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2), (?, ?, ?, ?, 3), (?, ?, ?, ?, 4), (?, ?, ?, ?, 5), (?, ?, ?, ?, 6), (?, ?, ?, ?, 7), (?, ?, ?, ?, 8), (?, ?, ?, ?, 9)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT(*) FROM [people];
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? ORDER BY [id];

-- CursorStream.aForgottenStreamEndsWithItsTransaction
ROLLBACK TRANSACTION duo_1;
SAVE TRANSACTION duo_1;

-- CursorStream.aSessionStreamsInItsTransaction
SELECT 1 FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- CursorStream.aStandaloneStreamHoldsNoConnection
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- CursorStream.inATransactionOneStatementIsEnough
SELECT COUNT(*) FROM [people] WHERE [nickname] = ?;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [age] DESC, [id];
UPDATE [people] SET [nickname] = ? WHERE [id] = ?;

-- CursorStream.theSliceIsHonoured
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

