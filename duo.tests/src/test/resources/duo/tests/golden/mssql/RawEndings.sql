-- RawEndings
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- RawEndings.aLimitIsForgotten
INSERT INTO [grains] ([id]) VALUES (?) /* and 49 more */;
SELECT [id] FROM [grains] WHERE [id] > ? ORDER BY [id];

-- RawEndings.aStatementEndsByItsTimeout
SELECT COUNT(*) FROM [grains];
SELECT [id] FROM [endless];
UPDATE [grains] SET [id] = 1000 WHERE [id] = 1;

-- RawEndings.aStatementEndsByTheTimeoutOfItsTransaction
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;

