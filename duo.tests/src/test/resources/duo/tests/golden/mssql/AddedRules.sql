-- AddedRules
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- AddedRules.aUniqueIndexIsNeverLeftOut
CREATE TABLE [schema_ruled] ([code] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([code]));
CREATE TABLE [schema_ruled_users] ([code] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [email] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([code]));
CREATE UNIQUE INDEX [uniq_schema_ruled_users_email] ON [schema_ruled_users] ([email]);
DROP INDEX [uniq_schema_ruled_users_email] ON [schema_ruled_people];
DROP TABLE [schema_ruled];
DROP TABLE [schema_ruled_people];
DROP TABLE [schema_ruled_users];
EXEC sp_rename N'[schema_ruled_users]', N'schema_ruled_people';
INSERT INTO [schema_ruled_users] ([code], [email]) VALUES (?, ?);

-- AddedRules.checksComeWithTheirColumns
ALTER TABLE [schema_ruled] ADD CONSTRAINT [chk_schema_ruled_3] CHECK ([low] <= [high]);
ALTER TABLE [schema_ruled] ADD CONSTRAINT [schema_ruled_adult] CHECK ([age] >= 18);
ALTER TABLE [schema_ruled] ADD [age] INT DEFAULT 20 WITH VALUES;
ALTER TABLE [schema_ruled] ADD [high] INT;
ALTER TABLE [schema_ruled] ADD [low] INT;
INSERT INTO [schema_ruled] ([code]) VALUES (?);
INSERT INTO [schema_ruled] ([code], [low], [age], [high]) VALUES (?, ?, ?, ?);
SELECT [code], [low], [age], [high] FROM [schema_ruled] ORDER BY [code];

