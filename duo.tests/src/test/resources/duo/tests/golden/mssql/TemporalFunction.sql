-- TemporalFunction
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- TemporalFunction.datesHaveParts
MERGE INTO [specimens] USING (VALUES (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 2), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 3), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 4), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 5), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 6), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 7), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 8), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 9), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 10)) [rows] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) VALUES ([rows].[active], [rows].[number], [rows].[big], [rows].[ratio], [rows].[price], [rows].[label], [rows].[code], [rows].[day], [rows].[time], [rows].[at], [rows].[moment], [rows].[span], [rows].[vintage], [rows].[letter], [rows].[grade], [rows].[level], [rows].[tags], [rows].[pin]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT (((DATEDIFF(DAY, CAST('19000101' AS DATE), CAST([day] AS DATE)) % 7 + 7) % 7) + 1) FROM [specimens] ORDER BY [id];
SELECT CAST([day] AS DATE) FROM [specimens] ORDER BY [id];
SELECT DATEPART(DAY, [day]) FROM [specimens] ORDER BY [id];
SELECT DATEPART(ISO_WEEK, [day]) FROM [specimens] ORDER BY [id];
SELECT DATEPART(MONTH, [day]) FROM [specimens] ORDER BY [id];
SELECT DATEPART(QUARTER, [day]) FROM [specimens] ORDER BY [id];
SELECT DATEPART(YEAR, DATEADD(DAY, ?, DATEADD(MONTH, ?, DATEADD(DAY, -((DATEDIFF(DAY, CAST('19000101' AS DATE), CAST([day] AS DATE)) % 7 + 7) % 7), CAST([day] AS DATE))))) FROM [specimens] ORDER BY [id];
SELECT DATEPART(YEAR, [day]) FROM [specimens] ORDER BY [id];
SELECT [day] FROM [specimens] ORDER BY [id];

-- TemporalFunction.distancesAreDurations
MERGE INTO [specimens] USING (VALUES (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 2), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 3)) [rows] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) VALUES ([rows].[active], [rows].[number], [rows].[big], [rows].[ratio], [rows].[price], [rows].[label], [rows].[code], [rows].[day], [rows].[time], [rows].[at], [rows].[moment], [rows].[span], [rows].[vintage], [rows].[letter], [rows].[grade], [rows].[level], [rows].[tags], [rows].[pin]) OUTPUT INSERTED.[id], [rows].[duo position];;
MERGE INTO [specimens] USING (VALUES (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 2), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 3), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 4)) [rows] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) VALUES ([rows].[active], [rows].[number], [rows].[big], [rows].[ratio], [rows].[price], [rows].[label], [rows].[code], [rows].[day], [rows].[time], [rows].[at], [rows].[moment], [rows].[span], [rows].[vintage], [rows].[letter], [rows].[grade], [rows].[level], [rows].[tags], [rows].[pin]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT CAST(DATEDIFF_BIG(MICROSECOND, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6)), CAST(SWITCHOFFSET(?, '+00:00') AS DATETIME2(6))) * 0.000001 AS DECIMAL(28, 9)) FROM [specimens] ORDER BY [id];
SELECT CAST(DATEDIFF_BIG(MICROSECOND, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6)), CAST(SWITCHOFFSET(TODATETIMEOFFSET(DATEADD(MICROSECOND, ?, DATEADD(SECOND, ?, DATEADD(DAY, ?, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))))), '+00:00'), '+00:00') AS DATETIME2(6))) * 0.000001 AS DECIMAL(28, 9)) FROM [specimens] ORDER BY [id];
SELECT CAST(DATEDIFF_BIG(MICROSECOND, [day], ?) * 0.000001 AS DECIMAL(28, 9)) FROM [specimens] ORDER BY [id];
SELECT CAST(DATEDIFF_BIG(MICROSECOND, [time], ?) * 0.000001 AS DECIMAL(28, 9)) FROM [specimens] ORDER BY [id];
SELECT COUNT(*) FROM [specimens] WHERE CAST(DATEDIFF_BIG(MICROSECOND, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6)), CAST(SWITCHOFFSET(?, '+00:00') AS DATETIME2(6))) * 0.000001 AS DECIMAL(28, 9)) < ?;
SELECT [moment] FROM [specimens] ORDER BY [id];
SELECT [time] FROM [specimens] ORDER BY [id];

