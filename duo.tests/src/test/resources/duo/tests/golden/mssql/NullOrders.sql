-- NullOrders
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- NullOrders.computedValuesAreOrderedBy
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2), (?, ?, ?, ?, 3), (?, ?, ?, ?, 4)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], NULLIF([nickname], ?) AS [shown] FROM [people] ORDER BY CASE WHEN NULLIF([nickname], ?) IS NULL THEN 0 ELSE 1 END, NULLIF([nickname], ?) DESC;
SELECT [id], NULLIF([nickname], ?) AS [shown] FROM [people] ORDER BY CASE WHEN NULLIF([nickname], ?) IS NULL THEN 1 ELSE 0 END, NULLIF([nickname], ?);
SELECT [id], [email], [name], [age], [nickname] FROM [people];
SELECT [t1].[id], NULLIF([t1].[nickname], ?) AS [email] FROM [people] [t1] ORDER BY CASE WHEN NULLIF([t1].[nickname], ?) IS NULL THEN 0 ELSE 1 END, NULLIF([t1].[nickname], ?) DESC;
SELECT [t1].[id], NULLIF([t1].[nickname], ?) AS [email] FROM [people] [t1] ORDER BY CASE WHEN NULLIF([t1].[nickname], ?) IS NULL THEN 1 ELSE 0 END, NULLIF([t1].[nickname], ?);

-- NullOrders.distinctRowsAreOrdered
SELECT COUNT(*) FROM (SELECT DISTINCT NULLIF([nickname], ?) AS [c1] FROM [people]) [counted];
SELECT COUNT(*) FROM (SELECT DISTINCT [nickname] FROM [people]) [counted];
SELECT [c1] AS [email] FROM (SELECT DISTINCT NULLIF([t2].[nickname], ?) AS [c1] FROM [people] [t2]) [t1] ORDER BY CASE WHEN [c1] IS NULL THEN 0 ELSE 1 END, [c1] DESC;
SELECT [c1] AS [email] FROM (SELECT DISTINCT NULLIF([t2].[nickname], ?) AS [c1] FROM [people] [t2]) [t1] ORDER BY CASE WHEN [c1] IS NULL THEN 0 ELSE 1 END, [c1] DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT [c1] AS [email] FROM (SELECT DISTINCT NULLIF([t2].[nickname], ?) AS [c1] FROM [people] [t2]) [t1] ORDER BY CASE WHEN [c1] IS NULL THEN 1 ELSE 0 END, [c1];
SELECT [c1] AS [email] FROM (SELECT DISTINCT NULLIF([t2].[nickname], ?) AS [c1] FROM [people] [t2]) [t1] ORDER BY CASE WHEN [c1] IS NULL THEN 1 ELSE 0 END, [c1] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT [c1] AS [shown] FROM (SELECT DISTINCT NULLIF([t2].[nickname], ?) AS [c1] FROM [people] [t2]) [t1] ORDER BY CASE WHEN [c1] IS NULL THEN 0 ELSE 1 END, [c1] DESC;
SELECT [c1] AS [shown] FROM (SELECT DISTINCT NULLIF([t2].[nickname], ?) AS [c1] FROM [people] [t2]) [t1] ORDER BY CASE WHEN [c1] IS NULL THEN 0 ELSE 1 END, [c1] DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT [c1] AS [shown] FROM (SELECT DISTINCT NULLIF([t2].[nickname], ?) AS [c1] FROM [people] [t2]) [t1] ORDER BY CASE WHEN [c1] IS NULL THEN 1 ELSE 0 END, [c1];
SELECT [c1] AS [shown] FROM (SELECT DISTINCT NULLIF([t2].[nickname], ?) AS [c1] FROM [people] [t2]) [t1] ORDER BY CASE WHEN [c1] IS NULL THEN 1 ELSE 0 END, [c1] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT [c1] FROM (SELECT DISTINCT NULLIF([t2].[nickname], ?) AS [c1] FROM [people] [t2]) [t1] ORDER BY CASE WHEN [c1] IS NULL THEN 0 ELSE 1 END, [c1] DESC;
SELECT [c1] FROM (SELECT DISTINCT NULLIF([t2].[nickname], ?) AS [c1] FROM [people] [t2]) [t1] ORDER BY CASE WHEN [c1] IS NULL THEN 0 ELSE 1 END, [c1] DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT [c1] FROM (SELECT DISTINCT NULLIF([t2].[nickname], ?) AS [c1] FROM [people] [t2]) [t1] ORDER BY CASE WHEN [c1] IS NULL THEN 1 ELSE 0 END, [c1];
SELECT [c1] FROM (SELECT DISTINCT NULLIF([t2].[nickname], ?) AS [c1] FROM [people] [t2]) [t1] ORDER BY CASE WHEN [c1] IS NULL THEN 1 ELSE 0 END, [c1] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT [t1].[nickname] FROM (SELECT DISTINCT [t2].[nickname] FROM [people] [t2]) [t1] ORDER BY CASE WHEN [t1].[nickname] IS NULL THEN 0 ELSE 1 END, [t1].[nickname] DESC;
SELECT [t1].[nickname] FROM (SELECT DISTINCT [t2].[nickname] FROM [people] [t2]) [t1] ORDER BY CASE WHEN [t1].[nickname] IS NULL THEN 0 ELSE 1 END, [t1].[nickname] DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT [t1].[nickname] FROM (SELECT DISTINCT [t2].[nickname] FROM [people] [t2]) [t1] ORDER BY CASE WHEN [t1].[nickname] IS NULL THEN 1 ELSE 0 END, [t1].[nickname];
SELECT [t1].[nickname] FROM (SELECT DISTINCT [t2].[nickname] FROM [people] [t2]) [t1] ORDER BY CASE WHEN [t1].[nickname] IS NULL THEN 1 ELSE 0 END, [t1].[nickname] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

