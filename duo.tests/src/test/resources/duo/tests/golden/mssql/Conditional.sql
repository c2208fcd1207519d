-- Conditional
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Conditional.aConditionIsAValue
MERGE INTO [specimens] USING (VALUES (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 2), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 3), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 4)) [rows] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) VALUES ([rows].[active], [rows].[number], [rows].[big], [rows].[ratio], [rows].[price], [rows].[label], [rows].[code], [rows].[day], [rows].[time], [rows].[at], [rows].[moment], [rows].[span], [rows].[vintage], [rows].[letter], [rows].[grade], [rows].[level], [rows].[tags], [rows].[pin]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT CAST(CASE WHEN ([number] IS NOT NULL AND [label] IS NULL) THEN 1 WHEN NOT (([number] IS NOT NULL AND [label] IS NULL)) THEN 0 END AS BIT) FROM [specimens] ORDER BY [id];
SELECT CAST(CASE WHEN [number] > ? THEN 1 WHEN NOT ([number] > ?) THEN 0 END AS BIT) FROM [specimens] ORDER BY [id];
SELECT COUNT(*) FROM [specimens] WHERE CAST(CASE WHEN [number] > ? THEN 1 WHEN NOT ([number] > ?) THEN 0 END AS BIT) = ?;
SELECT COUNT(*) FROM [specimens] WHERE CAST(CASE WHEN [number] > ? THEN 1 WHEN NOT ([number] > ?) THEN 0 END AS BIT) IS NULL;
SELECT [active] FROM [specimens] ORDER BY [id];
SELECT [early1] FROM (SELECT CAST(CASE WHEN [t2].[number] > ? THEN 1 WHEN NOT ([t2].[number] > ?) THEN 0 END AS BIT) AS [early1] FROM [specimens] [t2] WHERE [t2].[number] IS NOT NULL) [t1] GROUP BY [early1] ORDER BY [early1];
UPDATE [specimens] SET [active] = CAST(CASE WHEN [number] > ? THEN 1 WHEN NOT ([number] > ?) THEN 0 END AS BIT) WHERE [number] IS NOT NULL;

-- Conditional.conditionalsStandInEveryClause
SELECT [early1] AS [sign], COUNT_BIG(*) AS [rows] FROM (SELECT [t2].[number], CASE WHEN [t2].[number] < ? THEN ? ELSE ? END AS [early1] FROM [specimens] [t2] WHERE [t2].[number] IS NOT NULL AND CASE WHEN [t2].[number] < ? THEN ? ELSE ? END <> ?) [t1] GROUP BY [early1] HAVING COALESCE(MAX([t1].[number]), ?) < ? ORDER BY [early1];
SELECT [label] FROM [specimens] ORDER BY [id];
SELECT [number] FROM [specimens] WHERE [number] IS NOT NULL ORDER BY CASE WHEN [number] < ? THEN ? ELSE ? END, [number] DESC;
UPDATE [specimens] SET [label] = CASE WHEN [number] < ? THEN ? ELSE ? END WHERE CASE WHEN [number] < ? THEN ? ELSE ? END = ?;

-- Conditional.functionsAreCalledByName
MERGE INTO [specimens] USING (VALUES (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 2)) [rows] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) VALUES ([rows].[active], [rows].[number], [rows].[big], [rows].[ratio], [rows].[price], [rows].[label], [rows].[code], [rows].[day], [rows].[time], [rows].[at], [rows].[moment], [rows].[span], [rows].[vintage], [rows].[letter], [rows].[grade], [rows].[level], [rows].[tags], [rows].[pin]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT '{' FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [label] = ? THEN ? ELSE 0 END FROM [specimens] ORDER BY [id];
SELECT COUNT(*) FROM [specimens] WHERE ((CASE WHEN [label] = ? THEN ? ELSE 0 END) + ?) = ?;
SELECT COUNT(*) FROM [specimens] WHERE ([label] = ?);
SELECT COUNT(*) FROM [specimens] WHERE NOT ([label] IS NULL);
SELECT REPLACE([label], ?, ?) FROM [specimens] ORDER BY [id];
SELECT UPPER([label]) FROM [specimens] ORDER BY [id];

-- Conditional.nullIsReplacedAndMade
SELECT COALESCE(CAST([number] AS BIGINT), ?) FROM [specimens] ORDER BY [id];
SELECT COALESCE([active], ?) FROM [specimens] ORDER BY [id];
SELECT COALESCE([label], (CAST([number] AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2)) FROM [specimens] ORDER BY [id];
SELECT COALESCE([label], ?) FROM [specimens] ORDER BY [id];
SELECT COALESCE([number], ?) FROM [specimens] ORDER BY [id];
SELECT COALESCE([span], ?) FROM [specimens] ORDER BY [id];
SELECT DATEPART(YEAR, COALESCE([day], ?)) FROM [specimens] ORDER BY [id];
SELECT NULLIF([number], ?) FROM [specimens] ORDER BY [id];

-- Conditional.remainingDatesAreCalculatedWith
SELECT DATEADD(DAY, ?, DATEADD(MONTH, ?, NULLIF(CASE WHEN [number] = ? THEN [day] WHEN [number] = ? THEN ? WHEN [number] = ? THEN ? END, ?))) FROM [specimens] ORDER BY [id];

-- Conditional.theFirstBranchCounts
SELECT CASE WHEN [number] < ? THEN ? WHEN [number] < ? THEN ? WHEN [number] < ? THEN ? ELSE ? END FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [number] = ? THEN ? ELSE ([number] * ?) END FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [number] = ? THEN ? ELSE ? END FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [number] = ? THEN ? END FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [number] = ? THEN ? WHEN [number] = ? THEN ? END FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [number] > ? THEN [number] ELSE ? END FROM [specimens] ORDER BY [id];
SELECT COUNT(*) FROM [specimens] WHERE CASE WHEN [number] < ? THEN ? WHEN [number] < ? THEN ? WHEN [number] < ? THEN ? ELSE ? END = ?;

-- Conditional.valuesAreCast
SELECT (CAST([number] AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) FROM [specimens] ORDER BY [id];
SELECT CAST(CAST(CASE WHEN [number] = ? THEN 1 WHEN NOT ([number] = ?) THEN 0 END AS BIT) AS INT) FROM [specimens] ORDER BY [id];
SELECT CAST([label] AS INT) FROM [specimens] ORDER BY [id];
SELECT CAST([number] AS FLOAT(53)) + ? FROM [specimens] ORDER BY [id];
SELECT CAST([price] AS BIGINT) FROM [specimens] ORDER BY [id];
SELECT COUNT(*) FROM [specimens] WHERE (CAST([number] AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) = ?;
SELECT COUNT(*) FROM [specimens] WHERE CAST([label] AS DECIMAL(38, 10)) = ?;

