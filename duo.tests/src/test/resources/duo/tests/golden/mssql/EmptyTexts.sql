-- EmptyTexts
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- EmptyTexts.anEmptyTextIsAKey
DELETE FROM [types_by_text] WHERE [id] = ?;
MERGE INTO [types_by_text] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
SELECT COUNT(*) FROM [types_by_text];
SELECT [id], [name] FROM [types_by_text] WHERE [id] = ?;
SELECT [id], [name] FROM [types_by_text] WHERE [id] IN (?, ?);

-- EmptyTexts.emptyTextsAreCompared
INSERT INTO [types_texts] ([text], [optional], [brief], [data], [uuid]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?);
MERGE INTO [specimens] USING (VALUES (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 2), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 3)) [rows] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) VALUES ([rows].[active], [rows].[number], [rows].[big], [rows].[ratio], [rows].[price], [rows].[label], [rows].[code], [rows].[day], [rows].[time], [rows].[at], [rows].[moment], [rows].[span], [rows].[vintage], [rows].[letter], [rows].[grade], [rows].[level], [rows].[tags], [rows].[pin]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT(*) FROM [specimens] WHERE TRIM([label]) = ?;
SELECT COUNT(*) FROM [specimens] WHERE [label] <> ?;
SELECT COUNT(*) FROM [specimens] WHERE [label] = ?;
SELECT COUNT(*) FROM [specimens] WHERE [label] > ?;
SELECT COUNT(*) FROM [specimens] WHERE [label] BETWEEN ? AND ?;
SELECT COUNT(*) FROM [specimens] WHERE [label] IN (?, ?);
SELECT COUNT(*) FROM [specimens] WHERE [label] IS NOT NULL;
SELECT COUNT(*) FROM [specimens] WHERE [label] NOT IN (?, ?);
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [data] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- EmptyTexts.emptyTextsAreComputedWith
SELECT (LEN(CAST([label] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1) FROM [specimens] ORDER BY [id];
SELECT (SUBSTRING(([label] + REPLICATE(?, ?)) COLLATE Latin1_General_100_CI_AS_SC, 1, ?) COLLATE Latin1_General_100_BIN2) FROM [specimens] ORDER BY [id];
SELECT CASE WHEN LOWER([label]) = ? THEN ? WHEN LOWER([label]) = ? THEN ? END FROM [specimens] ORDER BY [id];
SELECT CONCAT([label], ?) FROM [specimens] ORDER BY [id];
SELECT CONCAT([label], [label]) FROM [specimens] ORDER BY [id];
SELECT REPLACE([label] COLLATE Latin1_General_100_BIN2, ?, ?) FROM [specimens] ORDER BY [id];
SELECT STRING_AGG(CAST([label] AS NVARCHAR(MAX)), ?) WITHIN GROUP (ORDER BY [label]) FROM [specimens];
SELECT [label] FROM [specimens] ORDER BY [id];

