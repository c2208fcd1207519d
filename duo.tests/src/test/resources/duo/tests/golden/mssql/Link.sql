-- Link
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Link.aFailureLeavesNothingHalfDone
DELETE FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] = ?;
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_authors] ([name], [born]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [relation_books_tags] ([book_id], [tag_id]) VALUES (?, ?);
INSERT INTO [relation_books_tags] ([book_id], [tag_id]) VALUES (?, ?), (?, ?);
MERGE INTO [relation_tags] USING (VALUES (?, 0), (?, 1), (?, 2)) [rows] ([label], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([label]) VALUES ([rows].[label]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], [label] FROM [relation_tags] WHERE [id] IN (SELECT [t1].[tag_id] FROM [relation_books_tags] [t1] WHERE [t1].[book_id] = ?) ORDER BY [label];
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [id] = ?;
SELECT [relation_books_tags].[book_id], [relation_books_tags].[tag_id], [t1].[label] FROM [relation_books_tags] LEFT JOIN [relation_tags] [t1] ON [t1].[id] = [relation_books_tags].[tag_id] WHERE [relation_books_tags].[book_id] = ?;
SELECT [tag_id] FROM [relation_books_tags] WHERE [book_id] = ?;
SELECT [tag_id] FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] = ?;
SELECT [tag_id] FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] IN (?, ?);

