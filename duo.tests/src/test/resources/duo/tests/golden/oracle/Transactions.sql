-- Transactions.aBlockCommitsAtItsEnd
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "name" = ?;
SELECT COUNT(*) FROM "people";

-- Transactions.aBlockGivesTheResultOfItsWork
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "id" = ?;

-- Transactions.anErrorOfTheDatabaseRollsBackWhatWentBefore
SELECT "id", "email", "name", "age", "nickname" FROM "people" FETCH NEXT ? ROWS ONLY;

