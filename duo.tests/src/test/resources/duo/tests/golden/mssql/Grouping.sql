-- Grouping
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Grouping.conditionsMixKeysAndAggregates
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT [early1] FROM (SELECT [t2].[big], [t2].[number] + ? AS [early1] FROM [specimens] [t2] WHERE [t2].[number] IS NOT NULL AND ([t2].[number] + ?) < ?) [t1] GROUP BY [early1] HAVING SUM([t1].[big]) <= ? ORDER BY [early1];
SELECT [early1] FROM (SELECT [t2].[big], [t2].[number] + ? AS [early1] FROM [specimens] [t2] WHERE [t2].[number] IS NOT NULL) [t1] GROUP BY [early1] HAVING (NOT ([early1] = ? OR SUM([t1].[big]) > ?) OR [early1] >= ?) ORDER BY [early1];
SELECT [early1] FROM (SELECT [t2].[number] + ? AS [early1] FROM [specimens] [t2] WHERE [t2].[number] IS NOT NULL) [t1] GROUP BY [early1] HAVING ([early1] > ? OR COUNT_BIG(*) >= ?) ORDER BY [early1];
SELECT [early1] FROM (SELECT [t2].[number] + ? AS [early1] FROM [specimens] [t2] WHERE [t2].[number] IS NOT NULL) [t1] GROUP BY [early1] HAVING NOT ([early1] > ? OR COUNT_BIG(*) >= ?) ORDER BY [early1];

-- Grouping.distinctValuesAreComputed
SELECT COUNT(*) FROM (SELECT DISTINCT [number] + ? AS [c1] FROM [specimens] WHERE [number] IS NOT NULL) [counted];
SELECT DISTINCT [number] + ? AS [c1] FROM [specimens] WHERE [number] IS NOT NULL ORDER BY [c1] DESC;
SELECT DISTINCT [number] + ? AS [c1] FROM [specimens] WHERE [number] IS NOT NULL ORDER BY [c1] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT [number] + ? AS [c1], [label] FROM [specimens] WHERE [label] IS NOT NULL ORDER BY [c1], [label] DESC;