-- Link.aHundredLinksTakeTwoStatements
INSERT INTO [relation_books_tags] ([book_id], [tag_id]) VALUES (?, ?) /* and 98 more */;
MERGE INTO [relation_tags] USING (VALUES (?, 0), (?, 1), (?, 2), (?, 3), (?, 4), (?, 5), (?, 6), (?, 7), (?, 8), (?, 9), (?, 10), (?, 11), (?, 12), (?, 13), (?, 14), (?, 15), (?, 16), (?, 17), (?, 18), (?, 19), (?, 20), (?, 21), (?, 22), (?, 23), (?, 24), (?, 25), (?, 26), (?, 27), (?, 28), (?, 29), (?, 30), (?, 31), (?, 32), (?, 33), (?, 34), (?, 35), (?, 36), (?, 37), (?, 38), (?, 39), (?, 40), (?, 41), (?, 42), (?, 43), (?, 44), (?, 45), (?, 46), (?, 47), (?, 48), (?, 49), (?, 50), (?, 51), (?, 52), (?, 53), (?, 54), (?, 55), (?, 56), (?, 57), (?, 58), (?, 59), (?, 60), (?, 61), (?, 62), (?, 63), (?, 64), (?, 65), (?, 66), (?, 67), (?, 68), (?, 69), (?, 70), (?, 71), (?, 72), (?, 73), (?, 74), (?, 75), (?, 76), (?, 77), (?, 78), (?, 79), (?, 80), (?, 81), (?, 82), (?, 83), (?, 84), (?, 85), (?, 86), (?, 87), (?, 88), (?, 89), (?, 90), (?, 91), (?, 92), (?, 93), (?, 94), (?, 95), (?, 96), (?, 97), (?, 98), (?, 99)) [rows] ([label], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([label]) VALUES ([rows].[label]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT(*) FROM [relation_tags] WHERE [id] IN (SELECT [t1].[tag_id] FROM [relation_books_tags] [t1] WHERE [t1].[book_id] = ?);
SELECT [id], [label] FROM [relation_tags] WHERE [id] IN (SELECT [t1].[tag_id] FROM [relation_books_tags] [t1] WHERE [t1].[book_id] = ?);
SELECT [tag_id] FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] IN (? /* and 99 more */);

-- Link.aLoadedCollectionFollows
MERGE INTO [relation_tags] USING (VALUES (?, 0), (?, 1), (?, 2), (?, 3), (?, 4)) [rows] ([label], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([label]) VALUES ([rows].[label]) OUTPUT INSERTED.[id], [rows].[duo position];;

-- Link.aModelIsLinkedWithItself
INSERT INTO [relation_people] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_people_friends] ([from_person_id], [to_person_id]) VALUES (?, ?), (?, ?);
SELECT COUNT(*) FROM [relation_people] WHERE [id] IN (SELECT [t1].[to_person_id] FROM [relation_people_friends] [t1] WHERE [t1].[from_person_id] = ?);
SELECT [id], [name] FROM [relation_people] WHERE [id] IN (SELECT [t1].[from_person_id] FROM [relation_people_friends] [t1] WHERE [t1].[to_person_id] = ?);
SELECT [to_person_id] FROM [relation_people_friends] WHERE [from_person_id] = ? AND [to_person_id] IN (?, ?);

-- Link.aReferenceThatHasToBeThereStays
SELECT COUNT(*) FROM [relation_books] WHERE [author_id] = ?;
SELECT [id] FROM [relation_books] WHERE [author_id] = ?;
SELECT [id] FROM [relation_books] WHERE [author_id] = ? AND [id] = ?;
UPDATE [relation_books] SET [author_id] = ? WHERE [id] = ?;

-- Link.bothSidesAreTheSame
DELETE FROM [relation_books_tags] WHERE [tag_id] = ? AND [book_id] = ?;
INSERT INTO [relation_books_tags] ([tag_id], [book_id]) VALUES (?, ?), (?, ?);
INSERT INTO [relation_tags] ([label]) OUTPUT INSERTED.[id] VALUES (?);
SELECT [book_id] FROM [relation_books_tags] WHERE [tag_id] = ?;
SELECT [book_id] FROM [relation_books_tags] WHERE [tag_id] = ? AND [book_id] IN (?, ?);
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [id] IN (SELECT [t1].[book_id] FROM [relation_books_tags] [t1] WHERE [t1].[tag_id] = ?);

-- Link.callsAtRandomLeaveWhatASetHolds
DELETE FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] IN (?, ?);
DELETE FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] IN (?, ?, ?);
DELETE FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] IN (?, ?, ?, ?);
DELETE FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] IN (?, ?, ?, ?, ?);
DELETE FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] IN (?, ?, ?, ?, ?, ?);
DELETE FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] IN (?, ?, ?, ?, ?, ?, ?, ?);
INSERT INTO [relation_books_tags] ([book_id], [tag_id]) VALUES (?, ?), (?, ?), (?, ?);
INSERT INTO [relation_books_tags] ([book_id], [tag_id]) VALUES (?, ?), (?, ?), (?, ?), (?, ?);
INSERT INTO [relation_books_tags] ([book_id], [tag_id]) VALUES (?, ?), (?, ?), (?, ?), (?, ?), (?, ?);
MERGE INTO [relation_tags] USING (VALUES (?, 0), (?, 1), (?, 2), (?, 3), (?, 4), (?, 5), (?, 6), (?, 7), (?, 8), (?, 9), (?, 10), (?, 11)) [rows] ([label], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([label]) VALUES ([rows].[label]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [tag_id] FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] IN (? /* and 8 more */);
SELECT [tag_id] FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] IN (?, ?, ?);
SELECT [tag_id] FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] IN (?, ?, ?, ?);
SELECT [tag_id] FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] IN (?, ?, ?, ?, ?);
SELECT [tag_id] FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] IN (?, ?, ?, ?, ?, ?);
SELECT [tag_id] FROM [relation_books_tags] WHERE [book_id] = ? AND [tag_id] IN (?, ?, ?, ?, ?, ?, ?);

-- Link.keysOfTheProgramAreLinked
INSERT INTO [relation_courses] ([code], [title]) VALUES (?, ?);
INSERT INTO [relation_enrollments] ([student_id], [course_id], [year]) VALUES (?, ?, ?), (?, ?, ?);
INSERT INTO [relation_students] ([name]) OUTPUT INSERTED.[id] VALUES (?);
SAVE TRANSACTION duo_1;
SELECT [code], [title] FROM [relation_courses] WHERE [code] IN (SELECT [t1].[course_id] FROM [relation_enrollments] [t1] WHERE [t1].[student_id] = ?);
SELECT [course_id] FROM [relation_enrollments] WHERE [student_id] = ? AND [course_id] IN (?, ?);
SELECT [student_id] FROM [relation_enrollments] WHERE [course_id] = ?;
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [course_id] = ? AND [student_id] = ?;
SELECT [student_id], [course_id], [year] FROM [relation_enrollments];

