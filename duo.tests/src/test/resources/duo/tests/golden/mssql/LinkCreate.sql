-- LinkCreate
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- LinkCreate.aFailureOfWhatComesAlongLeavesNothing
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_festivals] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_stages] ([festival_id], [name]) OUTPUT INSERTED.[id] VALUES (?, ?);
MERGE INTO [relation_slots] USING (VALUES (?, ?, ?, 0), (?, ?, ?, 1)) [rows] ([stage_id], [hour], [band], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([stage_id], [hour], [band]) VALUES ([rows].[stage_id], [rows].[hour], [rows].[band]) OUTPUT INSERTED.[id], [rows].[duo position];;
ROLLBACK TRANSACTION duo_1;
SAVE TRANSACTION duo_1;
SELECT COUNT(*) FROM [relation_slots];
SELECT COUNT(*) FROM [relation_stages];

-- LinkCreate.aLoadedCollectionFollows
INSERT INTO [relation_acts] ([concert_id], [piece], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
INSERT INTO [relation_artists] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_concerts] ([title], [venue_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_concerts_artists] ([concert_id], [artist_id]) VALUES (?, ?);
SELECT COUNT(*) FROM [relation_acts];
SELECT [concert_id], [id], [concert_id], [piece], [version] FROM [relation_acts] WHERE [concert_id] = ?;
SELECT [id], [title], [venue_id] FROM [relation_concerts] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [relation_concerts_artists].[concert_id], [relation_concerts_artists].[artist_id], [t1].[name] FROM [relation_concerts_artists] LEFT JOIN [relation_artists] [t1] ON [t1].[id] = [relation_concerts_artists].[artist_id] WHERE [relation_concerts_artists].[concert_id] = ?;

-- LinkCreate.aNewModelIsLinked
INSERT INTO [relation_concerts_artists] ([artist_id], [concert_id]) VALUES (?, ?);
SELECT COUNT(*) FROM [relation_artists] WHERE [id] IN (SELECT [t1].[artist_id] FROM [relation_concerts_artists] [t1] WHERE [t1].[concert_id] = ?);
SELECT COUNT(*) FROM [relation_concerts] WHERE [id] IN (SELECT [t1].[concert_id] FROM [relation_concerts_artists] [t1] WHERE [t1].[artist_id] = ?);

-- LinkCreate.aNewModelRefersToTheOneThatItIsMadeFor
INSERT INTO [relation_seats] ([code], [venue_id], [price]) VALUES (?, ?, ?);
INSERT INTO [relation_venues] ([name], [next_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
SELECT COUNT(*) FROM [relation_seats] WHERE [venue_id] = ?;

-- LinkCreate.anotherUniqueValueIsNotOverlooked
INSERT INTO [relation_choirs] ([name], [parent_id]) VALUES (?, ?);
INSERT INTO [relation_lockers] ([choir_id], [singer_id], [number]) VALUES (?, ?, ?);
INSERT INTO [relation_singers] ([name], [voice]) VALUES (?, ?);
SELECT COUNT(*) FROM [relation_lockers];
SELECT [singer_id] FROM [relation_lockers] WHERE [choir_id] = ?;
SELECT [singer_id] FROM [relation_lockers] WHERE [choir_id] = ? AND [singer_id] = ?;

-- LinkCreate.theAsynchronousViewDoesTheSame
INSERT INTO [relation_slots] ([stage_id], [hour], [band]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
SELECT COUNT(*) FROM [relation_artists];

-- LinkCreate.theModelInBetweenTakesValues
SELECT [choir_id], [singer_id], [number] FROM [relation_lockers] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- LinkCreate.whatIsSavedWithItComesAlong
SELECT COUNT(*) FROM [relation_slots] WHERE [stage_id] = ?;
SELECT [id], [concert_id], [piece], [version] FROM [relation_acts] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

