-- Queries
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Queries.aQueryForNoRowsSendsNothing
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2), (?, ?, ?, ?, 3), (?, ?, ?, ?, 4)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;
MERGE INTO [tasks] USING (VALUES (?, ?, 0), (?, ?, 1), (?, ?, 2), (?, ?, 3), (?, ?, 4)) [rows] ([title], [priority], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([title], [priority]) VALUES ([rows].[title], [rows].[priority]) OUTPUT INSERTED.[id], [rows].[duo position];;

-- Queries.alternativesKeepTheirPlace
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE ([age] < ? OR ([age] > ? AND [name] = ?)) ORDER BY [email];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE ([age] < ? OR [age] > ?) AND [name] = ? ORDER BY [email];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE NOT (NOT (NOT ([age] < ?))) ORDER BY [email];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE NOT ([age] < ? OR [age] > ?) ORDER BY [email];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE NOT ([name] = ?) ORDER BY [email];

-- Queries.conditionsAddUp
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [email];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND [name] = ? AND [age] < ? AND [nickname] IS NOT NULL ORDER BY [email];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND [name] = ? ORDER BY [email];

-- Queries.countIsTheNumberOfAll
SELECT 1 FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM [people] WHERE 1 = 0 ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM [people] WHERE [age] >= ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM [people] WHERE [age] >= ? ORDER BY (SELECT NULL) OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM (SELECT DISTINCT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? ORDER BY (SELECT NULL) OFFSET ? ROWS FETCH NEXT ? ROWS ONLY) [counted];
SELECT COUNT(*) FROM (SELECT DISTINCT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?) [counted];
SELECT COUNT(*) FROM (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [counted];
SELECT COUNT(*) FROM (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? ORDER BY (SELECT NULL) OFFSET ? ROWS FETCH NEXT ? ROWS ONLY) [counted];
SELECT COUNT(*) FROM (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? ORDER BY (SELECT NULL) OFFSET ? ROWS) [counted];
SELECT COUNT(*) FROM (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? ORDER BY [name] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [counted];
SELECT COUNT(*) FROM (SELECT [id], [title], [priority] FROM [tasks] ORDER BY [priority] DESC, [title] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [counted];
SELECT COUNT(*) FROM [people];
SELECT COUNT(*) FROM [people] WHERE 1 = 0;
SELECT COUNT(*) FROM [people] WHERE [age] >= ?;
SELECT COUNT(*) FROM [tasks];
SELECT DISTINCT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?;
SELECT DISTINCT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? ORDER BY (SELECT NULL) OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE 1 = 0;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? ORDER BY (SELECT NULL) OFFSET ? ROWS;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? ORDER BY (SELECT NULL) OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? ORDER BY [id] DESC;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? ORDER BY [name] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Queries.existsFetchesNoData
SELECT 1 FROM [people] WHERE [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Queries.firstAndLastAreDecided
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [age] DESC, [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] = ? ORDER BY [age] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] = ? ORDER BY [age], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] > ? ORDER BY [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [priority] FROM [tasks] ORDER BY [priority] DESC, [title], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [priority] FROM [tasks] ORDER BY [priority], [title] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [priority] FROM [tasks] WHERE [title] = ? ORDER BY [id];
SELECT [id], [title], [priority] FROM [tasks] WHERE [title] = ? ORDER BY [priority], [title] DESC, [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Queries.firstHeedsSlices
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [email], [id] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- Queries.oneGivesTheOnlyRow
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] = ? ORDER BY [email] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Queries.ordersHaveRanks
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [age], [email] DESC;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [email] DESC;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [name], [age] DESC;

-- Queries.reverseTurnsTheOrderRound
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [age] DESC, [email];
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id];
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id] DESC;
SELECT [id], [title], [priority] FROM [tasks] ORDER BY [priority], [title] DESC;

-- Queries.slicesAreCutOut
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [email] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [email] OFFSET ? ROWS;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [email] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- Queries.theOrderOfTheModelIsTheDefault
SELECT [id], [title], [priority] FROM [tasks];
SELECT [id], [title], [priority] FROM [tasks] ORDER BY [priority] DESC, [title];
SELECT [id], [title], [priority] FROM [tasks] ORDER BY [title];

