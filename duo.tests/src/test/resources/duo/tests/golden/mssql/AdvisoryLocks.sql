-- AdvisoryLocks
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- AdvisoryLocks.aLockInsideATransactionIsRefused
DECLARE @status INT; SET NOCOUNT ON; EXEC @status = sp_getapplock @Resource = ?, @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = ?; SELECT @status;
DECLARE @status INT; SET NOCOUNT ON; EXEC @status = sp_releaseapplock @Resource = ?, @LockOwner = 'Session'; SELECT @status;
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;

-- AdvisoryLocks.theLockIsReleasedHoweverTheWorkEnds
INSERT INTO [wallets] ([owner], [balance], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);

-- AdvisoryLocks.transactionsRunUnderALock
SELECT COUNT(*) FROM [wallets];

