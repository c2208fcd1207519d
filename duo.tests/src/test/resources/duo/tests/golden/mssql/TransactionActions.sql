-- TransactionActions
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [wallets] ([id] BIGINT IDENTITY(1, 1), [owner] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [balance] BIGINT NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_wallets_owner] UNIQUE ([owner]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- TransactionActions.aCloseWithoutCommitCountsAsRollback
DELETE FROM [wallets];
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

