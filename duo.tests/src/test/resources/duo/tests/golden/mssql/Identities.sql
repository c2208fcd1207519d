-- Identities
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Identities.aDeletedRowIsForgotten
DELETE FROM [wallets] WHERE [id] = ? AND [version] = ?;
INSERT INTO [wallets] ([owner], [balance], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
SELECT [id], [owner], [balance], [version] FROM [wallets] WHERE [id] = ?;

-- Identities.allWaysToARowGiveOneObject
SAVE TRANSACTION duo_1;
SELECT [id], [owner], [balance], [version] FROM [wallets];
SELECT [id], [owner], [balance], [version] FROM [wallets] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [owner], [balance], [version] FROM [wallets] ORDER BY [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [owner], [balance], [version] FROM [wallets] WHERE [owner] = ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Identities.bulkWritesMakeTheTransactionReadAgain
DELETE FROM [wallets] WHERE [owner] = ?;
UPDATE [wallets] SET [balance] = ? WHERE [owner] = ?;

-- Identities.getIsAnsweredByWhatTheTransactionKnows
SELECT [id], [owner], [balance], [version] FROM [wallets] ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Identities.theRollbackOfANestedBlockForgetsTheObjects
ROLLBACK TRANSACTION duo_1;

