-- Statistics
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Statistics.aggregatesAreCalledByTheirNames
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT MAX([number]) OVER () FROM [specimens] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT MAX([number]), COUNT([label]), COUNT(DISTINCT [label]), COUNT(CASE WHEN [number] = ? THEN [label] END), MAX([label]), MIN(CASE WHEN [number] = ? THEN [label] END) FROM [specimens];
SELECT [number] FROM [specimens] GROUP BY [number] HAVING COUNT([label]) > ?;

-- Statistics.deviationsAreThoseOfJava
SELECT STDEV([ratio]), STDEVP([ratio]) FROM [specimens] WHERE [number] = ?;
SELECT VAR([ratio]), VARP([ratio]), STDEV([ratio]), STDEVP([ratio]), VAR([number]) FROM [specimens];

-- Statistics.groupsHaveVariances
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT COUNT(*) FROM (SELECT COUNT_BIG(*) AS [c1] FROM [specimens] GROUP BY [number] HAVING VAR([ratio]) > ?) [counted];
SELECT VAR([t1].[ratio]) FROM (SELECT [t2].[id], [t2].[active], [t2].[number], [t2].[big], [t2].[ratio], [t2].[price], [t2].[label], [t2].[code], [t2].[day], [t2].[time], [t2].[at], [t2].[moment], [t2].[span], [t2].[vintage], [t2].[letter], [t2].[grade], [t2].[level], [t2].[tags], [t2].[pin] FROM [specimens] [t2] WHERE [t2].[number] = ? ORDER BY [t2].[id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [t1];
SELECT [early1], VAR(CASE WHEN [t1].[ratio] < ? THEN [t1].[ratio] END), STDEVP([t1].[ratio]), COUNT_BIG(*) FROM (SELECT [t2].[ratio], [t2].[number] + ? AS [early1] FROM [specimens] [t2]) [t1] GROUP BY [early1] ORDER BY [early1];
SELECT [number] FROM [specimens] GROUP BY [number] HAVING VAR([ratio]) > ? ORDER BY STDEV([ratio]) DESC;

-- Statistics.textsAreJoined
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */) /* and 110 more */;
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */);
SELECT STRING_AGG(CAST(CASE WHEN [number] = ? THEN [label] END AS NVARCHAR(MAX)), ?) FROM [specimens];
SELECT STRING_AGG(CAST([label] AS NVARCHAR(MAX)), ?) FROM [specimens];
SELECT STRING_AGG(CAST([label] AS NVARCHAR(MAX)), ?) WITHIN GROUP (ORDER BY [number]) FROM [specimens] WHERE [label] IS NULL;
SELECT STRING_AGG(CAST([label] AS NVARCHAR(MAX)), ?) WITHIN GROUP (ORDER BY [number]), STRING_AGG(CAST([label] AS NVARCHAR(MAX)), ?) WITHIN GROUP (ORDER BY [number] DESC), STRING_AGG(CAST([label] AS NVARCHAR(MAX)), ?) WITHIN GROUP (ORDER BY [number]), STRING_AGG(CAST(CASE WHEN [number] <> ? THEN [label] END AS NVARCHAR(MAX)), ?) WITHIN GROUP (ORDER BY [number]) FROM [specimens];

