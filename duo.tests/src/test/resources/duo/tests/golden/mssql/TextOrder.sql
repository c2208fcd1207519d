-- TextOrder
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- TextOrder.columnsAreCompared
MERGE INTO [specimens] USING (VALUES (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 2), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 3), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 4), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 5), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 6), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 7), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 8), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 9), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 10), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 11), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 12), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 13), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 14), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 15), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 16), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 17), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 18)) [rows] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) VALUES ([rows].[active], [rows].[number], [rows].[big], [rows].[ratio], [rows].[price], [rows].[label], [rows].[code], [rows].[day], [rows].[time], [rows].[at], [rows].[moment], [rows].[span], [rows].[vintage], [rows].[letter], [rows].[grade], [rows].[level], [rows].[tags], [rows].[pin]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [label] < ? ORDER BY [label];
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [label] >= ? ORDER BY [label];
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [label] BETWEEN ? AND ? ORDER BY [label];

-- TextOrder.columnsAreSorted
SELECT MAX([label]) FROM [specimens];
SELECT MIN([label]) FROM [specimens];
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] ORDER BY [label];
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] ORDER BY [label] DESC;
SELECT [label] FROM [specimens] ORDER BY ROW_NUMBER() OVER (ORDER BY [label]);

-- TextOrder.computedTextsAreSorted
SELECT CASE WHEN [label] LIKE ? ESCAPE '!' THEN ? WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END FROM [specimens] ORDER BY CASE WHEN [label] LIKE ? ESCAPE '!' THEN ? WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END;
SELECT CASE WHEN [label] LIKE ? ESCAPE '!' THEN ? WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END FROM [specimens] WHERE CASE WHEN [label] LIKE ? ESCAPE '!' THEN ? WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END < ? ORDER BY CASE WHEN [label] LIKE ? ESCAPE '!' THEN ? WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END;
SELECT CONCAT([label], ?) FROM [specimens] ORDER BY CONCAT([label], ?);
SELECT CONCAT([label], ?) FROM [specimens] WHERE CONCAT([label], ?) < ? ORDER BY CONCAT([label], ?);
SELECT LOWER([label]) FROM [specimens] ORDER BY LOWER([label]);
SELECT LOWER([label]) FROM [specimens] WHERE LOWER([label]) < ? ORDER BY LOWER([label]);
SELECT MIN(CASE WHEN [label] LIKE ? ESCAPE '!' THEN ? WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END) FROM [specimens];
SELECT MIN(CONCAT([label], ?)) FROM [specimens];
SELECT MIN(LOWER([label])) FROM [specimens];
SELECT MIN(UPPER([label])) FROM [specimens];
SELECT UPPER([label]) FROM [specimens] ORDER BY UPPER([label]);
SELECT UPPER([label]) FROM [specimens] WHERE UPPER([label]) < ? ORDER BY UPPER([label]);
SELECT [early1] FROM (SELECT CASE WHEN [t2].[label] LIKE ? ESCAPE '!' THEN ? WHEN [t2].[label] LIKE ? ESCAPE '!' THEN ? ELSE ? END AS [early1] FROM [specimens] [t2]) [t1] GROUP BY [early1] ORDER BY [early1];
SELECT [early1] FROM (SELECT CONCAT([t2].[label], ?) AS [early1] FROM [specimens] [t2]) [t1] GROUP BY [early1] ORDER BY [early1];
SELECT [early1] FROM (SELECT LOWER([t2].[label]) AS [early1] FROM [specimens] [t2]) [t1] GROUP BY [early1] ORDER BY [early1];
SELECT [early1] FROM (SELECT UPPER([t2].[label]) AS [early1] FROM [specimens] [t2]) [t1] GROUP BY [early1] ORDER BY [early1];

-- TextOrder.joinedTextsAreSorted
SELECT STRING_AGG(CAST([label] AS NVARCHAR(MAX)), ?) WITHIN GROUP (ORDER BY [label]) FROM [specimens];

