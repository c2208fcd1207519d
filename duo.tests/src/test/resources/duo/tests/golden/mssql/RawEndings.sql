-- RawEndings
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- RawEndings.aLimitIsForgotten
INSERT INTO [grains] ([id]) VALUES (?) /* and 99 more */;
select id from grains where id > ? order by id;

-- RawEndings.aStatementEndsByItsTimeout
select id from endless;

-- RawEndings.aStatementEndsByTheTimeoutOfItsTransaction
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;

-- RawEndings.aStatementEndsWhenItIsCancelled
select count(*) from grains;

