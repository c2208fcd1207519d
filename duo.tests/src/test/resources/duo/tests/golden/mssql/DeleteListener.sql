-- DeleteListener
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- DeleteListener.aModelThatIsListenedToIsKnown
INSERT INTO [relation_fans] ([id], [team_id], [rival_id]) VALUES (?, ?, ?);
INSERT INTO [relation_teams] ([id], [name], [version]) VALUES (?, ?, ?);

-- DeleteListener.aRefusedDeleteIsNotToldOf
DELETE FROM [relation_fans] WHERE [id] = ?;
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_authors] ([name], [born]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [relation_loans] ([book_id], [reader_id], [due]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
INSERT INTO [relation_people] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_reviews] ([book_id], [stars], [text]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
SELECT [id] FROM [relation_authors] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ?;
SELECT [id] FROM [relation_teams] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ? AND [version] = ?;
SELECT [id], [name], [version] FROM [relation_teams] WHERE [id] = ?;
SELECT [id], [team_id], [rival_id] FROM [relation_fans] WITH (UPDLOCK, ROWLOCK) WHERE [team_id] = ?;
UPDATE [relation_teams] SET [name] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- DeleteListener.aRowThatIsGoneIsNotToldOf
SELECT [id], [name], [born] FROM [relation_authors] WHERE [id] = ?;

-- DeleteListener.aTreeIsToldOfByLevels
INSERT INTO [relation_categories] ([name], [parent_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
SAVE TRANSACTION duo_1;
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ?;
SELECT [id], [name], [parent_id] FROM [relation_categories] WHERE [id] = ?;
SELECT [id], [name], [parent_id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] = ?;

-- DeleteListener.anErrorLeavesATransactionUsable
INSERT INTO [relation_tags] ([label]) OUTPUT INSERTED.[id] VALUES (?);
ROLLBACK TRANSACTION duo_1;
SELECT COUNT(*) FROM [relation_categories];
SELECT COUNT(*) FROM [relation_tags];

-- DeleteListener.anErrorUndoesAll
DELETE FROM [relation_reviews] WHERE [id] = ?;
SELECT COUNT(*) FROM [relation_authors];
SELECT COUNT(*) FROM [relation_books];
SELECT COUNT(*) FROM [relation_reviews];
SELECT [id], [book_id], [stars], [text] FROM [relation_reviews] WITH (UPDLOCK, ROWLOCK) WHERE [book_id] = ?;

-- DeleteListener.manyRowsAreReadInSets
DELETE FROM [relation_books] WHERE [id] IN (? /* and 199 more */);
DELETE FROM [relation_books_tags] WHERE [book_id] IN (? /* and 199 more */);
DELETE FROM [relation_reviews] WHERE [id] IN (? /* and 199 more */);
DELETE FROM [relation_reviews] WHERE [id] IN (? /* and 999 more */);
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?) /* and 200 more */;
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?) /* and 332 more */;
INSERT INTO [relation_reviews] ([book_id], [stars], [text]) OUTPUT INSERTED.[id] VALUES (?, ?, ?) /* and 533 more */;
INSERT INTO [relation_reviews] ([book_id], [stars], [text]) OUTPUT INSERTED.[id] VALUES (?, ?, ?) /* and 665 more */;
SELECT [id], [book_id], [reader_id], [due] FROM [relation_loans] WHERE [book_id] IN (? /* and 199 more */) ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [book_id], [stars], [text] FROM [relation_reviews] WITH (UPDLOCK, ROWLOCK) WHERE [book_id] IN (? /* and 199 more */);
SELECT [id], [book_id], [stars], [text] FROM [relation_reviews] WITH (UPDLOCK, ROWLOCK) WHERE [book_id] IN (? /* and 999 more */);

-- DeleteListener.severalListenersAreCalledInTheirOrder
INSERT INTO [relation_festivals] ([name]) OUTPUT INSERTED.[id] VALUES (?);
SELECT [id] FROM [relation_festivals] WITH (UPDLOCK, ROWLOCK) WHERE [id] = ?;

-- DeleteListener.whatAListenerReadsIsForgottenWithItsRow
INSERT INTO [relation_slots] ([stage_id], [hour], [band]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
INSERT INTO [relation_stages] ([festival_id], [name]) OUTPUT INSERTED.[id] VALUES (?, ?);
SELECT [id], [stage_id], [hour], [band] FROM [relation_slots];
SELECT [id], [stage_id], [hour], [band] FROM [relation_slots] WHERE [id] = ?;

-- DeleteListener.whatNobodyListensToGoesAsEver
DELETE FROM [relation_loans] WHERE [id] = ?;

