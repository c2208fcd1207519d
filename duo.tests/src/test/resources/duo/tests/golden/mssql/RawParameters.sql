-- RawParameters
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- RawParameters.collectionsStandForTheirElements
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
select name from people where name in (?, ?, ?) and age in (?) order by name;
select name from people where name not in (?, 'Eve') and age = ?;

-- RawParameters.documentsAndKeysAreBound
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [body], [data], [tags], [scores] FROM [notes] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
insert into notes (title, data, tags, scores) values (?, ?, ?, ?);
select * from notes where data = ?;
select name from people where id = ?;

-- RawParameters.namesMayStandSeveralTimes
select name from people where name = ? or nickname = ? or email = ?;

-- RawParameters.nullIsBound
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */);
update people set nickname = ? where name = 'Ada';
update specimens set big = ?, grade = ?, active = ?;

-- RawParameters.quotesAndCommentsHoldNoPlaceholders
select '12:30' from people where age in (?);
select ':no ? ''x'' ' as [a :b ? c], name -- :no ? '
 from people /* :no ? ' */ where name = ?;

-- RawParameters.secretsAreHidden
insert into people (email, name, age) values (?, 'X', ?);
select * from people where email in (?, ?);

-- RawParameters.valuesHaveTheFormOfColumns
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
insert into specimens ([level], [tags], pin) values (?, ?, ?);
select count(*) from specimens where [level] in (?, ?);

-- RawParameters.valuesOfAllTypesAreBound
insert into specimens ([number], [big], [code], [price], [grade], [active], [label], [day], [ratio], [moment], [span]) values (? /* and 10 more */);