-- TemporalFunction.durationsAreAdded
MERGE INTO [specimens] USING (VALUES (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 2), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 3), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 4), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 5), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 6), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 7), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 8), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 9), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 10), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 11), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 12), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 13), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 14), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 15), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 16), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 17), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 18), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 19), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 20), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 21), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 22), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 23), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 24), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 25), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 26), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 27), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 28), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 29), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 30), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 31), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 32), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 33), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 34), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 35), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 36), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 37), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 38), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 39), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 40)) [rows] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) VALUES ([rows].[active], [rows].[number], [rows].[big], [rows].[ratio], [rows].[price], [rows].[label], [rows].[code], [rows].[day], [rows].[time], [rows].[at], [rows].[moment], [rows].[span], [rows].[vintage], [rows].[letter], [rows].[grade], [rows].[level], [rows].[tags], [rows].[pin]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT DATEADD(MICROSECOND, ?, DATEADD(SECOND, ?, DATEADD(DAY, ?, [at]))) FROM [specimens] ORDER BY [id];
SELECT DATEADD(MICROSECOND, ?, DATEADD(SECOND, ?, [time])) FROM [specimens] ORDER BY [id];
SELECT TODATETIMEOFFSET(DATEADD(MICROSECOND, ?, DATEADD(SECOND, ?, DATEADD(DAY, ?, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))))), '+00:00') FROM [specimens] ORDER BY [id];
SELECT [at] FROM [specimens] ORDER BY [id];

-- TemporalFunction.functionsStandInEveryClause
SELECT COUNT(*) FROM [specimens] WHERE DATEPART(YEAR, [day]) = ? AND DATEPART(MONTH, [day]) = ?;
SELECT [day] FROM [specimens] WHERE DATEPART(DAY, [day]) = ? ORDER BY DATEPART(MONTH, [day]), DATEPART(YEAR, [day]) DESC, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [early1] FROM (SELECT [t2].[day], DATEFROMPARTS(YEAR(DATEADD(DAY, ?, DATEADD(MONTH, ?, [t2].[day]))), 1, 1) AS [early1] FROM [specimens] [t2] WHERE DATEPART(YEAR, [t2].[day]) BETWEEN ? AND ? AND DATEFROMPARTS(YEAR(DATEADD(DAY, ?, DATEADD(MONTH, ?, [t2].[day]))), 1, 1) > ?) [t1] GROUP BY [early1] HAVING COUNT_BIG(*) < ? AND DATEPART(YEAR, MAX([t1].[day])) > ? ORDER BY [early1];
UPDATE [specimens] SET [day] = DATEFROMPARTS(YEAR(DATEADD(DAY, ?, DATEADD(MONTH, ?, [day]))), 1, 1) WHERE DATEPART(YEAR, [day]) = ?;

