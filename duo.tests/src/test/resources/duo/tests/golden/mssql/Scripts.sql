-- Scripts
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Scripts.scriptsJoinTransactions
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
insert into people (email, name, age) values ('a', 'A', 1);
insert into people (email, name, age) values ('b', 'B', 1);
insert into people (email, name, age) values ('c', 'C', 1);
insert into people (email, name, age) values ('d', 'D', 1);
select name from people order by email;

-- Scripts.statementsEndWithSemicolons
insert into people (email, name, age) values ('a', 'semi;colon', 1);
insert into people (email, name, age) values ('b', 'it''s; -- no comment', 2);
select nickname from people where age = 2;
update people set nickname = ':none ? {x}' where age = 2;

-- Scripts.tablesAreCreatedAndDropped
create table script_of_user (id integer);
drop table script_of_user;
insert into script_of_user select id + 1 from script_of_user;
insert into script_of_user values (1);
select sum(id) from script_of_user;
update script_of_user set id = id * 10;

