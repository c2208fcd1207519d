-- KeysetPage
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- KeysetPage.aCursorIsATextForUrls
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2), (?, ?, ?, ?, 3), (?, ?, ?, ?, 4), (?, ?, ?, ?, 5), (?, ?, ?, ?, 6)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [nickname] DESC, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- KeysetPage.aPageLeadsToItsNeighbours
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [name] <= ? AND ([name] < ? OR ([name] = ? AND [id] < ?)) ORDER BY [name] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [name] >= ? AND ([name] > ? OR ([name] = ? AND [id] > ?)) ORDER BY [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- KeysetPage.everyOrderGivesEachRowOnce
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname], [age] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname], [name] DESC, [id];
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname], [name] DESC, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY CASE WHEN [nickname] IS NULL THEN 1 ELSE 0 END, [nickname] DESC, [age], [id];
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY CASE WHEN [nickname] IS NULL THEN 1 ELSE 0 END, [nickname] DESC, [age], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY CASE WHEN [nickname] IS NULL THEN 1 ELSE 0 END, [nickname] DESC, [name], [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [age] * ?, [id];
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [age] DESC, CASE WHEN [nickname] IS NULL THEN 1 ELSE 0 END, [nickname], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [age] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [age] DESC, [name], [id];
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [age] DESC, [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [age], CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [age], CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname] DESC, [id] DESC, [id];
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [age], [id];
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [age], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [age], [name] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id];
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id] DESC, [id];
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [nickname] DESC, [id];
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [nickname] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [nickname], [id];
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [nickname], [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [nickname], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE (([nickname] < ? OR [nickname] IS NULL) OR ([nickname] = ? AND [age] > ?) OR ([nickname] = ? AND [age] = ? AND [id] > ?)) ORDER BY CASE WHEN [nickname] IS NULL THEN 1 ELSE 0 END, [nickname] DESC, [age], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE (([nickname] < ? OR [nickname] IS NULL) OR ([nickname] = ? AND [id] < ?)) ORDER BY [nickname] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE (([nickname] < ? OR [nickname] IS NULL) OR ([nickname] = ? AND [id] > ?)) ORDER BY [nickname] DESC, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE (([nickname] < ? OR [nickname] IS NULL) OR ([nickname] = ? AND [name] > ?) OR ([nickname] = ? AND [name] = ? AND [id] < ?)) ORDER BY CASE WHEN [nickname] IS NULL THEN 1 ELSE 0 END, [nickname] DESC, [name], [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE (([nickname] IS NULL AND [age] > ?) OR ([nickname] IS NULL AND [age] = ? AND [id] > ?)) ORDER BY CASE WHEN [nickname] IS NULL THEN 1 ELSE 0 END, [nickname] DESC, [age], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE (([nickname] IS NULL AND [name] > ?) OR ([nickname] IS NULL AND [name] = ? AND [id] < ?)) ORDER BY CASE WHEN [nickname] IS NULL THEN 1 ELSE 0 END, [nickname] DESC, [name], [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE ([nickname] > ? OR ([nickname] = ? AND [age] < ?) OR ([nickname] = ? AND [age] = ? AND [id] < ?)) ORDER BY CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname], [age] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE ([nickname] > ? OR ([nickname] = ? AND [id] < ?)) ORDER BY [nickname], [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE ([nickname] > ? OR ([nickname] = ? AND [id] > ?)) ORDER BY [nickname], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE ([nickname] > ? OR ([nickname] = ? AND [name] < ?) OR ([nickname] = ? AND [name] = ? AND [id] > ?)) ORDER BY CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname], [name] DESC, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE ([nickname] IS NOT NULL OR ([nickname] IS NULL AND [age] < ?) OR ([nickname] IS NULL AND [age] = ? AND [id] < ?)) ORDER BY CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname], [age] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE ([nickname] IS NOT NULL OR ([nickname] IS NULL AND [id] < ?)) ORDER BY [nickname], [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE ([nickname] IS NOT NULL OR ([nickname] IS NULL AND [id] > ?)) ORDER BY [nickname], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE ([nickname] IS NOT NULL OR ([nickname] IS NULL AND [name] < ?) OR ([nickname] IS NULL AND [name] = ? AND [id] > ?)) ORDER BY CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname], [name] DESC, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] <= ? AND ([age] < ? OR ([age] = ? AND ([nickname] > ? OR [nickname] IS NULL)) OR ([age] = ? AND [nickname] = ? AND [id] > ?)) ORDER BY [age] DESC, CASE WHEN [nickname] IS NULL THEN 1 ELSE 0 END, [nickname], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] <= ? AND ([age] < ? OR ([age] = ? AND [id] < ?)) ORDER BY [age] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] <= ? AND ([age] < ? OR ([age] = ? AND [name] > ?) OR ([age] = ? AND [name] = ? AND [id] > ?)) ORDER BY [age] DESC, [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] <= ? AND ([age] < ? OR ([age] = ? AND [nickname] IS NULL AND [id] > ?)) ORDER BY [age] DESC, CASE WHEN [nickname] IS NULL THEN 1 ELSE 0 END, [nickname], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND ([age] > ? OR ([age] = ? AND [id] > ?)) ORDER BY [age], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND ([age] > ? OR ([age] = ? AND [name] < ?) OR ([age] = ? AND [name] = ? AND [id] < ?)) ORDER BY [age], [name] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND ([age] > ? OR ([age] = ? AND [nickname] < ?) OR ([age] = ? AND [nickname] = ? AND [id] < ?)) ORDER BY [age], CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND ([age] > ? OR ([age] = ? AND [nickname] IS NOT NULL) OR ([age] = ? AND [nickname] IS NULL AND [id] < ?)) ORDER BY [age], CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] < ? ORDER BY [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [nickname] IS NULL AND [id] < ? ORDER BY [nickname] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [nickname] IS NULL AND [id] > ? ORDER BY [nickname] DESC, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname], [age] * ? FROM [people] ORDER BY [age] * ? DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname], [age] * ? FROM [people] ORDER BY [age] * ?, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname], [age] * ? FROM [people] WHERE ((([age] * ?) < ? OR ([age] * ?) IS NULL) OR (([age] * ?) = ? AND [id] < ?)) ORDER BY [age] * ? DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname], [age] * ? FROM [people] WHERE (([age] * ?) > ? OR (([age] * ?) = ? AND [id] > ?)) ORDER BY [age] * ?, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- KeysetPage.keysAndDefaultOrdersCount
INSERT INTO [enrollments] ([student], [course], [grade]) VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?);
MERGE INTO [tasks] USING (VALUES (?, ?, 0), (?, ?, 1), (?, ?, 2)) [rows] ([title], [priority], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([title], [priority]) VALUES ([rows].[title], [rows].[priority]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] = ? AND [name] >= ? AND ([name] > ? OR ([name] = ? AND [id] > ?)) ORDER BY [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [priority] FROM [tasks] ORDER BY [priority] DESC, [title], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [priority] FROM [tasks] WHERE [priority] <= ? AND ([priority] < ? OR ([priority] = ? AND [title] > ?) OR ([priority] = ? AND [title] = ? AND [id] > ?)) ORDER BY [priority] DESC, [title], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [student], [course], [grade] FROM [enrollments] ORDER BY CASE WHEN [grade] IS NULL THEN 1 ELSE 0 END, [grade] DESC, [student], [course] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [student], [course], [grade] FROM [enrollments] WHERE (([grade] < ? OR [grade] IS NULL) OR ([grade] = ? AND [student] > ?) OR ([grade] = ? AND [student] = ? AND [course] > ?)) ORDER BY CASE WHEN [grade] IS NULL THEN 1 ELSE 0 END, [grade] DESC, [student], [course] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- KeysetPage.projectionsHavePages
SELECT DISTINCT [age] FROM [people] ORDER BY [age] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT [age] FROM [people] WHERE [age] > ? ORDER BY [age] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], [nickname], [age], [id] FROM [people] ORDER BY [age] DESC, [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], [nickname], [age], [id] FROM [people] WHERE [age] <= ? AND ([age] < ? OR ([age] = ? AND [name] > ?) OR ([age] = ? AND [name] = ? AND [id] > ?)) ORDER BY [age] DESC, [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [nickname], [id] FROM [people] ORDER BY CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [nickname], [id] FROM [people] WHERE ([nickname] IS NOT NULL OR ([nickname] IS NULL AND [id] > ?)) ORDER BY CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- KeysetPage.rowsThatComeAndGoDoNotShiftThePages
DELETE FROM [people] WHERE [name] = ?;
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);

-- KeysetPage.theLastPageHasNoNext
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

