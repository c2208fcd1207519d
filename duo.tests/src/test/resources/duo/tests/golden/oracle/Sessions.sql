-- Sessions.aRollbackLeavesNoRow
BEGIN INSERT INTO "wallets" ("owner", "balance", "version") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "owner", "balance", "version" FROM "wallets" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "wallets";

-- Sessions.aSessionDoesNotJoinTheTransactionOfTheThread
SET TRANSACTION READ ONLY;

-- Sessions.aSessionGoesOnAfterAnError
SELECT "id", "owner", "balance", "version" FROM "wallets";