-- Link.modelsReferencesAndKeysAreTaken
MERGE INTO [relation_tags] USING (VALUES (?, 0), (?, 1), (?, 2), (?, 3)) [rows] ([label], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([label]) VALUES ([rows].[label]) OUTPUT INSERTED.[id], [rows].[duo position];;

-- Link.relatedRowsAreMadeToRefer
INSERT INTO [relation_categories] ([name], [parent_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
MERGE INTO [relation_categories] USING (VALUES (?, ?, 0), (?, ?, 1), (?, ?, 2)) [rows] ([name], [parent_id], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([name], [parent_id]) VALUES ([rows].[name], [rows].[parent_id]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT(*) FROM [relation_categories];
SELECT COUNT(*) FROM [relation_categories] WHERE [parent_id] = ?;
SELECT [id] FROM [relation_categories] WHERE [parent_id] = ?;
SELECT [id] FROM [relation_categories] WHERE [parent_id] = ? AND [id] IN (?, ?);
UPDATE [relation_categories] SET [parent_id] = ? WHERE [id] = ?;
UPDATE [relation_categories] SET [parent_id] = ? WHERE [id] IN (?, ?);
UPDATE [relation_categories] SET [parent_id] = ? WHERE [parent_id] = ?;
UPDATE [relation_categories] SET [parent_id] = ? WHERE [parent_id] = ? AND [id] = ?;

-- Link.rowsInBetweenTakeValues
DELETE FROM [relation_memberships] WHERE [person_id] = ? AND [club_id] = ?;
INSERT INTO [relation_clubs] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_memberships] ([person_id], [club_id], [role], [since]) VALUES (?, ?, ?, ?);
SELECT COUNT(*) FROM [relation_memberships];
SELECT COUNT(*) FROM [relation_people] WHERE [id] IN (SELECT [t1].[person_id] FROM [relation_memberships] [t1] WHERE [t1].[club_id] = ?);
SELECT [club_id] FROM [relation_memberships] WHERE [person_id] = ? AND [club_id] = ?;
SELECT [club_id] FROM [relation_memberships] WHERE [person_id] = ? AND [club_id] IN (?, ?);
SELECT [person_id] FROM [relation_memberships] WHERE [club_id] = ? AND [person_id] = ?;
SELECT [person_id], [club_id], [role], [since] FROM [relation_memberships] ORDER BY [role] DESC;

-- Link.settingWritesTheDifference
MERGE INTO [relation_tags] USING (VALUES (?, 0), (?, 1), (?, 2), (?, 3), (?, 4), (?, 5)) [rows] ([label], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([label]) VALUES ([rows].[label]) OUTPUT INSERTED.[id], [rows].[duo position];;

-- Link.theAsynchronousViewDoesTheSame
SELECT [person_id], [club_id], [role], [since] FROM [relation_memberships] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Link.whatIsLinkedIsAQuery
SELECT 1 FROM [relation_tags] WHERE [id] IN (SELECT [t1].[tag_id] FROM [relation_books_tags] [t1] WHERE [t1].[book_id] = ?) AND [label] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [label] FROM [relation_tags] WHERE [id] IN (SELECT [t1].[tag_id] FROM [relation_books_tags] [t1] WHERE [t1].[book_id] = ?) AND [label] > ? ORDER BY [label] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [relation_tags] SET [label] = ? WHERE [id] IN (SELECT [t1].[tag_id] FROM [relation_books_tags] [t1] WHERE [t1].[book_id] = ?) AND [label] = ?;

