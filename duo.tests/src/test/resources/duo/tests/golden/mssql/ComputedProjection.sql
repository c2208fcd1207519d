-- ComputedProjection
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- ComputedProjection.componentsAreComputed
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;
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
SELECT [name], 1 AS [age], 1 AS [people], 2 AS [people] FROM [people];
SELECT [name], 1 AS [age], NULL AS [people] FROM [people];
SELECT [name], 1 AS [people] FROM [people];
SELECT [name], SUM([age]) AS [age], COUNT(*) AS [people] FROM [people] GROUP BY [name] ORDER BY [name];
SELECT [name], [nickname] AS NICK, [age] + 1 AS [next_age], (SELECT COUNT(*) FROM [people]) AS [people] FROM [people] ORDER BY [email];

-- ComputedProjection.whatDoesNotFitIsAnError
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT [t1].[name], SUM([t1].[age]) AS [age], COUNT_BIG(*) AS [people] FROM [people] [t1] GROUP BY [t1].[name];

