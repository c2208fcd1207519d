-- Identities.aDeletedRowIsForgotten
BEGIN INSERT INTO "wallets" ("owner", "balance", "version") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
DELETE FROM "wallets" WHERE "id" = ? AND "version" = ?;
SELECT "id", "owner", "balance", "version" FROM "wallets" WHERE "id" = ?;

-- Identities.allWaysToARowGiveOneObject
SAVEPOINT duo_1;
SELECT "id", "owner", "balance", "version" FROM "wallets";
SELECT "id", "owner", "balance", "version" FROM "wallets" FETCH NEXT ? ROWS ONLY;
SELECT "id", "owner", "balance", "version" FROM "wallets" ORDER BY "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "owner", "balance", "version" FROM "wallets" WHERE "owner" = ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;

-- Identities.bulkWritesMakeTheTransactionReadAgain
DELETE FROM "wallets" WHERE "owner" = ?;
UPDATE "wallets" SET "balance" = ? WHERE "owner" = ?;

-- Identities.getIsAnsweredByWhatTheTransactionKnows
SELECT "id", "owner", "balance", "version" FROM "wallets" ORDER BY "id" FETCH NEXT ? ROWS ONLY;

-- Identities.theRollbackOfANestedBlockForgetsTheObjects
ROLLBACK TO SAVEPOINT duo_1;

