-- RawParameters
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [notes] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [body] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [data] VARBINARY(MAX) NOT NULL, [tags] NVARCHAR(MAX) NOT NULL, [scores] NVARCHAR(MAX) NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
CREATE TABLE [specimens] ([id] BIGINT IDENTITY(1, 1), [active] BIT, [number] INT, [big] BIGINT, [ratio] FLOAT(53), [price] DECIMAL(12, 2), [label] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [code] UNIQUEIDENTIFIER, [day] DATE, [time] TIME(6), [at] DATETIME2(6), [moment] DATETIMEOFFSET(6), [span] DECIMAL(28, 9), [vintage] INT, [letter] NVARCHAR(1) COLLATE Latin1_General_100_BIN2, [grade] NVARCHAR(4) COLLATE Latin1_General_100_BIN2, [level] INT, [tags] NVARCHAR(MAX), [pin] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- RawParameters.collectionsStandForTheirElements
DELETE FROM [notes];
DELETE FROM [people];
DELETE FROM [specimens];
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
select name from people where name in (?, ?, ?) and age in (?) order by name;
select name from people where name not in (?, 'Eve') and age = ?;

-- RawParameters.documentsAndKeysAreBound
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [body], [data], [tags], [scores] FROM [notes] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
insert into notes (title, data, tags, scores) values (?, ?, ?, ?);
select * from notes where data = ?;
select name from people where id = ?;

-- RawParameters.namesMayStandSeveralTimes
select name from people where name = ? or nickname = ? or email = ?;

-- RawParameters.nullIsBound
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
update people set nickname = ? where name = 'Ada';
update specimens set big = ?, grade = ?, active = ?;

-- RawParameters.quotesAndCommentsHoldNoPlaceholders
select '12:30' from people where age in (?);
select ':no ? ''x'' ' as [a :b ? c], name -- :no ? '
 from people /* :no ? ' */ where name = ?;

-- RawParameters.secretsAreHidden
insert into people (email, name, age) values (?, 'X', ?);
select * from people where email in (?, ?);

-- RawParameters.valuesHaveTheFormOfColumns
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
insert into specimens ([level], [tags], pin) values (?, ?, ?);
select count(*) from specimens where [level] in (?, ?);

-- RawParameters.valuesOfAllTypesAreBound
insert into specimens ([number], [big], [code], [price], [grade], [active], [label], [day], [ratio], [moment], [span]) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