-- Grouping.groupsAreOrderedAndSliced
SELECT AVG(CAST([big] AS FLOAT)) AS [mean], [label] FROM [specimens] WHERE [label] IS NOT NULL GROUP BY [label] ORDER BY [mean];
SELECT COUNT(*) FROM (SELECT [label] AS [c1] FROM [specimens] WHERE [label] IS NOT NULL GROUP BY [label] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [counted];
SELECT [label] FROM [specimens] WHERE [label] IS NOT NULL GROUP BY [label] ORDER BY AVG(CAST([big] AS FLOAT)) DESC;
SELECT [label] FROM [specimens] WHERE [label] IS NOT NULL GROUP BY [label] ORDER BY AVG(CAST([big] AS FLOAT)) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [label] FROM [specimens] WHERE [label] IS NOT NULL GROUP BY [label] ORDER BY AVG(CAST([big] AS FLOAT)) OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT [label] FROM [specimens] WHERE [label] IS NOT NULL GROUP BY [label] ORDER BY COUNT_BIG(*), SUM([big]) DESC;

-- Grouping.groupsAreThoseOfJava
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */) /* and 110 more */;
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */) /* and 8 more */;
SELECT [active], [active], COUNT_BIG([id]), COUNT_BIG(CASE WHEN [number] > ? THEN [number] END), SUM([number]), MIN([big]), MAX([label]) FROM [specimens] WHERE [big] < ? GROUP BY [active], [active] HAVING COUNT_BIG(*) >= ?;
SELECT [active], [level], COUNT_BIG([id]), COUNT_BIG(CASE WHEN [number] > ? THEN [number] END), SUM([number]), MIN([big]), MAX([label]) FROM [specimens] WHERE [big] < ? GROUP BY [active], [level] HAVING COUNT_BIG(*) >= ?;
SELECT [early1], COUNT_BIG([t1].[id]), COUNT_BIG(CASE WHEN [t1].[number] > ? THEN [t1].[number] END), SUM([t1].[number]), MIN([t1].[big]), MAX([t1].[label]) FROM (SELECT [t2].[id], [t2].[number], [t2].[big], [t2].[label], ([t2].[number] * ?) - ? AS [early1] FROM [specimens] [t2] WHERE [t2].[big] < ?) [t1] GROUP BY [early1] HAVING COUNT_BIG(*) >= ?;
SELECT [early1], COUNT_BIG([t1].[id]), COUNT_BIG(CASE WHEN [t1].[number] > ? THEN [t1].[number] END), SUM([t1].[number]), MIN([t1].[big]), MAX([t1].[label]) FROM (SELECT [t2].[id], [t2].[number], [t2].[big], [t2].[label], [t2].[number] + ? AS [early1] FROM [specimens] [t2] WHERE [t2].[big] < ?) [t1] GROUP BY [early1] HAVING COUNT_BIG(*) >= ?;
SELECT [early1], COUNT_BIG([t1].[id]), COUNT_BIG(CASE WHEN [t1].[number] > ? THEN [t1].[number] END), SUM([t1].[number]), MIN([t1].[big]), MAX([t1].[label]) FROM (SELECT [t2].[id], [t2].[number], [t2].[big], [t2].[label], [t2].[number] + [t2].[number] AS [early1] FROM [specimens] [t2] WHERE [t2].[big] < ?) [t1] GROUP BY [early1] HAVING COUNT_BIG(*) >= ?;
SELECT [early1], [early2], COUNT_BIG([t1].[id]), COUNT_BIG(CASE WHEN [t1].[number] > ? THEN [t1].[number] END), SUM([t1].[number]), MIN([t1].[big]), MAX([t1].[label]) FROM (SELECT [t2].[id], [t2].[number], [t2].[big], [t2].[label], ([t2].[number] * ?) - ? AS [early1], [t2].[number] + [t2].[number] AS [early2] FROM [specimens] [t2] WHERE [t2].[big] < ?) [t1] GROUP BY [early1], [early2] HAVING COUNT_BIG(*) >= ?;
SELECT [early1], [early2], COUNT_BIG([t1].[id]), COUNT_BIG(CASE WHEN [t1].[number] > ? THEN [t1].[number] END), SUM([t1].[number]), MIN([t1].[big]), MAX([t1].[label]) FROM (SELECT [t2].[id], [t2].[number], [t2].[big], [t2].[label], [t2].[number] + [t2].[number] AS [early1], ([t2].[number] * ?) - ? AS [early2] FROM [specimens] [t2] WHERE [t2].[big] < ?) [t1] GROUP BY [early1], [early2] HAVING COUNT_BIG(*) >= ?;
SELECT [early1], [t1].[active], COUNT_BIG([t1].[id]), COUNT_BIG(CASE WHEN [t1].[number] > ? THEN [t1].[number] END), SUM([t1].[number]), MIN([t1].[big]), MAX([t1].[label]) FROM (SELECT [t2].[active], [t2].[id], [t2].[number], [t2].[big], [t2].[label], [t2].[number] + [t2].[number] AS [early1] FROM [specimens] [t2] WHERE [t2].[big] < ?) [t1] GROUP BY [early1], [t1].[active] HAVING COUNT_BIG(*) >= ?;
SELECT [early1], [t1].[label], COUNT_BIG([t1].[id]), COUNT_BIG(CASE WHEN [t1].[number] > ? THEN [t1].[number] END), SUM([t1].[number]), MIN([t1].[big]), MAX([t1].[label]) FROM (SELECT [t2].[label], [t2].[id], [t2].[number], [t2].[big], ([t2].[number] * ?) - ? AS [early1] FROM [specimens] [t2] WHERE [t2].[big] < ?) [t1] GROUP BY [early1], [t1].[label] HAVING COUNT_BIG(*) >= ?;
SELECT [early1], [t1].[number], COUNT_BIG([t1].[id]), COUNT_BIG(CASE WHEN [t1].[number] > ? THEN [t1].[number] END), SUM([t1].[number]), MIN([t1].[big]), MAX([t1].[label]) FROM (SELECT [t2].[number], [t2].[id], [t2].[big], [t2].[label], [t2].[number] + ? AS [early1] FROM [specimens] [t2] WHERE [t2].[big] < ?) [t1] GROUP BY [early1], [t1].[number] HAVING COUNT_BIG(*) >= ?;
SELECT [grade], COUNT_BIG([id]), COUNT_BIG(CASE WHEN [number] > ? THEN [number] END), SUM([number]), MIN([big]), MAX([label]) FROM [specimens] WHERE [big] < ? GROUP BY [grade] HAVING COUNT_BIG(*) >= ?;
SELECT [grade], [grade], COUNT_BIG([id]), COUNT_BIG(CASE WHEN [number] > ? THEN [number] END), SUM([number]), MIN([big]), MAX([label]) FROM [specimens] WHERE [big] < ? GROUP BY [grade], [grade] HAVING COUNT_BIG(*) >= ?;
SELECT [grade], [label], COUNT_BIG([id]), COUNT_BIG(CASE WHEN [number] > ? THEN [number] END), SUM([number]), MIN([big]), MAX([label]) FROM [specimens] WHERE [big] < ? GROUP BY [grade], [label] HAVING COUNT_BIG(*) >= ?;
SELECT [grade], [number], COUNT_BIG([id]), COUNT_BIG(CASE WHEN [number] > ? THEN [number] END), SUM([number]), MIN([big]), MAX([label]) FROM [specimens] WHERE [big] < ? GROUP BY [grade], [number] HAVING COUNT_BIG(*) >= ?;
SELECT [label], COUNT_BIG([id]), COUNT_BIG(CASE WHEN [number] > ? THEN [number] END), SUM([number]), MIN([big]), MAX([label]) FROM [specimens] WHERE [big] < ? GROUP BY [label] HAVING COUNT_BIG(*) >= ?;
SELECT [label], [active], COUNT_BIG([id]), COUNT_BIG(CASE WHEN [number] > ? THEN [number] END), SUM([number]), MIN([big]), MAX([label]) FROM [specimens] WHERE [big] < ? GROUP BY [label], [active] HAVING COUNT_BIG(*) >= ?;
SELECT [label], [label], COUNT_BIG([id]), COUNT_BIG(CASE WHEN [number] > ? THEN [number] END), SUM([number]), MIN([big]), MAX([label]) FROM [specimens] WHERE [big] < ? GROUP BY [label], [label] HAVING COUNT_BIG(*) >= ?;
SELECT [level], COUNT_BIG([id]), COUNT_BIG(CASE WHEN [number] > ? THEN [number] END), SUM([number]), MIN([big]), MAX([label]) FROM [specimens] WHERE [big] < ? GROUP BY [level] HAVING COUNT_BIG(*) >= ?;
SELECT [level], [active], COUNT_BIG([id]), COUNT_BIG(CASE WHEN [number] > ? THEN [number] END), SUM([number]), MIN([big]), MAX([label]) FROM [specimens] WHERE [big] < ? GROUP BY [level], [active] HAVING COUNT_BIG(*) >= ?;
SELECT [level], [level], COUNT_BIG([id]), COUNT_BIG(CASE WHEN [number] > ? THEN [number] END), SUM([number]), MIN([big]), MAX([label]) FROM [specimens] WHERE [big] < ? GROUP BY [level], [level] HAVING COUNT_BIG(*) >= ?;
SELECT [number], COUNT_BIG([id]), COUNT_BIG(CASE WHEN [number] > ? THEN [number] END), SUM([number]), MIN([big]), MAX([label]) FROM [specimens] WHERE [big] < ? GROUP BY [number] HAVING COUNT_BIG(*) >= ?;
SELECT [number], [active], COUNT_BIG([id]), COUNT_BIG(CASE WHEN [number] > ? THEN [number] END), SUM([number]), MIN([big]), MAX([label]) FROM [specimens] WHERE [big] < ? GROUP BY [number], [active] HAVING COUNT_BIG(*) >= ?;
SELECT [number], [grade], COUNT_BIG([id]), COUNT_BIG(CASE WHEN [number] > ? THEN [number] END), SUM([number]), MIN([big]), MAX([label]) FROM [specimens] WHERE [big] < ? GROUP BY [number], [grade] HAVING COUNT_BIG(*) >= ?;
SELECT [number], [label], COUNT_BIG([id]), COUNT_BIG(CASE WHEN [number] > ? THEN [number] END), SUM([number]), MIN([big]), MAX([label]) FROM [specimens] WHERE [big] < ? GROUP BY [number], [label] HAVING COUNT_BIG(*) >= ?;
SELECT [t1].[active], [early1], COUNT_BIG([t1].[id]), COUNT_BIG(CASE WHEN [t1].[number] > ? THEN [t1].[number] END), SUM([t1].[number]), MIN([t1].[big]), MAX([t1].[label]) FROM (SELECT [t2].[active], [t2].[id], [t2].[number], [t2].[big], [t2].[label], ([t2].[number] * ?) - ? AS [early1] FROM [specimens] [t2] WHERE [t2].[big] < ?) [t1] GROUP BY [t1].[active], [early1] HAVING COUNT_BIG(*) >= ?;
SELECT [t1].[grade], [early1], COUNT_BIG([t1].[id]), COUNT_BIG(CASE WHEN [t1].[number] > ? THEN [t1].[number] END), SUM([t1].[number]), MIN([t1].[big]), MAX([t1].[label]) FROM (SELECT [t2].[grade], [t2].[id], [t2].[number], [t2].[big], [t2].[label], ([t2].[number] * ?) - ? AS [early1] FROM [specimens] [t2] WHERE [t2].[big] < ?) [t1] GROUP BY [t1].[grade], [early1] HAVING COUNT_BIG(*) >= ?;
SELECT [t1].[grade], [early1], COUNT_BIG([t1].[id]), COUNT_BIG(CASE WHEN [t1].[number] > ? THEN [t1].[number] END), SUM([t1].[number]), MIN([t1].[big]), MAX([t1].[label]) FROM (SELECT [t2].[grade], [t2].[id], [t2].[number], [t2].[big], [t2].[label], [t2].[number] + ? AS [early1] FROM [specimens] [t2] WHERE [t2].[big] < ?) [t1] GROUP BY [t1].[grade], [early1] HAVING COUNT_BIG(*) >= ?;
SELECT [t1].[grade], [early1], COUNT_BIG([t1].[id]), COUNT_BIG(CASE WHEN [t1].[number] > ? THEN [t1].[number] END), SUM([t1].[number]), MIN([t1].[big]), MAX([t1].[label]) FROM (SELECT [t2].[grade], [t2].[id], [t2].[number], [t2].[big], [t2].[label], [t2].[number] + [t2].[number] AS [early1] FROM [specimens] [t2] WHERE [t2].[big] < ?) [t1] GROUP BY [t1].[grade], [early1] HAVING COUNT_BIG(*) >= ?;
SELECT [t1].[level], [early1], COUNT_BIG([t1].[id]), COUNT_BIG(CASE WHEN [t1].[number] > ? THEN [t1].[number] END), SUM([t1].[number]), MIN([t1].[big]), MAX([t1].[label]) FROM (SELECT [t2].[level], [t2].[id], [t2].[number], [t2].[big], [t2].[label], [t2].[number] + ? AS [early1] FROM [specimens] [t2] WHERE [t2].[big] < ?) [t1] GROUP BY [t1].[level], [early1] HAVING COUNT_BIG(*) >= ?;
SELECT [t1].[level], [early1], COUNT_BIG([t1].[id]), COUNT_BIG(CASE WHEN [t1].[number] > ? THEN [t1].[number] END), SUM([t1].[number]), MIN([t1].[big]), MAX([t1].[label]) FROM (SELECT [t2].[level], [t2].[id], [t2].[number], [t2].[big], [t2].[label], [t2].[number] + [t2].[number] AS [early1] FROM [specimens] [t2] WHERE [t2].[big] < ?) [t1] GROUP BY [t1].[level], [early1] HAVING COUNT_BIG(*) >= ?;
SELECT [t1].[number], [early1], COUNT_BIG([t1].[id]), COUNT_BIG(CASE WHEN [t1].[number] > ? THEN [t1].[number] END), SUM([t1].[number]), MIN([t1].[big]), MAX([t1].[label]) FROM (SELECT [t2].[number], [t2].[id], [t2].[big], [t2].[label], ([t2].[number] * ?) - ? AS [early1] FROM [specimens] [t2] WHERE [t2].[big] < ?) [t1] GROUP BY [t1].[number], [early1] HAVING COUNT_BIG(*) >= ?;

