-- CursorStream
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- CursorStream.aFailureInTheMiddleGivesEverythingBack
DELETE FROM [people];
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
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

