-- Pages
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Pages.aPageBehindTheEndIsEmpty
INSERT INTO [tasks] ([title], [priority]) OUTPUT INSERTED.[id] VALUES (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?);
SELECT COUNT(*) FROM [tasks];
SELECT [id], [title], [priority] FROM [tasks] ORDER BY [title] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- Pages.aPageKnowsItsNeighbours
SELECT [id], [title], [priority] FROM [tasks] ORDER BY [title] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Pages.theTotalIsThatOfTheWholeQuery
SELECT COUNT(*) FROM [tasks] WHERE [priority] >= ?;
SELECT [id], [title], [priority] FROM [tasks] WHERE [priority] >= ? ORDER BY [title] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

