-- AdvisoryLocks.aLockInsideATransactionIsRefused
DECLARE handle VARCHAR2(128); status INTEGER; BEGIN DBMS_LOCK.ALLOCATE_UNIQUE(?, handle); status := DBMS_LOCK.REQUEST(handle, DBMS_LOCK.X_MODE, ?, FALSE); ? := TO_CHAR(status); ? := handle; END;;
DECLARE status INTEGER; BEGIN status := DBMS_LOCK.RELEASE(?); ? := TO_CHAR(status); END;;

-- AdvisoryLocks.theLockIsReleasedHoweverTheWorkEnds
BEGIN INSERT INTO "wallets" ("owner", "balance", "version") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;

-- AdvisoryLocks.transactionsRunUnderALock
SELECT COUNT(*) FROM "wallets";

