-- EntityRollbacks
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [wallets] ([id] BIGINT IDENTITY(1, 1), [owner] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [balance] BIGINT NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_wallets_owner] UNIQUE ([owner]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- EntityRollbacks.aCreatedEntityIsNewAgainAfterTheRollback
DELETE FROM [wallets];
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

