-- QueryStatement
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- QueryStatement.aStatementGivesTheRowsOfItsQuery
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2), (?, ?, ?, ?, 3), (?, ?, ?, ?, 4)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;
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
AND [age] > ?;
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT [id], [email], [name], [age], [nickname] FROM [people];
SELECT [id], [email], [name], [age], [nickname] FROM [people]
ORDER BY [email];

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
WITH [chosen] AS (SELECT [email] AS [mail] FROM [people] WHERE [age] IN (?, ?) AND [name] <> ?
)
SELECT [id], [email], [name], [age], [nickname] FROM [people]
WHERE [email] IN (SELECT [mail] FROM [chosen]) ORDER BY [email]
LIMIT 2;
WITH [chosen] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [email] IN (?, ?, ?)
), [adults] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?) SELECT [id], [email], [name], [age], [nickname] FROM [adults] WHERE [id] IN (SELECT [t1].[id] FROM [adults] [t1])
AND [email] IN (SELECT [email] FROM [chosen]) ORDER BY [email];
WITH [numbers] AS (SELECT 1 AS [n] UNION ALL SELECT [n] + 1 FROM [numbers] WHERE [n] < 3
)
SELECT [n] FROM [numbers] ORDER BY [n];
WITH [numbers] AS (SELECT 1 AS [n] UNION ALL SELECT [n] + 1 FROM [numbers] WHERE [n] < ?
)
SELECT [age] FROM [people] WHERE 1 = 0
UNION ALL SELECT [n] FROM [numbers];

-- QueryStatement.textsStandAroundTheStatement
SELECT COUNT(*) FROM (
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?
) [counted] WHERE [name] IN (?, ?) OR [age] = 41;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?
AND [id] IN (SELECT [id] FROM [people] WHERE [name] = ?) ORDER BY [email];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?
AND [name] = ?
OR [age] < ? ORDER BY [email];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?
ORDER BY [email];

