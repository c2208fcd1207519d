-- Sessions
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Sessions.aRollbackLeavesNoRow
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [wallets] ([owner], [balance], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
SELECT COUNT(*) FROM [wallets];
SELECT [id], [owner], [balance], [version] FROM [wallets] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Sessions.aSessionGoesOnAfterAnError
SELECT [id], [owner], [balance], [version] FROM [wallets];

