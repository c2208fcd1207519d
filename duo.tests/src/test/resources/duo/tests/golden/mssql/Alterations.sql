-- Alterations
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Alterations.aLongTextIsChanged
ALTER TABLE [altered_constrained] ADD CONSTRAINT [fk_altered_constrained_shelf_id] FOREIGN KEY ([shelf_id]) REFERENCES [schema_shelves] ([name]);
ALTER TABLE [altered_texts] ADD DEFAULT N'none' FOR [essay];
ALTER TABLE [altered_texts] ALTER COLUMN [essay] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL;
CREATE INDEX [altered_by_nick] ON [altered before] ([nick]);
CREATE INDEX [idx_altered_constrained_shelf_id] ON [altered_constrained] ([shelf_id]);
CREATE TABLE [altered before] ([id] BIGINT IDENTITY(1, 1), [nick] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT DEFAULT 7, [legacy] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 DEFAULT N'x', PRIMARY KEY ([id]));
CREATE TABLE [altered_constrained] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [code] NVARCHAR(10) COLLATE Latin1_General_100_BIN2, [age] INT NOT NULL, [shelf_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [altered_once] UNIQUE ([name]), CONSTRAINT [altered_adult] CHECK ([age] >= 18));
CREATE TABLE [altered_texts] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(40) COLLATE Latin1_General_100_BIN2, [essay] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE UNIQUE INDEX [altered_coded] ON [altered_constrained] ([age], [code]) WHERE [code] IS NOT NULL;
DECLARE @name sysname = (SELECT d.name FROM sys.default_constraints d JOIN sys.columns c ON c.object_id = d.parent_object_id AND c.column_id = d.parent_column_id WHERE d.parent_object_id = OBJECT_ID(N'[altered_texts]') AND c.name = PARSENAME(N'[essay]', 1)) DECLARE @drop nvarchar(max) = N'ALTER TABLE [altered_texts] DROP CONSTRAINT ' + QUOTENAME(@name) IF @name IS NOT NULL EXEC(@drop);
DROP TABLE [altered_texts];
DROP TABLE [schema_grown];
DROP TABLE [schema_grown_branches];
DROP TABLE [schema_shelves];
INSERT INTO [altered_texts] ([title], [essay]) OUTPUT INSERTED.[id] VALUES (?, ?);
SELECT [id], [title], [essay] FROM [altered_texts] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT s.name, t.name, CAST(p.value AS nvarchar(4000))
FROM (SELECT COALESCE(NULLIF(CAST(? AS nvarchar(128)), N''), SCHEMA_NAME()) AS name) s
LEFT JOIN sys.tables t ON t.schema_id = SCHEMA_ID(s.name) AND t.is_ms_shipped = 0
LEFT JOIN sys.extended_properties p ON p.class = 1 AND p.major_id = t.object_id AND p.minor_id = 0
  AND p.name = N'MS_Description';
SELECT t.name, c.name, TYPE_NAME(c.user_type_id), TYPE_NAME(c.system_type_id), c.max_length, c.precision, c.scale,
  c.is_nullable, c.is_identity, d.definition, g.definition, CAST(p.value AS nvarchar(4000))
FROM sys.columns c
JOIN sys.tables t ON t.object_id = c.object_id
LEFT JOIN sys.default_constraints d ON d.object_id = c.default_object_id
LEFT JOIN sys.computed_columns g ON g.object_id = c.object_id AND g.column_id = c.column_id
LEFT JOIN sys.extended_properties p ON p.class = 1 AND p.major_id = c.object_id AND p.minor_id = c.column_id
  AND p.name = N'MS_Description'
WHERE t.schema_id = SCHEMA_ID(?)
ORDER BY t.object_id, c.column_id;

