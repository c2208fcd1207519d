-- Pages
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Pages.aPageBehindTheEndIsEmpty
MERGE INTO [tasks] USING (VALUES (?, ?, 0), (?, ?, 1), (?, ?, 2), (?, ?, 3), (?, ?, 4), (?, ?, 5), (?, ?, 6)) [rows] ([title], [priority], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([title], [priority]) VALUES ([rows].[title], [rows].[priority]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT(*) FROM [tasks];
SELECT [id], [title], [priority] FROM [tasks] ORDER BY [title] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- Pages.aPageKnowsItsNeighbours
SELECT [id], [title], [priority] FROM [tasks] ORDER BY [title] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Pages.theTotalIsThatOfTheWholeQuery
SELECT COUNT(*) FROM [tasks] WHERE [priority] >= ?;
SELECT [id], [title], [priority] FROM [tasks] WHERE [priority] >= ? ORDER BY [title] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

