-- ExpressionPair
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [specimens] ([id] BIGINT IDENTITY(1, 1), [active] BIT, [number] INT, [big] BIGINT, [ratio] FLOAT(53), [price] DECIMAL(12, 2), [label] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [code] UNIQUEIDENTIFIER, [day] DATE, [time] TIME(6), [at] DATETIME2(6), [moment] DATETIMEOFFSET(6), [span] DECIMAL(28, 9), [vintage] INT, [letter] NVARCHAR(1) COLLATE Latin1_General_100_BIN2, [grade] NVARCHAR(4) COLLATE Latin1_General_100_BIN2, [level] INT, [tags] NVARCHAR(MAX), [pin] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- ExpressionPair.extremesAreThoseOfComparisons
DELETE FROM [specimens];
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
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

