-- RawSql.aBatchIsAllOrNothing
INSERT INTO "people" ("email", "name", "age") VALUES (?, ?, ?);
SELECT COUNT(*) FROM "people";
SELECT SUM("age") FROM "people";

-- RawSql.anInsertGivesItsKey
BEGIN INSERT INTO "people" ("email", "name", "age") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "id" = ?;

-- RawSql.entitiesAreThoseOfTheTransaction
BEGIN INSERT INTO "wallets" ("owner", "balance", "version") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "owner", "balance", "version" FROM "wallets" WHERE "id" = ?;
SELECT * FROM "wallets";
UPDATE "wallets" SET "balance" = 9;

-- RawSql.errorsAreThoseOfOtherStatements
SELECT * FROM "nowhere";
selekt 1;

-- RawSql.itTakesPartInSessions
SELECT "name" FROM "people";

-- RawSql.itTakesPartInTransactions
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;

-- RawSql.oneRowIsAskedForInSeveralWays
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "name" FROM "people" WHERE "age" > ? ORDER BY "age";

-- RawSql.queriesCanStandInStatements
SELECT "a".* FROM (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" > ? AND "name" <> ?) "a" ORDER BY "id";
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" > ? AND "name" <> ? ORDER BY "id";
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" > ? AND "name" <> ?) SELECT "name" FROM "adults" WHERE "age" < ? AND "name" NOT IN (SELECT "name" FROM "people" WHERE 1 = 0) ORDER BY "age";

-- RawSql.questionMarksTakeTheirValuesInOrder
SELECT "name" FROM "people" WHERE "age" BETWEEN ? AND ? ORDER BY "age";

-- RawSql.rowsBecomeModels
select * from "people" where "age" > ? order by "age" desc;

-- RawSql.statementsAreImmutable
SELECT "name" FROM "people" WHERE "age" = ?;

-- RawSql.writingGivesTheNumberOfRows
DELETE FROM "people" WHERE "age" = ?;
UPDATE "people" SET "age" = "age" + ?;