-- TemporalFunction.momentsHavePartsInUtc
SELECT (((DATEDIFF(DAY, CAST('19000101' AS DATE), CAST(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6)) AS DATE)) % 7 + 7) % 7) + 1) FROM [specimens] ORDER BY [id];
SELECT (((DATEDIFF(DAY, CAST('19000101' AS DATE), CAST([at] AS DATE)) % 7 + 7) % 7) + 1) FROM [specimens] ORDER BY [id];
SELECT CAST(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6)) AS DATE) FROM [specimens] ORDER BY [id];
SELECT CAST([at] AS DATE) FROM [specimens] ORDER BY [id];
SELECT DATEPART(DAY, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))) FROM [specimens] ORDER BY [id];
SELECT DATEPART(DAY, [at]) FROM [specimens] ORDER BY [id];
SELECT DATEPART(HOUR, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))) FROM [specimens] ORDER BY [id];
SELECT DATEPART(HOUR, [at]) FROM [specimens] ORDER BY [id];
SELECT DATEPART(ISO_WEEK, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))) FROM [specimens] ORDER BY [id];
SELECT DATEPART(ISO_WEEK, [at]) FROM [specimens] ORDER BY [id];
SELECT DATEPART(MINUTE, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))) FROM [specimens] ORDER BY [id];
SELECT DATEPART(MINUTE, [at]) FROM [specimens] ORDER BY [id];
SELECT DATEPART(MONTH, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))) FROM [specimens] ORDER BY [id];
SELECT DATEPART(MONTH, [at]) FROM [specimens] ORDER BY [id];
SELECT DATEPART(QUARTER, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))) FROM [specimens] ORDER BY [id];
SELECT DATEPART(QUARTER, [at]) FROM [specimens] ORDER BY [id];
SELECT DATEPART(SECOND, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))) FROM [specimens] ORDER BY [id];
SELECT DATEPART(SECOND, [at]) FROM [specimens] ORDER BY [id];
SELECT DATEPART(YEAR, CAST(SWITCHOFFSET(TODATETIMEOFFSET(DATEADD(DAY, ?, DATEADD(MONTH, ?, CAST(SWITCHOFFSET(TODATETIMEOFFSET(CAST(DATEADD(DAY, -((DATEDIFF(DAY, CAST('19000101' AS DATE), CAST(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6)) AS DATE)) % 7 + 7) % 7), CAST(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6)) AS DATE)) AS DATETIME2(6)), '+00:00'), '+00:00') AS DATETIME2(6)))), '+00:00'), '+00:00') AS DATETIME2(6))) FROM [specimens] ORDER BY [id];
SELECT DATEPART(YEAR, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))) FROM [specimens] ORDER BY [id];
SELECT DATEPART(YEAR, DATEADD(DAY, ?, DATEADD(MONTH, ?, CAST(DATEADD(DAY, -((DATEDIFF(DAY, CAST('19000101' AS DATE), CAST([at] AS DATE)) % 7 + 7) % 7), CAST([at] AS DATE)) AS DATETIME2(6))))) FROM [specimens] ORDER BY [id];
SELECT DATEPART(YEAR, [at]) FROM [specimens] ORDER BY [id];

-- TemporalFunction.periodsAreAdded
SELECT DATEADD(DAY, ?, DATEADD(MONTH, ?, DATEADD(DAY, ?, DATEADD(MONTH, ?, [day])))) FROM [specimens] ORDER BY [id];
SELECT DATEADD(DAY, ?, DATEADD(MONTH, ?, [at])) FROM [specimens] ORDER BY [id];
SELECT DATEADD(DAY, ?, DATEADD(MONTH, ?, [day])) FROM [specimens] ORDER BY [id];
SELECT TODATETIMEOFFSET(DATEADD(DAY, ?, DATEADD(MONTH, ?, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6)))), '+00:00') FROM [specimens] ORDER BY [id];

-- TemporalFunction.temporalValuesAreConverted
SELECT CAST(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6)) AS TIME(6)) FROM [specimens] ORDER BY [id];
SELECT CAST(DATEADD(MICROSECOND, ?, DATEADD(SECOND, ?, DATEADD(DAY, ?, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))))) AS DATE) FROM [specimens] ORDER BY [id];
SELECT CAST(DATEADD(MICROSECOND, ?, DATEADD(SECOND, ?, DATEADD(DAY, ?, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))))) AS TIME(6)) FROM [specimens] ORDER BY [id];
SELECT CAST(SWITCHOFFSET(TODATETIMEOFFSET([at], '+00:00'), '+00:00') AS DATETIME2(6)) FROM [specimens] ORDER BY [id];
SELECT CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6)) FROM [specimens] ORDER BY [id];
SELECT CAST([at] AS TIME(6)) FROM [specimens] ORDER BY [id];
SELECT CAST([day] AS DATETIME2(6)) FROM [specimens] ORDER BY [id];
SELECT DATEADD(MICROSECOND, ?, DATEADD(SECOND, ?, DATEADD(DAY, ?, CAST(SWITCHOFFSET(TODATETIMEOFFSET(DATEADD(MICROSECOND, ?, DATEADD(SECOND, ?, DATEADD(DAY, ?, [at]))), '+00:00'), '+00:00') AS DATETIME2(6))))) FROM [specimens] ORDER BY [id];
SELECT DATEADD(MICROSECOND, ?, DATEADD(SECOND, ?, DATEADD(DAY, ?, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))))) FROM [specimens] ORDER BY [id];
SELECT DATEADD(MICROSECOND, ?, DATEADD(SECOND, ?, DATEADD(DAY, ?, CAST([day] AS DATETIME2(6))))) FROM [specimens] ORDER BY [id];
SELECT DATEPART(HOUR, CAST(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6)) AS TIME(6))) FROM [specimens] ORDER BY [id];
SELECT DATEPART(HOUR, CAST([at] AS TIME(6))) FROM [specimens] ORDER BY [id];
SELECT TODATETIMEOFFSET(DATEADD(MICROSECOND, ?, DATEADD(SECOND, ?, DATEADD(DAY, ?, CAST([day] AS DATETIME2(6))))), '+00:00') FROM [specimens] ORDER BY [id];
SELECT TODATETIMEOFFSET(DATEADD(MICROSECOND, ?, DATEADD(SECOND, ?, DATEADD(DAY, ?, [at]))), '+00:00') FROM [specimens] ORDER BY [id];
SELECT TODATETIMEOFFSET([at], '+00:00') FROM [specimens] ORDER BY [id];

