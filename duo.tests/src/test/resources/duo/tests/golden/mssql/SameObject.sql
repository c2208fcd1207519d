-- SameObject
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- SameObject.aKeyIsTakenOnce
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_seats] ([code], [venue_id], [price]) VALUES (?, ?, ?), (?, ?, ?);
SELECT COUNT(*) FROM [relation_seats];

-- SameObject.aRecordIsARowEachTime
MERGE INTO [jobs] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2), (?, ?, ?, ?, 3)) [rows] ([name], [priority], [attempts], [remark], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([name], [priority], [attempts], [remark]) VALUES ([rows].[name], [rows].[priority], [rows].[attempts], [rows].[remark]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT(*) FROM [jobs];

-- SameObject.aRecordWithAReferenceIsARowEachTime
INSERT INTO [relation_galleries] ([name]) OUTPUT INSERTED.[id] VALUES (?);
MERGE INTO [relation_remarks] USING (VALUES (?, ?, 0), (?, ?, 1)) [rows] ([gallery_id], [text], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([gallery_id], [text]) VALUES ([rows].[gallery_id], [rows].[text]) OUTPUT INSERTED.[id], [rows].[duo position];;
MERGE INTO [relation_remarks] USING (VALUES (?, ?, 0), (?, ?, 1), (?, ?, 2)) [rows] ([gallery_id], [text], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([gallery_id], [text]) VALUES ([rows].[gallery_id], [rows].[text]) OUTPUT INSERTED.[id], [rows].[duo position];;
SAVE TRANSACTION duo_1;
SELECT COUNT(*) FROM [relation_remarks];

-- SameObject.aRecordWithCollectionsIsOneRow
INSERT INTO [relation_folders] ([drive], [number], [parent_drive], [parent_number]) VALUES (?, ?, ?, ?), (?, ?, ?, ?);
SELECT COUNT(*) FROM [relation_artists];
SELECT COUNT(*) FROM [relation_folders];

-- SameObject.anEntityIsOneRow
MERGE INTO [notes] USING (VALUES (?, ?, ?, ?, ?, 0), (?, ?, ?, ?, ?, 1)) [rows] ([title], [body], [data], [tags], [scores], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([title], [body], [data], [tags], [scores]) VALUES ([rows].[title], [rows].[body], [rows].[data], [rows].[tags], [rows].[scores]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT(*) FROM [notes];
SELECT COUNT(*) FROM [relation_categories];

