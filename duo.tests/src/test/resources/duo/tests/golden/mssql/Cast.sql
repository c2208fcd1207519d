-- Cast
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Cast.datesBecomeTexts
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT CASE WHEN [day] IS NOT NULL THEN CONCAT(((SUBSTRING(REPLICATE(?, ?) COLLATE Latin1_General_100_CI_AS_SC, 1, CASE WHEN ? > (LEN(CAST((CAST(DATEPART(YEAR, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) THEN ? - (LEN(CAST((CAST(DATEPART(YEAR, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) ELSE 0 END) + SUBSTRING((CAST(DATEPART(YEAR, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) COLLATE Latin1_General_100_CI_AS_SC, 1, ?)) COLLATE Latin1_General_100_BIN2), ?, ((SUBSTRING(REPLICATE(?, ?) COLLATE Latin1_General_100_CI_AS_SC, 1, CASE WHEN ? > (LEN(CAST((CAST(DATEPART(MONTH, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) THEN ? - (LEN(CAST((CAST(DATEPART(MONTH, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) ELSE 0 END) + SUBSTRING((CAST(DATEPART(MONTH, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) COLLATE Latin1_General_100_CI_AS_SC, 1, ?)) COLLATE Latin1_General_100_BIN2), ?, ((SUBSTRING(REPLICATE(?, ?) COLLATE Latin1_General_100_CI_AS_SC, 1, CASE WHEN ? > (LEN(CAST((CAST(DATEPART(DAY, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) THEN ? - (LEN(CAST((CAST(DATEPART(DAY, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) ELSE 0 END) + SUBSTRING((CAST(DATEPART(DAY, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) COLLATE Latin1_General_100_CI_AS_SC, 1, ?)) COLLATE Latin1_General_100_BIN2)) END FROM [specimens] ORDER BY [id];
SELECT COUNT(*) FROM [specimens] WHERE CASE WHEN [day] IS NOT NULL THEN CONCAT(((SUBSTRING(REPLICATE(?, ?) COLLATE Latin1_General_100_CI_AS_SC, 1, CASE WHEN ? > (LEN(CAST((CAST(DATEPART(YEAR, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) THEN ? - (LEN(CAST((CAST(DATEPART(YEAR, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) ELSE 0 END) + SUBSTRING((CAST(DATEPART(YEAR, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) COLLATE Latin1_General_100_CI_AS_SC, 1, ?)) COLLATE Latin1_General_100_BIN2), ?, ((SUBSTRING(REPLICATE(?, ?) COLLATE Latin1_General_100_CI_AS_SC, 1, CASE WHEN ? > (LEN(CAST((CAST(DATEPART(MONTH, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) THEN ? - (LEN(CAST((CAST(DATEPART(MONTH, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) ELSE 0 END) + SUBSTRING((CAST(DATEPART(MONTH, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) COLLATE Latin1_General_100_CI_AS_SC, 1, ?)) COLLATE Latin1_General_100_BIN2), ?, ((SUBSTRING(REPLICATE(?, ?) COLLATE Latin1_General_100_CI_AS_SC, 1, CASE WHEN ? > (LEN(CAST((CAST(DATEPART(DAY, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) THEN ? - (LEN(CAST((CAST(DATEPART(DAY, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) ELSE 0 END) + SUBSTRING((CAST(DATEPART(DAY, [day]) AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) COLLATE Latin1_General_100_CI_AS_SC, 1, ?)) COLLATE Latin1_General_100_BIN2)) END LIKE ? ESCAPE '!';
SELECT [day] FROM [specimens] ORDER BY [id];

-- Cast.datesWithTimesBecomeTexts
SELECT (REPLACE(CONVERT(NVARCHAR(26), CAST(? AS DATETIME2(6)), 121) COLLATE Latin1_General_100_BIN2, ' ', 'T')) FROM [specimens] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT (REPLACE(CONVERT(NVARCHAR(26), CAST([at] AS DATETIME2(6)), 121) COLLATE Latin1_General_100_BIN2, ' ', 'T')) FROM [specimens] ORDER BY [id];
SELECT COUNT(*) FROM [specimens] WHERE (REPLACE(CONVERT(NVARCHAR(26), CAST([at] AS DATETIME2(6)), 121) COLLATE Latin1_General_100_BIN2, ' ', 'T')) LIKE ? ESCAPE '!';
SELECT [at] FROM [specimens] ORDER BY [id];

-- Cast.enumsBecomeTexts
SELECT (CAST([grade] AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2) FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [level] = ? THEN ? WHEN [level] = ? THEN ? WHEN [level] = ? THEN ? END FROM [specimens] ORDER BY [id];
SELECT [early1] FROM (SELECT CASE WHEN [t2].[level] = ? THEN ? WHEN [t2].[level] = ? THEN ? WHEN [t2].[level] = ? THEN ? END AS [early1] FROM [specimens] [t2] WHERE [t2].[level] IS NOT NULL) [t1] GROUP BY [early1];
SELECT [grade] FROM [specimens] ORDER BY [id];
SELECT [level] FROM [specimens] ORDER BY [id];

-- Cast.identifiersBecomeTexts
SELECT (LOWER(CAST([code] AS NVARCHAR(36))) COLLATE Latin1_General_100_BIN2) FROM [specimens] ORDER BY [id];
SELECT COUNT(*) FROM [specimens] WHERE (LOWER(CAST([code] AS NVARCHAR(36))) COLLATE Latin1_General_100_BIN2) LIKE ? ESCAPE '!';
SELECT [code] FROM [specimens] ORDER BY [id];

-- Cast.momentsBecomeTexts
INSERT INTO [types_moments] ([date], [time], [date_time], [instant], [offset], [duration], [year]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?);
SELECT (REPLACE(CONVERT(NVARCHAR(26), CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6)), 121) COLLATE Latin1_General_100_BIN2, ' ', 'T') + 'Z') FROM [specimens] ORDER BY [id];
SELECT (REPLACE(CONVERT(NVARCHAR(26), CAST(SWITCHOFFSET([offset], '+00:00') AS DATETIME2(6)), 121) COLLATE Latin1_General_100_BIN2, ' ', 'T') + 'Z') FROM [types_moments] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM [specimens] WHERE (REPLACE(CONVERT(NVARCHAR(26), CAST(SWITCHOFFSET(TODATETIMEOFFSET(DATEADD(MICROSECOND, ?, DATEADD(SECOND, ?, DATEADD(DAY, ?, CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6))))), '+00:00'), '+00:00') AS DATETIME2(6)), 121) COLLATE Latin1_General_100_BIN2, ' ', 'T') + 'Z') = ?;
SELECT COUNT(*) FROM [specimens] WHERE (REPLACE(CONVERT(NVARCHAR(26), CAST(SWITCHOFFSET([moment], '+00:00') AS DATETIME2(6)), 121) COLLATE Latin1_General_100_BIN2, ' ', 'T') + 'Z') = ?;
SELECT [moment] FROM [specimens] ORDER BY [id];

-- Cast.numbersBeyondALongAreTheNearestOrAnError
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */);
SELECT CAST((CAST([big] AS DECIMAL(38, 10)) * ?) AS BIGINT) FROM [specimens] ORDER BY [id];
SELECT CAST([label] AS BIGINT) FROM [specimens] ORDER BY [id];
SELECT CAST([ratio] AS BIGINT) FROM [specimens] ORDER BY [id];

-- Cast.textsBecomeIdentifiers
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT CAST([label] AS UNIQUEIDENTIFIER) FROM [specimens] ORDER BY [id];
SELECT COUNT(*) FROM [specimens] WHERE (LOWER(CAST(CAST([label] AS UNIQUEIDENTIFIER) AS NVARCHAR(36))) COLLATE Latin1_General_100_BIN2) = ?;
SELECT COUNT(*) FROM [specimens] WHERE CAST([label] AS UNIQUEIDENTIFIER) = ?;
SELECT [label] FROM [specimens] ORDER BY [id];

-- Cast.textsBecomeTruthValues
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */) /* and 8 more */;
SELECT CASE WHEN LOWER([label]) = ? THEN ? WHEN LOWER([label]) = ? THEN ? END FROM [specimens] ORDER BY [id];
SELECT COUNT(*) FROM [specimens] WHERE CASE WHEN LOWER([label]) = ? THEN ? WHEN LOWER([label]) = ? THEN ? END = ?;

-- Cast.timesBecomeTexts
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT (CONVERT(NVARCHAR(15), CAST([time] AS TIME(6)), 121) COLLATE Latin1_General_100_BIN2) FROM [specimens] ORDER BY [id];
SELECT COUNT(*) FROM [specimens] WHERE (CONVERT(NVARCHAR(15), CAST([time] AS TIME(6)), 121) COLLATE Latin1_General_100_BIN2) = ?;
SELECT [time] FROM [specimens] ORDER BY [id];

-- Cast.truthValuesBecomeTexts
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT CASE WHEN [active] = ? THEN ? WHEN [active] = ? THEN ? END FROM [specimens] ORDER BY [id];
SELECT COUNT(*) FROM [specimens] WHERE CASE WHEN [active] = ? THEN ? WHEN [active] = ? THEN ? END = ?;
SELECT [active] FROM [specimens] ORDER BY [id];

