-- RawResults
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [articles] ([id] BIGINT IDENTITY(1, 1), [created_at] DATETIMEOFFSET(6), [updated_at] DATETIMEOFFSET(6), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [body] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [views] INT NOT NULL, [version] BIGINT NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
CREATE TABLE [specimens] ([id] BIGINT IDENTITY(1, 1), [active] BIT, [number] INT, [big] BIGINT, [ratio] FLOAT(53), [price] DECIMAL(12, 2), [label] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [code] UNIQUEIDENTIFIER, [day] DATE, [time] TIME(6), [at] DATETIME2(6), [moment] DATETIMEOFFSET(6), [span] DECIMAL(28, 9), [vintage] INT, [letter] NVARCHAR(1) COLLATE Latin1_General_100_BIN2, [grade] NVARCHAR(4) COLLATE Latin1_General_100_BIN2, [level] INT, [tags] NVARCHAR(MAX), [pin] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- RawResults.aColumnThatStandsTwiceIsRefused
DELETE FROM [articles];
DELETE FROM [people];
DELETE FROM [specimens];
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
select a.*, b.* from people a, people b;
select name, age as name from people;
select p.*, 1 as x, 2 as x from people p;

-- RawResults.columnsAreFoundByName
INSERT INTO [articles] ([created_at], [updated_at], [title], [body], [views], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
select 1 as extra, age as AGE, name, email, nickname as Nickname, id from people;
select id, title, body, views, version, created_at as createdAt, updated_at as updatedAt from articles;

-- RawResults.entitiesMayLackColumns
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] WHERE [id] = ?;
UPDATE [articles] SET [updated_at] = ?, [body] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;
UPDATE [articles] SET [updated_at] = ?, [title] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;
select id, title, version from articles;
select title from articles;

-- RawResults.modelsOfAllTypesAreRead
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
select * from specimens order by id;

-- RawResults.noRowsMakeAnEmptyList
select * from people;

-- RawResults.nullIsNoValue
select max(age) from people;

-- RawResults.nullWhereNoneBelongsIsAnError
select id, email, name, nickname, null as age from people;

-- RawResults.recordsNeedAllTheirColumns
select id, name, age from people;
select name from people;
select nickname, name from people;

-- RawResults.rowsGiveValuesInTheFormOfColumns
select * from specimens;

-- RawResults.rowsKeepAllColumns
select name, age, age * 2 as doubled, nickname from people;

-- RawResults.singleValuesAreRead
select [active] from specimens;
select [at] from specimens;
select [big] from specimens;
select [code] from specimens;
select [day] from specimens;
select [grade] from specimens;
select [label] from specimens;
select [letter] from specimens;
select [moment] from specimens;
select [number] from specimens;
select [price] from specimens;
select [ratio] from specimens;
select [span] from specimens;
select [time] from specimens;
select [vintage] from specimens;

-- RawResults.valuesThatDoNotFitAreErrors
select id, label from specimens;

