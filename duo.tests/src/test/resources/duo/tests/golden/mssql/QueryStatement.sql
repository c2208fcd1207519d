-- QueryStatement
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- QueryStatement.aStatementGivesTheRowsOfItsQuery
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
SELECT [age] FROM [people] WHERE [age] >= ? ORDER BY [email];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE 1 = 0;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND [age] > ? ORDER BY [email];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND [name] = ? ORDER BY [email];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? ORDER BY [email];
SELECT [name], [age] + ? AS [next] FROM [people] WHERE [age] >= ? ORDER BY [email] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [t1].[email] FROM (SELECT [t2].[id], [t2].[email], [t2].[name], [t2].[age], [t2].[nickname] FROM [people] [t2] WHERE [t2].[name] = ? UNION SELECT [t3].[id], [t3].[email], [t3].[name], [t3].[age], [t3].[nickname] FROM [people] [t3] WHERE [t3].[age] > ?) [t1] ORDER BY [t1].[email];

-- QueryStatement.aStatementRunsWhereItsQueryWould
/* counted */
WITH [x] AS (select 1 as n
)
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] = ?
and age > ?;
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT [id], [email], [name], [age], [nickname] FROM [people];
SELECT [id], [email], [name], [age], [nickname] FROM [people]
order by email;

-- QueryStatement.entitiesAndLocksAreThoseOfTheQuery
INSERT INTO [members] ([login], [name], [balance], [admin]) VALUES (?, ?, ?, ?);
SELECT [login], [name] FROM [members];
SELECT [login], [name], [balance], [admin] FROM [members] WHERE [login] = ?;
SELECT [login], [name], [balance], [admin] FROM [members] WHERE [name] = ?;
SELECT [login], [name], [balance], [admin] FROM [members] WITH (UPDLOCK, ROWLOCK);

-- QueryStatement.hintsStandWhereTheDatabaseTakesThem
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? ORDER BY [email]
OPTION (NO_SUCH_HINT(people));

-- QueryStatement.rowsAreNamedBeforeTheStatement
WITH [chosen] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [email] IN (?, ?, ?)
), [adults] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?) SELECT [id], [email], [name], [age], [nickname] FROM [adults] WHERE [id] IN (SELECT [t1].[id] FROM [adults] [t1])
and email in (select email from chosen) order by email;
WITH [chosen] AS (select email as mail from people where age in (?, ?) and name <> ?
)
SELECT [id], [email], [name], [age], [nickname] FROM [people]
where email in (select mail from chosen) order by email
limit 2;
WITH [numbers] AS (select 1 as n union all select n + 1 from numbers where n < 3
)
select n from numbers order by n;
WITH [numbers] AS (select 1 as n union all select n + 1 from numbers where n < ?
)
SELECT [age] FROM [people] WHERE 1 = 0
union all select n from numbers;

-- QueryStatement.textsStandAroundTheStatement
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?
and id in (SELECT [id] FROM [people] WHERE [name] = ?) order by email;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?
and name = ?
or age < ? order by email;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?
order by email;
select count(*) from (
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?
) counted where name in (?, ?) or age = 41;

