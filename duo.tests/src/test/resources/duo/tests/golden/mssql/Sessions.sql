-- Sessions
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [wallets] ([id] BIGINT IDENTITY(1, 1), [owner] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [balance] BIGINT NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_wallets_owner] UNIQUE ([owner]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- Sessions.aClosedSessionIsRefused
DELETE FROM [wallets];

-- Sessions.aRollbackLeavesNoRow
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [wallets] ([owner], [balance], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
SELECT COUNT(*) FROM [wallets];
SELECT [id], [owner], [balance], [version] FROM [wallets] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Sessions.aSessionGoesOnAfterAnError
SELECT [id], [owner], [balance], [version] FROM [wallets];