-- Grouping.keysMayBeComputed
SELECT 1 FROM (SELECT [t2].[number] + ? AS [early1] FROM [specimens] [t2]) [t1] GROUP BY [early1] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM (SELECT [early1] AS [c1], SUM([t1].[big]) AS [c2] FROM (SELECT [t2].[big], [t2].[number] + ? AS [early1] FROM [specimens] [t2]) [t1] GROUP BY [early1]) [counted];
SELECT [early1], SUM([t1].[big]) AS [total] FROM (SELECT [t2].[big], [t2].[number] + ? AS [early1] FROM [specimens] [t2] WHERE ([t2].[number] + ?) > ?) [t1] GROUP BY [early1] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [early1], SUM([t1].[big]) AS [total] FROM (SELECT [t2].[big], [t2].[number] + ? AS [early1] FROM [specimens] [t2] WHERE ([t2].[number] + ?) IS NOT NULL) [t1] GROUP BY [early1] ORDER BY [early1] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [early1], SUM([t1].[big]) AS [total] FROM (SELECT [t2].[big], [t2].[number] + ? AS [early1] FROM [specimens] [t2] WHERE ([t2].[number] + ?) IS NOT NULL) [t1] GROUP BY [early1] ORDER BY [early1] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [early1], SUM([t1].[big]) AS [total] FROM (SELECT [t2].[big], [t2].[number] + ? AS [early1] FROM [specimens] [t2]) [t1] GROUP BY [early1] ORDER BY CASE WHEN [early1] IS NULL THEN 1 ELSE 0 END, [early1] DESC;

-- Grouping.keysOfOtherValuesAreOtherKeys
SELECT COUNT_BIG(*) FROM (SELECT [t2].[number] + ? AS [early1] FROM [specimens] [t2] WHERE ([t2].[number] + ?) > ?) [t1] GROUP BY [early1];
SELECT [early1] FROM (SELECT [t2].[number] + ? AS [early1] FROM [specimens] [t2] WHERE [t2].[number] IS NOT NULL) [t1] GROUP BY [early1] ORDER BY [early1];
SELECT [number] + ? AS [moved] FROM [specimens] WHERE [number] IS NOT NULL ORDER BY [number] + ?;

