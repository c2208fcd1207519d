-- AsyncRawSql
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- AsyncRawSql.errorsAreTheSame
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