-- TemporalFunction.theDatabaseHasAClock
SELECT COUNT(*) FROM [specimens] WHERE [day] <> CAST(CAST(SWITCHOFFSET(TODATETIMEOFFSET(SYSUTCDATETIME(), '+00:00'), '+00:00') AS DATETIME2(6)) AS DATE) AND [day] = CAST(SYSUTCDATETIME() AS DATE);
SELECT COUNT(*) FROM [specimens] WHERE [moment] > TODATETIMEOFFSET(DATEADD(MICROSECOND, ?, DATEADD(SECOND, ?, DATEADD(DAY, ?, CAST(SWITCHOFFSET(TODATETIMEOFFSET(SYSUTCDATETIME(), '+00:00'), '+00:00') AS DATETIME2(6))))), '+00:00');
UPDATE [specimens] SET [moment] = TODATETIMEOFFSET(SYSUTCDATETIME(), '+00:00'), [day] = CAST(SYSUTCDATETIME() AS DATE) WHERE [day] IS NOT NULL;

-- TemporalFunction.timesHaveParts
SELECT DATEPART(HOUR, [time]) FROM [specimens] ORDER BY [id];
SELECT DATEPART(MINUTE, [time]) FROM [specimens] ORDER BY [id];
SELECT DATEPART(SECOND, [time]) FROM [specimens] ORDER BY [id];
SELECT TIMEFROMPARTS(DATEPART(HOUR, [time]), 0, 0, 0, 6) FROM [specimens] ORDER BY [id];
SELECT TIMEFROMPARTS(DATEPART(HOUR, [time]), DATEPART(MINUTE, [time]), 0, 0, 6) FROM [specimens] ORDER BY [id];
SELECT TIMEFROMPARTS(DATEPART(HOUR, [time]), DATEPART(MINUTE, [time]), DATEPART(SECOND, [time]), 0, 6) FROM [specimens] ORDER BY [id];

