-- DeleteRule
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- DeleteRule.aDeleteWithoutRulesIsOneStatement
DELETE FROM [relation_reviews] WHERE [id] = ?;
INSERT INTO [relation_authors] ([name], [born]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [relation_reviews] ([book_id], [stars], [text]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);

-- DeleteRule.aFailureInTheMiddleLeavesNothingHalfDone
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_courses] ([code], [title]) VALUES (?, ?);
INSERT INTO [relation_enrollments] ([student_id], [course_id], [year]) VALUES (?, ?, ?);
INSERT INTO [relation_grades] ([enrollment_student_id], [enrollment_course_id], [number], [points]) VALUES (?, ?, ?, ?);
INSERT INTO [relation_lessons] ([course_id], [house], [door], [helper_student_id], [helper_course_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?);
INSERT INTO [relation_students] ([name]) OUTPUT INSERTED.[id] VALUES (?);
ROLLBACK TRANSACTION duo_1;
SAVE TRANSACTION duo_1;
SELECT COUNT(*) FROM [relation_courses];
SELECT COUNT(*) FROM [relation_enrollments];
SELECT COUNT(*) FROM [relation_grades];

-- DeleteRule.aProtectedRowStays
INSERT INTO [relation_loans] ([book_id], [reader_id], [due]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
INSERT INTO [relation_people] ([name]) OUTPUT INSERTED.[id] VALUES (?);
SELECT COUNT(*) FROM [relation_authors];
SELECT COUNT(*) FROM [relation_reviews];
SELECT [id] FROM [relation_authors] WITH (UPDLOCK, ROWLOCK) WHERE [name] = ?;

-- DeleteRule.aReferenceTakesItsDefault
DELETE FROM [relation_teams] WHERE [id] = ? AND [version] = ?;
INSERT INTO [relation_players] ([name], [team_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_teams] ([id], [name], [version]) VALUES (?, ?, ?);
SELECT [id], [name], [team_id] FROM [relation_players] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- DeleteRule.anEntityOutOfDateDeletesNothing
INSERT INTO [relation_fans] ([id], [team_id], [rival_id]) VALUES (?, ?, ?);
SELECT COUNT(*) FROM [relation_fans];
SELECT [id], [name], [version] FROM [relation_teams] WHERE [id] = ?;
UPDATE [relation_teams] SET [name] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- DeleteRule.keysOfSeveralColumnsAreFollowed
DELETE FROM [relation_rooms] WHERE [building] = ? AND [number] = ?;
INSERT INTO [relation_rooms] ([building], [number], [seats]) VALUES (?, ?, ?);
SELECT [id], [course_id], [house], [door], [helper_student_id], [helper_course_id] FROM [relation_lessons] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- DeleteRule.rowsGoWithTheRowTheyReferTo
INSERT INTO [relation_books_tags] ([book_id], [tag_id]) VALUES (4, 1);
INSERT INTO [relation_books_tags] ([book_id], [tag_id]) VALUES (5, 1);
INSERT INTO [relation_books_tags] ([book_id], [tag_id]) VALUES (6, 1);
INSERT INTO [relation_tags] ([label]) OUTPUT INSERTED.[id] VALUES (?);
SELECT COUNT(*) FROM [relation_books_tags];
SELECT COUNT(*) FROM [relation_tags];
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- DeleteRule.theDatabaseRestricts
DELETE FROM [relation_loans] WHERE [id] = ?;
INSERT INTO [relation_people_friends] ([from_person_id], [to_person_id]) VALUES (1, 2), (2, 1);
SELECT COUNT(*) FROM [relation_people_friends];

