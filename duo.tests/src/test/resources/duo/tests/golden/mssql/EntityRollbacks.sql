-- EntityRollbacks
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- EntityRollbacks.aCreatedEntityIsNewAgainAfterTheRollback
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [wallets] ([owner], [balance], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
SELECT [id], [owner], [balance], [version] FROM [wallets] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [wallets] SET [balance] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- EntityRollbacks.aDeletedEntityHasItsRowAgainAfterTheRollback
DELETE FROM [wallets] WHERE [id] = ? AND [version] = ?;

-- EntityRollbacks.theRollbackOfANestedBlockTakesBackItsOwnSteps
ROLLBACK TRANSACTION duo_1;
SAVE TRANSACTION duo_1;
UPDATE [wallets] SET [owner] = ?, [balance] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;
UPDATE [wallets] SET [owner] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- EntityRollbacks.theRollbackOfTheOuterBlockTakesBackNestedSteps
SELECT COUNT(*) FROM [wallets];