-- TextOrder.pagesFollowTheOrder
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] ORDER BY [label], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE ([label] > ? OR ([label] = ? AND [id] > ?)) ORDER BY [label], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- TextOrder.textsOfValuesAloneAreTold
SELECT CASE WHEN [label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END FROM [specimens] ORDER BY CASE WHEN [label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END;
SELECT CASE WHEN [label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END FROM [specimens] WHERE CASE WHEN [label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END < ? ORDER BY CASE WHEN [label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END;
SELECT COUNT(*) FROM [specimens] WHERE ? = ?;
SELECT COUNT(*) FROM [specimens] WHERE ? LIKE ? ESCAPE '!';
SELECT COUNT(*) FROM [specimens] WHERE CASE WHEN [label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END = ?;
SELECT DISTINCT CASE WHEN [label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END FROM [specimens];
SELECT MIN(CASE WHEN [label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END) FROM [specimens];
SELECT [early1] FROM (SELECT CASE WHEN [t2].[label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [t2].[label] LIKE ? ESCAPE '!' THEN ? ELSE ? END AS [early1] FROM [specimens] [t2]) [t1] GROUP BY [early1] ORDER BY [early1];

-- TextOrder.textsOutOfJsonAreSorted
MERGE INTO [types_documents] USING (VALUES (?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, ?, ?, 1), (?, ?, ?, ?, ?, ?, 2), (?, ?, ?, ?, ?, ?, 3), (?, ?, ?, ?, ?, ?, 4), (?, ?, ?, ?, ?, ?, 5), (?, ?, ?, ?, ?, ?, 6), (?, ?, ?, ?, ?, ?, 7), (?, ?, ?, ?, ?, ?, 8), (?, ?, ?, ?, ?, ?, 9), (?, ?, ?, ?, ?, ?, 10), (?, ?, ?, ?, ?, ?, 11), (?, ?, ?, ?, ?, ?, 12), (?, ?, ?, ?, ?, ?, 13), (?, ?, ?, ?, ?, ?, 14), (?, ?, ?, ?, ?, ?, 15), (?, ?, ?, ?, ?, ?, 16), (?, ?, ?, ?, ?, ?, 17), (?, ?, ?, ?, ?, ?, 18)) [rows] ([map], [note], [nested], [list], [groups], [text], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([map], [note], [nested], [list], [groups], [text]) VALUES ([rows].[map], [rows].[note], [rows].[nested], [rows].[list], [rows].[groups], [rows].[text]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT (SELECT v.[value] COLLATE Latin1_General_100_BIN2 FROM OPENJSON(N'[' + [map] + N']') AS j0 CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v WHERE v.[key] + N'.' = N'name.') FROM [types_documents] ORDER BY (SELECT v.[value] COLLATE Latin1_General_100_BIN2 FROM OPENJSON(N'[' + [map] + N']') AS j0 CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v WHERE v.[key] + N'.' = N'name.');
SELECT (SELECT v.[value] COLLATE Latin1_General_100_BIN2 FROM OPENJSON(N'[' + [map] + N']') AS j0 CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v WHERE v.[key] + N'.' = N'name.') FROM [types_documents] WHERE (SELECT v.[value] COLLATE Latin1_General_100_BIN2 FROM OPENJSON(N'[' + [map] + N']') AS j0 CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v WHERE v.[key] + N'.' = N'name.') < ? ORDER BY (SELECT v.[value] COLLATE Latin1_General_100_BIN2 FROM OPENJSON(N'[' + [map] + N']') AS j0 CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v WHERE v.[key] + N'.' = N'name.');
SELECT COUNT(*) FROM [types_documents] WHERE (SELECT CASE WHEN v.[type] = 1 THEN v.[value] COLLATE Latin1_General_100_BIN2 END FROM OPENJSON(N'[' + [map] + N']') AS j0 CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v WHERE v.[key] + N'.' = N'name.') < ?;

