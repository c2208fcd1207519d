-- ExpressionPair
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- ExpressionPair.extremesAreThoseOfComparisons
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */) /* and 10 more */;
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT CASE WHEN [at] <= ? THEN [at] WHEN [at] > ? THEN ? END FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [day] <= ? THEN [day] WHEN [day] > ? THEN ? END FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [day] <= DATEADD(DAY, ?, DATEADD(MONTH, ?, [day])) THEN [day] WHEN [day] > DATEADD(DAY, ?, DATEADD(MONTH, ?, [day])) THEN DATEADD(DAY, ?, DATEADD(MONTH, ?, [day])) END FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [day] >= ? THEN [day] WHEN [day] < ? THEN ? END FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [label] <= CONCAT([label], ?) THEN [label] WHEN [label] > CONCAT([label], ?) THEN CONCAT([label], ?) END FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [label] >= CONCAT([label], ?) THEN [label] WHEN [label] < CONCAT([label], ?) THEN CONCAT([label], ?) END FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [time] >= ? THEN [time] WHEN [time] < ? THEN ? END FROM [specimens] ORDER BY [id];
SELECT COUNT(*) FROM [specimens] WHERE CASE WHEN [label] <= ? THEN [label] WHEN [label] > ? THEN ? END = ?;
SELECT COUNT(*) FROM [specimens] WHERE [label] IN (?, ?, ?, ?) AND CASE WHEN [label] >= ? THEN [label] WHEN [label] < ? THEN ? END IN (?, ?);
SELECT [at] FROM [specimens] ORDER BY [id];
SELECT [day] FROM [specimens] ORDER BY [id];
SELECT [label] FROM [specimens] ORDER BY [id];
SELECT [time] FROM [specimens] ORDER BY [id];

-- ExpressionPair.partsOfTextsAreFoundAndReplaced
SELECT CASE WHEN CHARINDEX(?, [label] COLLATE Latin1_General_100_BIN2) > 0 THEN LEN(LEFT([label], CHARINDEX(?, [label] COLLATE Latin1_General_100_BIN2) - 1) COLLATE Latin1_General_100_CI_AS_SC + N'.') ELSE CHARINDEX(?, [label] COLLATE Latin1_General_100_BIN2) END FROM [specimens] ORDER BY [id];
SELECT REPLACE([label] COLLATE Latin1_General_100_BIN2, ?, CONCAT([label], ?)) FROM [specimens] ORDER BY [id];

-- ExpressionPair.rangesAndEqualityAreThoseOfOthers
SELECT COUNT(*) FROM [specimens] WHERE EXISTS (SELECT [number] INTERSECT SELECT ?);
SELECT COUNT(*) FROM [specimens] WHERE NOT (EXISTS (SELECT [number] INTERSECT SELECT ?));
SELECT COUNT(*) FROM [specimens] WHERE [label] IS NULL;
SELECT COUNT(*) FROM [specimens] WHERE [number] BETWEEN ([number] - ?) AND [number];
SELECT COUNT(*) FROM [specimens] WHERE [number] BETWEEN ? AND ([number] + ?);
SELECT COUNT(*) FROM [specimens] WHERE [number] IS NULL;

-- ExpressionPair.textsAreSearchedForOthers
SELECT COUNT(*) FROM [specimens] WHERE (LEN(CAST([label] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) >= (LEN(CAST((SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) AND (SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, (((LEN(CAST([label] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) - (LEN(CAST((SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1)) + ?), (LEN(CAST((SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1)) COLLATE Latin1_General_100_BIN2) = (SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2);
SELECT COUNT(*) FROM [specimens] WHERE (LEN(CAST([label] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) >= (LEN(CAST(? AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) AND (SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, (((LEN(CAST([label] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) - (LEN(CAST(? AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1)) + ?), (LEN(CAST(? AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1)) COLLATE Latin1_General_100_BIN2) = ?;
SELECT COUNT(*) FROM [specimens] WHERE CASE WHEN CHARINDEX((SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2), [label] COLLATE Latin1_General_100_BIN2) > 0 THEN LEN(LEFT([label], CHARINDEX((SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2), [label] COLLATE Latin1_General_100_BIN2) - 1) COLLATE Latin1_General_100_CI_AS_SC + N'.') ELSE CHARINDEX((SUBSTRING([label] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2), [label] COLLATE Latin1_General_100_BIN2) END = ?;
SELECT COUNT(*) FROM [specimens] WHERE CASE WHEN CHARINDEX(?, [label] COLLATE Latin1_General_100_BIN2) > 0 THEN LEN(LEFT([label], CHARINDEX(?, [label] COLLATE Latin1_General_100_BIN2) - 1) COLLATE Latin1_General_100_CI_AS_SC + N'.') ELSE CHARINDEX(?, [label] COLLATE Latin1_General_100_BIN2) END = ?;
SELECT COUNT(*) FROM [specimens] WHERE CASE WHEN CHARINDEX(?, [label] COLLATE Latin1_General_100_BIN2) > 0 THEN LEN(LEFT([label], CHARINDEX(?, [label] COLLATE Latin1_General_100_BIN2) - 1) COLLATE Latin1_General_100_CI_AS_SC + N'.') ELSE CHARINDEX(?, [label] COLLATE Latin1_General_100_BIN2) END > ?;
SELECT COUNT(*) FROM [specimens] WHERE CASE WHEN CHARINDEX([pin], [label] COLLATE Latin1_General_100_BIN2) > 0 THEN LEN(LEFT([label], CHARINDEX([pin], [label] COLLATE Latin1_General_100_BIN2) - 1) COLLATE Latin1_General_100_CI_AS_SC + N'.') ELSE CHARINDEX([pin], [label] COLLATE Latin1_General_100_BIN2) END > ?;

