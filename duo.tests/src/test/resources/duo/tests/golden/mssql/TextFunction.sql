-- TextFunction
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- TextFunction.computedKeysAndOrdersAreToldApartByTheirValues
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT [early1] AS [key], COUNT_BIG(*) AS [rows] FROM (SELECT (SUBSTRING([t2].[label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) AS [early1] FROM [specimens] [t2] WHERE [t2].[label] IS NOT NULL AND (SUBSTRING([t2].[label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) > ?) [t1] GROUP BY [early1] HAVING COUNT_BIG(*) > ? ORDER BY [early1];
SELECT [early1] FROM (SELECT (SUBSTRING([t2].[label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) AS [early1], (SUBSTRING([t2].[label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) AS [early2] FROM [specimens] [t2] WHERE [t2].[label] IS NOT NULL) [t1] GROUP BY [early1], [early2] ORDER BY [early2];
SELECT [early2] FROM (SELECT (SUBSTRING([t2].[label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) AS [early1], (SUBSTRING([t2].[label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) AS [early2] FROM [specimens] [t2] WHERE [t2].[label] IS NOT NULL) [t1] GROUP BY [early1], [early2] ORDER BY [early2];
SELECT [label], (SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) AS [first] FROM [specimens] WHERE [label] IS NOT NULL ORDER BY (SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) DESC, [id] DESC;
SELECT [label], (SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) AS [first] FROM [specimens] WHERE [label] IS NOT NULL ORDER BY [first];

-- TextFunction.concatenationTakesNullForEmpty
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */) /* and 13 more */;
SELECT CONCAT([label], ?) FROM [specimens] ORDER BY [id];
SELECT CONCAT([label], ?, [label], ?) FROM [specimens] ORDER BY [id];
SELECT CONCAT([label], [label]) FROM [specimens] ORDER BY [id];

-- TextFunction.functionsStandInEveryClause
SELECT COUNT(*) FROM [specimens] WHERE (LEN(CAST([label] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) < ? AND UPPER([label]) LIKE ? ESCAPE '!';
SELECT COUNT(*) FROM [specimens] WHERE (SUBSTRING(LOWER([label]) COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) = ?;
SELECT [early1] AS [length], COUNT_BIG(*) AS [rows] FROM (SELECT (LEN(CAST([t2].[label] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) AS [early1] FROM [specimens] [t2] WHERE [t2].[label] IS NOT NULL) [t1] GROUP BY [early1] ORDER BY [early1];
SELECT [early1] FROM (SELECT [t2].[label], (LEN(CAST([t2].[label] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) AS [early1] FROM [specimens] [t2] WHERE (LEN(CAST([t2].[label] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) > ?) [t1] GROUP BY [early1] HAVING MAX(LOWER([t1].[label])) = ?;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens];
SELECT [label] FROM [specimens] ORDER BY [id];
SELECT [label] FROM [specimens] WHERE [label] IS NOT NULL ORDER BY (SUBSTRING(LOWER([label]) COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) DESC, (SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) DESC;
UPDATE [specimens] SET [label] = CONCAT(UPPER([label]), ?), [number] = (LEN(CAST([label] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) + ? WHERE [label] IS NOT NULL;

-- TextFunction.grownTextsAreKeptWhole
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT DISTINCT CONCAT(REPLACE((SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) COLLATE Latin1_General_100_BIN2, ?, ?), ?) FROM [specimens] WHERE [label] IS NOT NULL;
SELECT DISTINCT REPLACE((SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) COLLATE Latin1_General_100_BIN2, ?, ?) FROM [specimens] WHERE [label] IS NOT NULL;
SELECT DISTINCT REPLACE([label] COLLATE Latin1_General_100_BIN2, ?, ?) FROM [specimens] WHERE [label] IS NOT NULL;
SELECT MAX(REPLACE((SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) COLLATE Latin1_General_100_BIN2, ?, ?)) FROM [specimens] WHERE [label] IS NOT NULL GROUP BY [id];
SELECT [c1] FROM (SELECT REPLACE((SUBSTRING([t2].[label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) COLLATE Latin1_General_100_BIN2, ?, ?) AS [c1] FROM [specimens] [t2] WHERE [t2].[label] IS NOT NULL UNION SELECT REPLACE((SUBSTRING([t3].[label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) COLLATE Latin1_General_100_BIN2, ?, ?) AS [c1] FROM [specimens] [t3] WHERE [t3].[label] IS NOT NULL) [t1];
SELECT [early1] AS [key], COUNT_BIG(*) AS [rows] FROM (SELECT REPLACE((SUBSTRING([t2].[label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) COLLATE Latin1_General_100_BIN2, ?, ?) AS [early1] FROM [specimens] [t2] WHERE [t2].[label] IS NOT NULL) [t1] GROUP BY [early1];

-- TextFunction.lettersChangeTheirCase
SELECT LOWER([label]) FROM [specimens] ORDER BY [id];
SELECT UPPER([label]) FROM [specimens] ORDER BY [id];

-- TextFunction.paddingFillsAndCuts
SELECT ((SUBSTRING(REPLICATE(?, ?) COLLATE Latin1_General_100_CI_AS_SC, 1, CASE WHEN ? > (LEN(CAST([label] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) THEN ? - (LEN(CAST([label] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) ELSE 0 END) + SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, 1, ?)) COLLATE Latin1_General_100_BIN2) FROM [specimens] ORDER BY [id];
SELECT (SUBSTRING(([label] + REPLICATE(?, ?)) COLLATE Latin1_General_100_CI_AS_SC, 1, ?) COLLATE Latin1_General_100_BIN2) FROM [specimens] ORDER BY [id];

-- TextFunction.replacingAndFindingAreLiteral
SELECT CASE WHEN CHARINDEX(?, [label] COLLATE Latin1_General_100_BIN2) > 0 THEN LEN(LEFT([label], CHARINDEX(?, [label] COLLATE Latin1_General_100_BIN2) - 1) COLLATE Latin1_General_100_CI_AS_SC + N'.') ELSE CHARINDEX(?, [label] COLLATE Latin1_General_100_BIN2) END FROM [specimens] ORDER BY [id];
SELECT REPLACE([label] COLLATE Latin1_General_100_BIN2, ?, ?) FROM [specimens] ORDER BY [id];

-- TextFunction.trimmingTakesBlanksAway
SELECT LTRIM([label]) FROM [specimens] ORDER BY [id];
SELECT RTRIM([label]) FROM [specimens] ORDER BY [id];
SELECT TRIM([label]) FROM [specimens] ORDER BY [id];

-- TextFunction.valuesBesideASecretColumnStayHidden
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */);
SELECT COUNT(*) FROM [specimens] WHERE CONCAT(UPPER([pin]), ?) = ?;

