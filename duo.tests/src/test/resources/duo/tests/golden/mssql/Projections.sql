-- Projections
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Projections.allCallsWorkOnProjections
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2), (?, ?, ?, ?, 3)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT 1 FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM [people];
SELECT [name], [nickname] FROM [people] ORDER BY [email] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], [nickname] FROM [people] ORDER BY [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], [nickname] FROM [people] ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], [nickname] FROM [people] WHERE [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Projections.anEntityIsProjectedToo
INSERT INTO [members] ([login], [name], [balance], [admin]) VALUES (?, ?, ?, ?);
SELECT [login], [name], [balance], [admin] FROM [members];

-- Projections.distinctComparesWhatIsSelected
SELECT COUNT(*) FROM (SELECT DISTINCT [name], [nickname] FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [counted];
SELECT COUNT(*) FROM (SELECT DISTINCT [name], [nickname] FROM [people] ORDER BY (SELECT NULL) OFFSET ? ROWS) [counted];
SELECT COUNT(*) FROM (SELECT DISTINCT [name], [nickname] FROM [people]) [counted];
SELECT DISTINCT [name], [nickname] FROM [people];
SELECT DISTINCT [name], [nickname] FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT [name], [nickname] FROM [people] ORDER BY (SELECT NULL) OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT [name], [nickname] FROM [people] ORDER BY [name];

-- Projections.distinctRowsAreOrderedByWhatIsSelected
MERGE INTO [tasks] USING (VALUES (?, ?, 0), (?, ?, 1)) [rows] ([title], [priority], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([title], [priority]) VALUES ([rows].[title], [rows].[priority]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT DISTINCT [title] FROM [tasks];
SELECT DISTINCT [title] FROM [tasks] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Projections.distinctRowsHaveAFirstAndALast
SELECT DISTINCT [name], [nickname] FROM [people] ORDER BY [name] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT [name], [nickname] FROM [people] ORDER BY [name] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Projections.onlyItsColumnsAreSelected
SELECT [name], [nickname] FROM [people] ORDER BY [email];

-- Projections.otherColumnsMayBeAskedFor
SELECT [name], [nickname] FROM [people] WHERE [age] < ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], [nickname] FROM [people] WHERE [age] = ? ORDER BY [email] DESC;

-- Projections.wholeModelsAreDistinctByTheirKey
SELECT COUNT(*) FROM (SELECT DISTINCT [id], [email], [name], [age], [nickname] FROM [people]) [counted];
SELECT DISTINCT [id], [email], [name], [age], [nickname] FROM [people];
SELECT DISTINCT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

