-- AsyncRawSql
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- AsyncRawSql.errorsAreTheSame
DELETE FROM [people];
insert into people (email, name, age) values (?, ?, ?);
select count(*) from people;

-- AsyncRawSql.rowsAreRead
select * from people where age > ? order by age;
select name, age + ? as older from people where name = ?;

-- AsyncRawSql.transactionsHaveStatements
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
update people set age = age + 1;

-- AsyncRawSql.valuesAreBound
select count(*) from (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] > ?) o where age > ?;
select count(*) from people where name in (?) and age >= ?;
select count(*) from people where name in (?, ?) and age >= ?;
select name from people where age = ?;
update people set nickname = ? where name = 'Ada';

