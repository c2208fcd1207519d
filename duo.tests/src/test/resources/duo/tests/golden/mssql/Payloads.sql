-- Payloads
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Payloads.aBulkUpdateByPayloadLeavesOutWhatItMustNotSet
INSERT INTO [tickets] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?);
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WHERE [id] = ?;
UPDATE [tickets] SET [title] = ? WHERE [id] = ?;

-- Payloads.aBulkUpdateTakesPayloads
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] = ?;
UPDATE [people] SET [age] = ? WHERE [name] = ?;
UPDATE [people] SET [nickname] = ? WHERE [name] = ?;

-- Payloads.aPayloadWritesOnlyWhatItNames
UPDATE [people] SET [age] = ? WHERE [id] = ?;
UPDATE [people] SET [name] = ? WHERE [id] = ?;

-- Payloads.anEmbeddedRecordIsReplacedAsAWhole
INSERT INTO [types_residents] ([home_street], [home_flat], [home_place_city], [home_place_zip], [work_street], [work_flat], [work_place_city], [work_place_zip], [city], [zip]) OUTPUT INSERTED.[id] VALUES (? /* and 9 more */);
SELECT [id], [home_street], [home_flat], [home_place_city], [home_place_zip], [work_street], [work_flat], [work_place_city], [work_place_zip], [city], [zip] FROM [types_residents] WHERE [id] = ?;
UPDATE [types_residents] SET [home_street] = ?, [home_flat] = ?, [home_place_city] = ?, [home_place_zip] = ? WHERE [id] = ?;
UPDATE [types_residents] SET [work_street] = ?, [work_flat] = ?, [work_place_city] = ?, [work_place_zip] = ? WHERE [home_street] = ?;

-- Payloads.createTakesTheKeyAndNoGuardedValue
INSERT INTO [tickets] ([id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- Payloads.defaultsTakeThePlaceOfNull
INSERT INTO [jobs] ([name], [priority], [remark]) OUTPUT INSERTED.[id], INSERTED.[attempts] VALUES (?, ?, ?);

-- Payloads.nullOfAMapIsWritten
UPDATE [people] SET [nickname] = ? WHERE [id] = ?;

-- Payloads.theRuleIsCheckedBeforeAnySql
INSERT INTO [bookings] ([code], [voucher], [room], [seat], [guests], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
UPDATE [bookings] SET [guests] = ?, [updated_at] = ? WHERE [id] = ?;

-- Payloads.updateTakesNeitherKeyNorGuardedValue
SELECT COUNT(*) FROM [tickets];
UPDATE [tickets] SET [title] = ?, [updated_at] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;
UPDATE [tickets] SET [votes] = ?, [updated_at] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

