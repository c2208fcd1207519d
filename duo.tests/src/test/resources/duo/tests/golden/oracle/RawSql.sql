-- RawSql.aBatchIsAllOrNothing
insert into people (email, name, age) values (?, ?, ?);
select count(*) from people;
select sum(age) from people;

-- RawSql.entitiesAreThoseOfTheTransaction
INSERT INTO "wallets" ("owner", "balance", "version") VALUES (?, ?, ?);
SELECT "id", "owner", "balance", "version" FROM "wallets" WHERE "id" = ?;
select * from wallets;
update wallets set balance = 9;

-- RawSql.errorsAreThoseOfOtherStatements
select * from nowhere;
selekt 1;

-- RawSql.itTakesPartInSessions
select name from people;

-- RawSql.itTakesPartInTransactions
INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?);

-- RawSql.oneRowIsAskedForInSeveralWays
select name from people where age > ? order by age;

-- RawSql.queriesCanStandInStatements
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" > ? AND "name" <> ? ORDER BY "id";
select a.* from (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" > ? AND "name" <> ?) a order by id;
with adults as (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" > ? AND "name" <> ?) select name from adults where age < ? and name not in (SELECT "name" FROM "people" WHERE 1 = 0) order by age;

-- RawSql.questionMarksTakeTheirValuesInOrder
select name from people where age between ? and ? order by age;

-- RawSql.rowsBecomeModels
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "id" = ?;
select * from people where age > ? order by age desc;

-- RawSql.statementsAreImmutable
select name from people where age = ?;

-- RawSql.writingGivesTheNumberOfRows
delete from people where age = ?;
update people set age = age + ?;

