-- TransactionActions
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- TransactionActions.aCloseWithoutCommitCountsAsRollback
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;

-- TransactionActions.actionsAfterTheCommitMayWrite
INSERT INTO [wallets] ([owner], [balance], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
SELECT COUNT(*) FROM [wallets];

-- TransactionActions.actionsAfterTheRollbackMayWrite
SELECT [id], [owner], [balance], [version] FROM [wallets] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- TransactionActions.actionsOfANestedBlockWaitForTheOutermostCommit
SAVE TRANSACTION duo_1;
SAVE TRANSACTION duo_2;

-- TransactionActions.theRollbackOfANestedBlockConcernsItsOwnActions
ROLLBACK TRANSACTION duo_1;

