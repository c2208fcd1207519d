-- Savepoints.aDurableBlockIsTheOutermost
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "name";

-- Savepoints.aMandatoryBlockNeedsATransaction
SAVEPOINT duo_1;

-- Savepoints.aNestedBlockMarkedForRollbackIsUndoneAlone
ROLLBACK TO SAVEPOINT duo_1;

-- Savepoints.anUnendedIndependentBeginInsideABlockIsToldAndRolledBack
SET TRANSACTION READ ONLY;

-- Savepoints.savepointsByHand
ROLLBACK TO SAVEPOINT duo_2;
ROLLBACK TO SAVEPOINT duo_3;
SAVEPOINT duo_2;
SAVEPOINT duo_3;

