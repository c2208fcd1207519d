-- SameObject
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- SameObject.aKeyIsTakenOnce
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_seats] ([code], [venue_id], [price]) VALUES (?, ?, ?), (?, ?, ?);
SELECT COUNT(*) FROM [relation_seats];

-- SameObject.aRecordIsARowEachTime
INSERT INTO [jobs] ([name], [priority], [attempts], [remark]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
SELECT COUNT(*) FROM [jobs];

-- SameObject.aRecordWithAReferenceIsARowEachTime
INSERT INTO [relation_galleries] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_remarks] ([gallery_id], [text]) OUTPUT INSERTED.[id] VALUES (?, ?), (?, ?);
INSERT INTO [relation_remarks] ([gallery_id], [text]) OUTPUT INSERTED.[id] VALUES (?, ?), (?, ?), (?, ?);
SAVE TRANSACTION duo_1;
SELECT COUNT(*) FROM [relation_remarks];

-- SameObject.aRecordWithCollectionsIsOneRow
INSERT INTO [relation_folders] ([drive], [number], [parent_drive], [parent_number]) VALUES (?, ?, ?, ?), (?, ?, ?, ?);
SELECT COUNT(*) FROM [relation_artists];
SELECT COUNT(*) FROM [relation_folders];

-- SameObject.anEntityIsOneRow
INSERT INTO [notes] ([title], [body], [data], [tags], [scores]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?), (?, ?, ?, ?, ?);
SELECT COUNT(*) FROM [notes];
SELECT COUNT(*) FROM [relation_categories];

