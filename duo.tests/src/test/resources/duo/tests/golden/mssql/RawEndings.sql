-- RawEndings
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [grains] ([id] INT NOT NULL, PRIMARY KEY ([id]));
CREATE VIEW endless AS SELECT COUNT(*) AS id FROM grains a, grains b, grains c, grains d, grains e, grains f WHERE a.id + b.id + c.id + d.id + e.id + f.id < 0;
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- RawEndings.aLimitIsForgotten
DELETE FROM [grains];
INSERT INTO [grains] ([id]) VALUES (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?), (?);
select id from grains where id > ? order by id;

-- RawEndings.aStatementEndsByItsTimeout
select id from endless;

-- RawEndings.aStatementEndsByTheTimeoutOfItsTransaction
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;

-- RawEndings.aStatementEndsWhenItIsCancelled
select count(*) from grains;

