-- ComputedProjection
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- ComputedProjection.componentsAreComputed
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
SELECT COUNT(*) FROM [people] WHERE ([age] + ?) > ?;
SELECT [name], [age] + ? AS [nextAge], [nickname] AS [nick], COUNT_BIG(*) OVER () AS [people] FROM [people] ORDER BY [email];
SELECT [name], [age] + ? AS [nextAge], [nickname] AS [nick], COUNT_BIG(*) OVER () AS [people] FROM [people] ORDER BY [nextAge], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], [nickname] FROM [people] WHERE [name] = ?;

-- ComputedProjection.groupsBecomeRecords
SELECT [name], [age] + ? AS [nextAge], [nickname] AS [nick], COUNT_BIG(*) OVER () AS [people] FROM [people];
SELECT [t1].[name], SUM([t1].[age]) AS [age], COUNT_BIG(*) AS [people] FROM [people] [t1] GROUP BY [t1].[name] HAVING COUNT_BIG(*) > ?;
SELECT [t1].[name], SUM([t1].[age]) AS [age], COUNT_BIG(*) AS [people] FROM [people] [t1] GROUP BY [t1].[name] ORDER BY [t1].[name];

-- ComputedProjection.namesAndTypesAgree
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [email] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- ComputedProjection.payloadsLeaveThemOut
UPDATE [people] SET [name] = ? WHERE [id] = ?;

-- ComputedProjection.rawSqlFillsComponents
select name, 1 as age, 1 as people, 2 as people from people;
select name, 1 as age, null as people from people;
select name, 1 as people from people;
select name, nickname as NICK, age + 1 as next_age, (select count(*) from people) as people from people order by email;
select name, sum(age) as age, count(*) as people from people group by name order by name;

-- ComputedProjection.whatDoesNotFitIsAnError
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT [t1].[name], SUM([t1].[age]) AS [age], COUNT_BIG(*) AS [people] FROM [people] [t1] GROUP BY [t1].[name];

