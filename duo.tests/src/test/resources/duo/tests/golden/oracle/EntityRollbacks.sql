-- EntityRollbacks.aCreatedEntityIsNewAgainAfterTheRollback
BEGIN INSERT INTO "wallets" ("owner", "balance", "version") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "owner", "balance", "version" FROM "wallets" FETCH NEXT ? ROWS ONLY;
UPDATE "wallets" SET "balance" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

-- EntityRollbacks.aDeletedEntityHasItsRowAgainAfterTheRollback
DELETE FROM "wallets" WHERE "id" = ? AND "version" = ?;

-- EntityRollbacks.theRollbackOfANestedBlockTakesBackItsOwnSteps
ROLLBACK TO SAVEPOINT duo_1;
SAVEPOINT duo_1;
UPDATE "wallets" SET "owner" = ?, "balance" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;
UPDATE "wallets" SET "owner" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

-- EntityRollbacks.theRollbackOfTheOuterBlockTakesBackNestedSteps
SELECT COUNT(*) FROM "wallets";

