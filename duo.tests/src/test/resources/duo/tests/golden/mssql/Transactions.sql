-- Transactions
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Transactions.aBlockCommitsAtItsEnd
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT COUNT(*) FROM [people];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [name] = ?;

-- Transactions.aBlockGivesTheResultOfItsWork
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] = ?;

-- Transactions.aBlockMarkedForRollbackEndsWithoutEffect
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;

-- Transactions.anErrorOfTheDatabaseRollsBackWhatWentBefore
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

