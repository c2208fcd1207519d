-- FullClean
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- FullClean.aBrokenRuleIsToldFirst
INSERT INTO [bookings] ([code], [voucher], [room], [seat], [guests], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);

-- FullClean.aNullAmongUniqueValuesIsEqualToNothing
INSERT INTO [schema_sparse] ([badge], [hall], [place]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
SELECT 1 FROM [schema_sparse] WHERE ([badge] = ? OR ([hall] = ? AND [place] = ?)) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM [schema_sparse] WHERE [badge] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM [schema_sparse] WHERE [hall] = ? AND [place] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM [schema_sparse];

-- FullClean.allClashesAreToldAtOnce
SELECT 1 FROM [bookings] WHERE ([code] = ? OR [voucher] = ? OR ([room] = ? AND [seat] = ?)) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM [bookings] WHERE [code] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM [bookings] WHERE [room] = ? AND [seat] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM [bookings] WHERE [voucher] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- FullClean.nullsDoNotClash
SELECT 1 FROM [bookings] WHERE ([code] = ? OR ([room] = ? AND [seat] = ?)) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM [bookings];

-- FullClean.theOwnRowDoesNotClash
SELECT 1 FROM [bookings] WHERE ([code] = ? OR ([room] = ? AND [seat] = ?)) AND NOT ([id] = ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM [bookings] WHERE [code] = ? AND NOT ([id] = ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM [bookings] WHERE [room] = ? AND [seat] = ? AND NOT ([id] = ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