-- TemporalFunction.valuesAreCutToUnits
SELECT CAST(CAST([at] AS DATE) AS DATETIME2(6)) FROM [specimens] ORDER BY [id];
SELECT CAST(DATEADD(DAY, -((DATEDIFF(DAY, CAST('19000101' AS DATE), CAST([at] AS DATE)) % 7 + 7) % 7), CAST([at] AS DATE)) AS DATETIME2(6)) FROM [specimens] ORDER BY [id];
SELECT CAST(DATEFROMPARTS(YEAR([at]), 1, 1) AS DATETIME2(6)) FROM [specimens] ORDER BY [id];
SELECT CAST(DATEFROMPARTS(YEAR([at]), DATEPART(QUARTER, [at]) * 3 - 2, 1) AS DATETIME2(6)) FROM [specimens] ORDER BY [id];
SELECT CAST(DATEFROMPARTS(YEAR([at]), MONTH([at]), 1) AS DATETIME2(6)) FROM [specimens] ORDER BY [id];
SELECT DATEADD(DAY, -((DATEDIFF(DAY, CAST('19000101' AS DATE), CAST([day] AS DATE)) % 7 + 7) % 7), CAST([day] AS DATE)) FROM [specimens] ORDER BY [id];
SELECT DATEFROMPARTS(YEAR([day]), 1, 1) FROM [specimens] ORDER BY [id];
SELECT DATEFROMPARTS(YEAR([day]), DATEPART(QUARTER, [day]) * 3 - 2, 1) FROM [specimens] ORDER BY [id];
SELECT DATEFROMPARTS(YEAR([day]), MONTH([day]), 1) FROM [specimens] ORDER BY [id];
SELECT DATETIME2FROMPARTS(YEAR([at]), MONTH([at]), DAY([at]), DATEPART(HOUR, [at]), 0, 0, 0, 6) FROM [specimens] ORDER BY [id];
SELECT DATETIME2FROMPARTS(YEAR([at]), MONTH([at]), DAY([at]), DATEPART(HOUR, [at]), DATEPART(MINUTE, [at]), 0, 0, 6) FROM [specimens] ORDER BY [id];
SELECT DATETIME2FROMPARTS(YEAR([at]), MONTH([at]), DAY([at]), DATEPART(HOUR, [at]), DATEPART(MINUTE, [at]), DATEPART(SECOND, [at]), 0, 6) FROM [specimens] ORDER BY [id];
SELECT TODATETIMEOFFSET(CAST(CAST(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6)) AS DATE) AS DATETIME2(6)), '+00:00') FROM [specimens] ORDER BY [id];
SELECT TODATETIMEOFFSET(CAST(DATEADD(DAY, -((DATEDIFF(DAY, CAST('19000101' AS DATE), CAST(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6)) AS DATE)) % 7 + 7) % 7), CAST(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6)) AS DATE)) AS DATETIME2(6)), '+00:00') FROM [specimens] ORDER BY [id];
SELECT TODATETIMEOFFSET(CAST(DATEFROMPARTS(YEAR(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), 1, 1) AS DATETIME2(6)), '+00:00') FROM [specimens] ORDER BY [id];
SELECT TODATETIMEOFFSET(CAST(DATEFROMPARTS(YEAR(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), DATEPART(QUARTER, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))) * 3 - 2, 1) AS DATETIME2(6)), '+00:00') FROM [specimens] ORDER BY [id];
SELECT TODATETIMEOFFSET(CAST(DATEFROMPARTS(YEAR(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), MONTH(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), 1) AS DATETIME2(6)), '+00:00') FROM [specimens] ORDER BY [id];
SELECT TODATETIMEOFFSET(DATETIME2FROMPARTS(YEAR(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), MONTH(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), DAY(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), DATEPART(HOUR, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), 0, 0, 0, 6), '+00:00') FROM [specimens] ORDER BY [id];
SELECT TODATETIMEOFFSET(DATETIME2FROMPARTS(YEAR(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), MONTH(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), DAY(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), DATEPART(HOUR, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), DATEPART(MINUTE, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), 0, 0, 6), '+00:00') FROM [specimens] ORDER BY [id];
SELECT TODATETIMEOFFSET(DATETIME2FROMPARTS(YEAR(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), MONTH(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), DAY(CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), DATEPART(HOUR, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), DATEPART(MINUTE, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), DATEPART(SECOND, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))), 0, 6), '+00:00') FROM [specimens] ORDER BY [id];

-- TemporalFunction.zonesHaveNames
MERGE INTO [specimens] USING (VALUES (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 2)) [rows] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) VALUES ([rows].[active], [rows].[number], [rows].[big], [rows].[ratio], [rows].[price], [rows].[label], [rows].[code], [rows].[day], [rows].[time], [rows].[at], [rows].[moment], [rows].[span], [rows].[vintage], [rows].[letter], [rows].[grade], [rows].[level], [rows].[tags], [rows].[pin]) OUTPUT INSERTED.[id], [rows].[duo position];;

