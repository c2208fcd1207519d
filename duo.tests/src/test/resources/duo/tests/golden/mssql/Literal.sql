-- Literal
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Literal.anOrderByAValueIsNone
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */);
MERGE INTO [specimens] USING (VALUES (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, CAST(? AS DECIMAL(12, 2)), ?, ?, ?, ?, ?, ?, CAST(? AS DECIMAL(28, 9)), ?, ?, ?, ?, ?, ?, 1)) [rows] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) VALUES ([rows].[active], [rows].[number], [rows].[big], [rows].[ratio], [rows].[price], [rows].[label], [rows].[code], [rows].[day], [rows].[time], [rows].[at], [rows].[moment], [rows].[span], [rows].[vintage], [rows].[letter], [rows].[grade], [rows].[level], [rows].[tags], [rows].[pin]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [number] FROM [specimens] WHERE [number] IS NOT NULL ORDER BY (SELECT ?), [id] DESC;

-- Literal.columnsAreComparedWithValues
SELECT COUNT(*) FROM [specimens] WHERE [pin] = ?;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE COALESCE([level], ?) >= ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE EXISTS (SELECT [level] INTERSECT SELECT ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE NULLIF([grade], ?) IS NULL AND [grade] IS NOT NULL ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [active] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [at] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [code] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [day] >= ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [grade] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [letter] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [level] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [moment] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [number] < ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [price] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [span] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [tags] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [time] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [vintage] <= ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Literal.conditionalsGiveValues
SELECT CASE WHEN [active] = ? OR NOT ([active] = ?) OR [active] IS NULL THEN ? END FROM [specimens] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT CASE WHEN [active] = ? THEN ? ELSE COALESCE([level], ?) END FROM [specimens] ORDER BY CASE WHEN [active] = ? THEN ? ELSE COALESCE([level], ?) END;
SELECT CASE WHEN [active] = ? THEN ? END, CASE WHEN [active] = ? THEN ? ELSE ? END, CASE WHEN [active] = ? THEN ? ELSE [letter] END, CASE WHEN [active] = ? THEN ? ELSE [grade] END, CASE WHEN [active] = ? THEN [level] ELSE ? END, CASE WHEN [active] = ? THEN ? ELSE [vintage] END, CASE WHEN [active] = ? THEN ? ELSE [tags] END, CASE WHEN NOT ([active] = ?) THEN ? ELSE ? END FROM [specimens] WHERE [active] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [early1] FROM (SELECT CASE WHEN [t2].[active] = ? THEN ? ELSE COALESCE([t2].[level], ?) END AS [early1] FROM [specimens] [t2]) [t1] GROUP BY [early1] HAVING COUNT_BIG(*) = ? ORDER BY [early1] DESC;

-- Literal.functionsGiveEveryType
SELECT 1 FROM [specimens] WHERE ([grade] = ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT COALESCE([grade], [grade]), COALESCE([code], [code]), COALESCE([span], [span]) FROM [specimens] WHERE [active] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Literal.valuesAreSelected
SELECT ? /* and 18 more */ FROM [specimens] WHERE [active] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT ? FROM [specimens] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Literal.valuesAreWritten
SELECT COUNT(*) FROM [specimens] WHERE [level] = ?;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] ORDER BY [id];
UPDATE [specimens] SET [active] = ?, [number] = ?, [big] = ?, [ratio] = ?, [price] = ?, [label] = ?, [code] = ?, [day] = ?, [time] = ?, [at] = ?, [moment] = ?, [span] = ?, [vintage] = ?, [letter] = ?, [grade] = ?, [level] = ?, [tags] = ?, [pin] = ? WHERE [active] IS NULL;

-- Literal.valuesHaveTheFormOfAColumn
SELECT ? /* and 16 more */ FROM [specimens] WHERE [active] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [active], [number], [big], [ratio], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [active] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Literal.valuesOfOtherFormsAreLiterals
INSERT INTO [types_converted] ([money], [days], [words]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
INSERT INTO [types_documents] ([map], [note], [nested], [list], [groups], [text]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
SELECT ? FROM [types_converted] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT ? FROM [types_documents] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT CASE WHEN [days] = ? THEN ? END FROM [types_converted] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM [types_converted] WHERE [days] = ?;
SELECT COUNT(*) FROM [types_converted] WHERE [money] = ?;
SELECT COUNT(*) FROM [types_documents] WHERE CASE WHEN EXISTS (SELECT 1 FROM OPENJSON(N'[' + [map] + N']') AS v WHERE v.[type] = 5) AND (SELECT CASE WHEN v.[type] = 5 THEN (SELECT COUNT(*) FROM OPENJSON(v.[value])) END FROM OPENJSON(N'[' + [map] + N']') AS v) = ? AND (SELECT CASE WHEN CASE WHEN v.[type] = 2 THEN COALESCE(TRY_CAST(v.[value] AS DECIMAL(38, 10)), TRY_CAST(TRY_CAST(v.[value] AS FLOAT(53)) AS DECIMAL(38, 10))) END = ? THEN 1 WHEN v.[type] <> 0 THEN 0 END FROM OPENJSON(N'[' + [map] + N']') AS j0 CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v WHERE v.[key] + N'.' = N'c.') = 1 THEN 1 WHEN EXISTS (SELECT 1 FROM OPENJSON(N'[' + [map] + N']') AS v WHERE v.[type] <> 0) THEN 0 END = 1;
UPDATE [types_documents] SET [map] = ?;