-- Alterations.aNullIsNotMadeUpFor
ALTER TABLE [altered before] ADD DEFAULT 18 FOR [age];
ALTER TABLE [altered before] ALTER COLUMN [age] BIGINT NOT NULL;
DECLARE @name sysname = (SELECT d.name FROM sys.default_constraints d JOIN sys.columns c ON c.object_id = d.parent_object_id AND c.column_id = d.parent_column_id WHERE d.parent_object_id = OBJECT_ID(N'[altered before]') AND c.name = PARSENAME(N'[age]', 1)) DECLARE @drop nvarchar(max) = N'ALTER TABLE [altered before] DROP CONSTRAINT ' + QUOTENAME(@name) IF @name IS NOT NULL EXEC(@drop);
DROP TABLE [altered_constrained];
INSERT INTO [altered before] ([nick], [age], [legacy]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
UPDATE [altered before] SET [age] = ?;

-- Alterations.aRefusedChangeIsTold
ALTER TABLE [altered before] DROP COLUMN [nowhere];
DECLARE @name sysname = (SELECT d.name FROM sys.default_constraints d JOIN sys.columns c ON c.object_id = d.parent_object_id AND c.column_id = d.parent_column_id WHERE d.parent_object_id = OBJECT_ID(N'[altered before]') AND c.name = PARSENAME(N'[nowhere]', 1)) DECLARE @drop nvarchar(max) = N'ALTER TABLE [altered before] DROP CONSTRAINT ' + QUOTENAME(@name) IF @name IS NOT NULL EXEC(@drop);

-- Alterations.aSequenceComesWithTheColumnThatUsesIt
ALTER TABLE [altered before] ADD DEFAULT NEXT VALUE FOR [altered_numbers] FOR [age];
ALTER TABLE [altered before] ALTER COLUMN [age] INT NULL;
DROP SEQUENCE IF EXISTS [altered_numbers];
DROP TABLE [altered before];
IF OBJECT_ID(N'[altered_numbers]', N'SO') IS NULL CREATE SEQUENCE [altered_numbers] START WITH 1 INCREMENT BY 1;
INSERT INTO [altered before] ([nick]) OUTPUT INSERTED.[id], INSERTED.[age] VALUES (?);

-- Alterations.aTableBecomesThatOfItsModel
ALTER TABLE [altered] ADD CONSTRAINT [fk_altered_shelf_id] FOREIGN KEY ([shelf_id]) REFERENCES [schema_shelves] ([name]);
ALTER TABLE [altered] ADD [city] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 DEFAULT N'Ulm 🦊''s' NOT NULL;
ALTER TABLE [altered] ADD [code] NVARCHAR(10) COLLATE Latin1_General_100_BIN2;
ALTER TABLE [altered] ADD [fee] DECIMAL(10, 2);
ALTER TABLE [altered] ADD [seen] DATETIMEOFFSET(6);
ALTER TABLE [altered] ADD [shelf_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2;
ALTER TABLE [altered] ADD [stars] INT DEFAULT 3 WITH VALUES;
ALTER TABLE [altered] DROP COLUMN [legacy];
CREATE INDEX [idx_altered_seen] ON [altered] ([seen]);
CREATE INDEX [idx_altered_shelf_id] ON [altered] ([shelf_id]);
CREATE UNIQUE INDEX [uniq_altered_code] ON [altered] ([code]) WHERE [code] IS NOT NULL;
DECLARE @name sysname = (SELECT d.name FROM sys.default_constraints d JOIN sys.columns c ON c.object_id = d.parent_object_id AND c.column_id = d.parent_column_id WHERE d.parent_object_id = OBJECT_ID(N'[altered]') AND c.name = PARSENAME(N'[legacy]', 1)) DECLARE @drop nvarchar(max) = N'ALTER TABLE [altered] DROP CONSTRAINT ' + QUOTENAME(@name) IF @name IS NOT NULL EXEC(@drop);
DECLARE @table int = OBJECT_ID(N'[altered]') DECLARE @schema_name sysname = OBJECT_SCHEMA_NAME(@table) DECLARE @table_name sysname = OBJECT_NAME(@table) DECLARE @column_name sysname = PARSENAME(N'[seen]', 1) EXEC sp_addextendedproperty N'MS_Description', N'when it''s been seen', N'SCHEMA', @schema_name, N'TABLE', @table_name, N'COLUMN', @column_name;
DROP INDEX [altered_by_nick] ON [altered];
EXEC sp_rename N'[altered before]', N'altered';
EXEC sp_rename N'[altered].[nick]', N'name', N'COLUMN';
MERGE INTO [altered before] USING (VALUES (?, ?, ?, 0), (?, ?, ?, 1)) [rows] ([nick], [age], [legacy], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([nick], [age], [legacy]) VALUES ([rows].[nick], [rows].[age], [rows].[legacy]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], [name], [age], [city], [seen], [code], [fee], [stars], [shelf_id] FROM [altered] ORDER BY [id];

-- Alterations.aTextIsNotCut
ALTER TABLE [altered_texts] ALTER COLUMN [title] NVARCHAR(5) COLLATE Latin1_General_100_BIN2 NULL;
DECLARE @name sysname = (SELECT d.name FROM sys.default_constraints d JOIN sys.columns c ON c.object_id = d.parent_object_id AND c.column_id = d.parent_column_id WHERE d.parent_object_id = OBJECT_ID(N'[altered_texts]') AND c.name = PARSENAME(N'[title]', 1)) DECLARE @drop nvarchar(max) = N'ALTER TABLE [altered_texts] DROP CONSTRAINT ' + QUOTENAME(@name) IF @name IS NOT NULL EXEC(@drop);

-- Alterations.addedColumnsKeepTheirRules
DROP TABLE [altered];
INSERT INTO [altered] ([name], [age], [city], [seen], [code], [fee], [stars], [shelf_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?, ?);
INSERT INTO [schema_shelves] ([name]) VALUES (?);
SELECT COUNT(*) FROM [altered];
SELECT [id], [name], [age], [city], [seen], [code], [fee], [stars], [shelf_id] FROM [altered] WHERE [id] = ?;

-- Alterations.anAddedReferenceFollowsItsRule
ALTER TABLE [schema_grown] ADD CONSTRAINT [fk_schema_grown_branch_id] FOREIGN KEY ([branch_id]) REFERENCES [schema_grown_branches] ([id]);
ALTER TABLE [schema_grown] ADD CONSTRAINT [fk_schema_grown_root_id] FOREIGN KEY ([root_id]) REFERENCES [schema_grown_roots] ([id]) ON DELETE CASCADE;
ALTER TABLE [schema_grown] ADD [branch_id] INT;
ALTER TABLE [schema_grown_branches] ADD CONSTRAINT [fk_schema_grown_branches_root_id] FOREIGN KEY ([root_id]) REFERENCES [schema_grown_roots] ([id]) ON DELETE CASCADE;
CREATE INDEX [idx_schema_grown_branch_id] ON [schema_grown] ([branch_id]);
CREATE INDEX [idx_schema_grown_branches_root_id] ON [schema_grown_branches] ([root_id]);
CREATE INDEX [idx_schema_grown_root_id] ON [schema_grown] ([root_id]);
CREATE TABLE [schema_grown] ([id] INT NOT NULL, [root_id] INT NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [schema_grown_branches] ([id] INT NOT NULL, [root_id] INT NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [schema_grown_roots] ([id] INT NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [schema_grown] WHERE [branch_id] = ?;
DELETE FROM [schema_grown] WHERE [root_id] = ?;
DELETE FROM [schema_grown_branches] WHERE [id] = ?;
DELETE FROM [schema_grown_roots] WHERE [id] = ?;
DROP TABLE [schema_grown_roots];
INSERT INTO [schema_grown] ([id], [branch_id], [root_id]) VALUES (?, ?, ?);
INSERT INTO [schema_grown_branches] ([id], [root_id]) VALUES (?, ?);
INSERT INTO [schema_grown_roots] ([id]) VALUES (?);
SELECT COUNT(*) FROM [schema_grown];
SELECT [id] FROM [schema_grown_branches] WITH (UPDLOCK, ROWLOCK) WHERE [root_id] = ?;
SELECT [id], [branch_id], [root_id] FROM [schema_grown] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Alterations.columnsAreChanged
SELECT [id], [age] FROM [altered before];

-- Alterations.nothingIsCommittedUnasked
DROP INDEX [altered_by_nick] ON [altered before];
SELECT COUNT(*) FROM [altered before];

-- Alterations.theAsynchronousViewDoesTheSame
SELECT [id], [name], [age], [city], [seen], [code], [fee], [stars], [shelf_id] FROM [altered];

-- Alterations.theSchemaStays
ALTER TABLE [duo_testkit_elsewhere].[books] ADD CONSTRAINT [fk_books_before_id] FOREIGN KEY ([before_id]) REFERENCES [duo_testkit_elsewhere].[books] ([id]);
ALTER TABLE [duo_testkit_elsewhere].[books] ADD [before_id] BIGINT;
CREATE INDEX [idx_books_before_id] ON [duo_testkit_elsewhere].[books] ([before_id]);
CREATE INDEX [volumes_by_name] ON [duo_testkit_elsewhere].[volumes] ([name]);
CREATE SCHEMA [duo_testkit_elsewhere];
CREATE TABLE [duo_testkit_elsewhere].[volumes] ([id] BIGINT IDENTITY(1, 1), [name] INT NOT NULL, PRIMARY KEY ([id]));
DROP INDEX [volumes_by_name] ON [duo_testkit_elsewhere].[books];
DROP SCHEMA IF EXISTS [duo_testkit_elsewhere];
DROP SCHEMA [duo_testkit_elsewhere];
DROP TABLE [duo_testkit_elsewhere].[books];
DROP TABLE [duo_testkit_elsewhere].[volumes];
EXEC sp_rename N'[duo_testkit_elsewhere].[volumes]', N'books';
INSERT INTO [duo_testkit_elsewhere].[books] ([name], [before_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [duo_testkit_elsewhere].[volumes] ([name]) OUTPUT INSERTED.[id] VALUES (?);
SELECT [id], [name], [before_id] FROM [duo_testkit_elsewhere].[books] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Alterations.whatCannotBeIsRefused
ALTER TABLE [altered before] ADD [count] INT NOT NULL;

-- Alterations.whatTheDatabaseLacksIsNamed
IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(N'[altered_constrained]') AND name = PARSENAME(N'[altered_coded]', 1) AND is_unique = 1 AND is_unique_constraint = 0) DROP INDEX [altered_coded] ON [altered_constrained] ELSE ALTER TABLE [altered_constrained] DROP CONSTRAINT [altered_coded];
IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(N'[altered_constrained]') AND name = PARSENAME(N'[altered_once]', 1) AND is_unique = 1 AND is_unique_constraint = 0) DROP INDEX [altered_once] ON [altered_constrained] ELSE ALTER TABLE [altered_constrained] DROP CONSTRAINT [altered_once];

