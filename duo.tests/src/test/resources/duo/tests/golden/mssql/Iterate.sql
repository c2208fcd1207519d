-- Iterate
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Iterate.aBatchHasAtLeastOneRow
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2), (?, ?, ?, ?, 3), (?, ?, ?, ?, 4)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;

-- Iterate.aCompositeKeyIsWalkedThrough
INSERT INTO [enrollments] ([student], [course], [grade]) VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?);
SELECT [student], [course], [grade] FROM [enrollments] ORDER BY [student] DESC, [course] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [student], [course], [grade] FROM [enrollments] ORDER BY [student], [course] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [student], [course], [grade] FROM [enrollments] ORDER BY [student], [course] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [student], [course], [grade] FROM [enrollments] WHERE [student] <= ? AND ([student] < ? OR ([student] = ? AND [course] < ?)) ORDER BY [student] DESC, [course] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [student], [course], [grade] FROM [enrollments] WHERE [student] >= ? AND ([student] > ? OR ([student] = ? AND [course] < ?)) ORDER BY [student], [course] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [student], [course], [grade] FROM [enrollments] WHERE [student] >= ? AND ([student] > ? OR ([student] = ? AND [course] > ?)) ORDER BY [student], [course] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Iterate.aShortBatchEndsTheWalk
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Iterate.computedOrdersAreKept
SELECT [id], [email], [name], [age], [nickname], [age] * ? FROM [people] ORDER BY [age] * ? DESC, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname], [age] * ? FROM [people] WHERE ((([age] * ?) < ? OR ([age] * ?) IS NULL) OR (([age] * ?) = ? AND [id] > ?)) ORDER BY [age] * ? DESC, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Iterate.distinctRowsAndGroupsAreWalkedThrough
SELECT COUNT_BIG(*), [age] FROM [people] GROUP BY [age] HAVING ((COUNT_BIG(*) < ? OR COUNT_BIG(*) IS NULL) OR (COUNT_BIG(*) = ? AND [age] > ?)) ORDER BY COUNT_BIG(*) DESC, [age] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT_BIG(*), [age] FROM [people] GROUP BY [age] ORDER BY COUNT_BIG(*) DESC, [age] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT [age] FROM [people] ORDER BY [age] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT [age] FROM [people] WHERE [age] > ? ORDER BY [age] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [age] FROM [people] GROUP BY [age] HAVING [age] < ? ORDER BY [age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [age] FROM [people] GROUP BY [age] ORDER BY [age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Iterate.entitiesAreNotRemembered
MERGE INTO [articles] USING (VALUES (?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, ?, ?, 1)) [rows] ([created_at], [updated_at], [title], [body], [views], [version], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([created_at], [updated_at], [title], [body], [views], [version]) VALUES ([rows].[created_at], [rows].[updated_at], [rows].[title], [rows].[body], [rows].[views], [rows].[version]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] ORDER BY [title], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] WHERE [title] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] WHERE [title] >= ? AND ([title] > ? OR ([title] = ? AND [id] > ?)) ORDER BY [title], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [articles] SET [updated_at] = ?, [body] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- Iterate.everyOrderIsKept
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname], [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY CASE WHEN [nickname] IS NULL THEN 1 ELSE 0 END, [nickname] DESC, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [age] DESC, [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [age], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE (([nickname] < ? OR [nickname] IS NULL) OR ([nickname] = ? AND [id] > ?)) ORDER BY CASE WHEN [nickname] IS NULL THEN 1 ELSE 0 END, [nickname] DESC, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE ([nickname] > ? OR ([nickname] = ? AND [name] > ?) OR ([nickname] = ? AND [name] = ? AND [id] > ?)) ORDER BY CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname], [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE ([nickname] IS NOT NULL OR ([nickname] IS NULL AND [name] > ?) OR ([nickname] IS NULL AND [name] = ? AND [id] > ?)) ORDER BY CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname], [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] <= ? AND ([age] < ? OR ([age] = ? AND [name] > ?) OR ([age] = ? AND [name] = ? AND [id] > ?)) ORDER BY [age] DESC, [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND ([age] > ? OR ([age] = ? AND [id] > ?)) ORDER BY [age], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] < ? ORDER BY [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [nickname] IS NULL AND [id] > ? ORDER BY CASE WHEN [nickname] IS NULL THEN 1 ELSE 0 END, [nickname] DESC, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Iterate.inATransactionTheWalkBelongsToIt
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT COUNT(*) FROM [people];

-- Iterate.noConnectionIsHeldBetweenBatches
DELETE FROM [people] WHERE [id] = ?;

-- Iterate.nullsStandWhereAllPutsThem
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [nickname] DESC, [id];
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [nickname] DESC, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [nickname], [id];
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [nickname], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE (([nickname] < ? OR [nickname] IS NULL) OR ([nickname] = ? AND [id] > ?)) ORDER BY [nickname] DESC, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE ([nickname] > ? OR ([nickname] = ? AND [id] > ?)) ORDER BY [nickname], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE ([nickname] IS NOT NULL OR ([nickname] IS NULL AND [id] > ?)) ORDER BY [nickname], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [nickname] IS NULL AND [id] > ? ORDER BY [nickname] DESC, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Iterate.projectionsAreWalkedThrough
SELECT [name], [id] FROM [people] ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], [id] FROM [people] ORDER BY [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], [id] FROM [people] WHERE [id] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], [id] FROM [people] WHERE [name] >= ? AND ([name] > ? OR ([name] = ? AND [id] > ?)) ORDER BY [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], [nickname], [age], [id] FROM [people] ORDER BY [age], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], [nickname], [age], [id] FROM [people] WHERE [age] >= ? AND ([age] > ? OR ([age] = ? AND [id] > ?)) ORDER BY [age], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Iterate.theDefaultOrderCounts
MERGE INTO [tasks] USING (VALUES (?, ?, 0), (?, ?, 1), (?, ?, 2), (?, ?, 3)) [rows] ([title], [priority], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([title], [priority]) VALUES ([rows].[title], [rows].[priority]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], [title], [priority] FROM [tasks] ORDER BY [priority] DESC, [title], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [priority] FROM [tasks] WHERE [priority] <= ? AND ([priority] < ? OR ([priority] = ? AND [title] > ?) OR ([priority] = ? AND [title] = ? AND [id] > ?)) ORDER BY [priority] DESC, [title], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Iterate.theSliceIsHonoured
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- Iterate.windowsReachOverAllBatches
SELECT ROW_NUMBER() OVER (ORDER BY [age], [name]) FROM [people] ORDER BY [name];
SELECT ROW_NUMBER() OVER (ORDER BY [age], [name]) FROM [people] ORDER BY [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT ROW_NUMBER() OVER (ORDER BY [age], [name]) FROM [people] ORDER BY [name], [id] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT [t1].[id], [t1].[email], [t1].[name], [t1].[age], [t1].[nickname] FROM (SELECT [t2].[id], [t2].[email], [t2].[name], [t2].[age], [t2].[nickname], ROW_NUMBER() OVER (ORDER BY [t2].[age], [t2].[name]) AS [early1] FROM [people] [t2]) [t1] WHERE [early1] BETWEEN ? AND ? ORDER BY [t1].[id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [t1].[id], [t1].[email], [t1].[name], [t1].[age], [t1].[nickname] FROM (SELECT [t2].[id], [t2].[email], [t2].[name], [t2].[age], [t2].[nickname], ROW_NUMBER() OVER (ORDER BY [t2].[age], [t2].[name]) AS [early1] FROM [people] [t2]) [t1] WHERE [early1] BETWEEN ? AND ? ORDER BY [t1].[id] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

