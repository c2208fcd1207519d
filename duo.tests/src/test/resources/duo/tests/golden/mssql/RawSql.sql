-- RawSql
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
CREATE TABLE [wallets] ([id] BIGINT IDENTITY(1, 1), [owner] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [balance] BIGINT NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_wallets_owner] UNIQUE ([owner]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- RawSql.aBatchIsAllOrNothing
DELETE FROM [people];
DELETE FROM [wallets];
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
insert into people (email, name, age) values (?, ?, ?);
select count(*) from people;
select sum(age) from people;

-- RawSql.entitiesAreThoseOfTheTransaction
INSERT INTO [wallets] ([owner], [balance], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
SELECT [id], [owner], [balance], [version] FROM [wallets] WHERE [id] = ?;
select * from wallets;
update wallets set balance = 9;

-- RawSql.errorsAreThoseOfOtherStatements
select * from nowhere;
selekt 1;

-- RawSql.itTakesPartInSessions
select name from people;

-- RawSql.itTakesPartInTransactions
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);

-- RawSql.oneRowIsAskedForInSeveralWays
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
select name from people where age > ? order by age;

-- RawSql.queriesCanStandInStatements
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] > ? AND [name] <> ? ORDER BY [id];
select a.* from (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] > ? AND [name] <> ?) a order by id;
with adults as (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] > ? AND [name] <> ?) select name from adults where age < ? and name not in (SELECT [name] FROM [people] WHERE 1 = 0) order by age;

-- RawSql.questionMarksTakeTheirValuesInOrder
select name from people where age between ? and ? order by age;

-- RawSql.rowsBecomeModels
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] = ?;
select * from people where age > ? order by age desc;

-- RawSql.statementsAreImmutable
select name from people where age = ?;

-- RawSql.writingGivesTheNumberOfRows
delete from people where age = ?;
update people set age = age + ?;

