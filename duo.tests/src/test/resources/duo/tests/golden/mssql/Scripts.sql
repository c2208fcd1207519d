-- Scripts
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Scripts.scriptsJoinTransactions
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [people] ([email], [name], [age]) VALUES ('a', 'A', 1);
INSERT INTO [people] ([email], [name], [age]) VALUES ('b', 'B', 1);
INSERT INTO [people] ([email], [name], [age]) VALUES ('c', 'C', 1);
INSERT INTO [people] ([email], [name], [age]) VALUES ('d', 'D', 1);
SELECT [name] FROM [people] ORDER BY [email];

-- Scripts.statementsEndWithSemicolons
INSERT INTO [people] ([email], [name], [age]) VALUES ('a', 'semi;colon', 1);
INSERT INTO [people] ([email], [name], [age]) VALUES ('b', 'it''s; -- no comment', 2);
SELECT [nickname] FROM [people] WHERE [age] = 2;
UPDATE [people] SET [nickname] = ':none ? {x}' WHERE [age] = 2;

-- Scripts.tablesAreCreatedAndDropped
CREATE TABLE [script_of_user] ([id] INTEGER);
DROP TABLE [script_of_user];
INSERT INTO [script_of_user] SELECT [id] + 1 FROM [script_of_user];
INSERT INTO [script_of_user] VALUES (1);
SELECT SUM([id]) FROM [script_of_user];
UPDATE [script_of_user] SET [id] = [id] * 10;

