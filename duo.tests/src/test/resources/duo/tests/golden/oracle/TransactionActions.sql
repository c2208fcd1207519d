-- TransactionActions.actionsAfterTheCommitMayWrite
BEGIN INSERT INTO "wallets" ("owner", "balance", "version") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT COUNT(*) FROM "wallets";

-- TransactionActions.actionsAfterTheRollbackMayWrite
SELECT "id", "owner", "balance", "version" FROM "wallets" FETCH NEXT ? ROWS ONLY;

-- TransactionActions.actionsOfANestedBlockWaitForTheOutermostCommit
SAVEPOINT duo_1;
SAVEPOINT duo_2;

-- TransactionActions.theRollbackOfANestedBlockConcernsItsOwnActions
ROLLBACK TO SAVEPOINT duo_1;

