-- CascadeOrder
ALTER TABLE [relation_guides] ADD CONSTRAINT [fk_relation_guides_festival_id] FOREIGN KEY ([festival_id]) REFERENCES [relation_festivals] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_guides] ADD CONSTRAINT [fk_relation_guides_stage_id] FOREIGN KEY ([stage_id]) REFERENCES [relation_stages] ([id]);
ALTER TABLE [relation_letters] ADD CONSTRAINT [fk_relation_letters_recipient_email] FOREIGN KEY ([recipient_email]) REFERENCES [relation_users] ([email]) ON DELETE CASCADE;
ALTER TABLE [relation_profiles] ADD CONSTRAINT [fk_relation_profiles_user_id] FOREIGN KEY ([user_id]) REFERENCES [relation_users] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_slots] ADD CONSTRAINT [fk_relation_slots_stage_id] FOREIGN KEY ([stage_id]) REFERENCES [relation_stages] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_stages] ADD CONSTRAINT [fk_relation_stages_festival_id] FOREIGN KEY ([festival_id]) REFERENCES [relation_festivals] ([id]) ON DELETE CASCADE;
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_relation_guides_festival_id] ON [relation_guides] ([festival_id]);
CREATE INDEX [idx_relation_guides_stage_id] ON [relation_guides] ([stage_id]);
CREATE INDEX [idx_relation_letters_recipient_email] ON [relation_letters] ([recipient_email]);
CREATE TABLE [relation_festivals] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_guides] ([id] BIGINT IDENTITY(1, 1), [festival_id] BIGINT NOT NULL, [stage_id] BIGINT NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_letters] ([id] BIGINT IDENTITY(1, 1), [recipient_email] NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_profiles] ([id] BIGINT IDENTITY(1, 1), [user_id] BIGINT NOT NULL, [motto] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_profiles_user_id] UNIQUE ([user_id]));
CREATE TABLE [relation_slots] ([id] BIGINT IDENTITY(1, 1), [stage_id] BIGINT NOT NULL, [hour] INT NOT NULL, [band] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_slots_stage_id_hour] UNIQUE ([stage_id], [hour]));
CREATE TABLE [relation_stages] ([id] BIGINT IDENTITY(1, 1), [festival_id] BIGINT NOT NULL, [name] NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_stages_festival_id_name] UNIQUE ([festival_id], [name]));
CREATE TABLE [relation_users] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_users_email] UNIQUE ([email]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- CascadeOrder.aChildMovesFromWhatGoesToWhatIsNew
DELETE FROM [relation_festivals] WHERE [id] = ?;
DELETE FROM [relation_guides];
DELETE FROM [relation_guides] WHERE [festival_id] = ?;
DELETE FROM [relation_letters];
DELETE FROM [relation_profiles];
DELETE FROM [relation_slots];
DELETE FROM [relation_slots] WHERE [id] = ?;
DELETE FROM [relation_slots] WHERE [stage_id] = ?;
DELETE FROM [relation_stages] WHERE [id] = ?;
INSERT INTO [relation_festivals] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_slots] ([stage_id], [hour], [band]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
INSERT INTO [relation_slots] ([stage_id], [hour], [band]) OUTPUT INSERTED.[id] VALUES (?, ?, ?), (?, ?, ?);
INSERT INTO [relation_stages] ([festival_id], [name]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_stages] ([festival_id], [name]) OUTPUT INSERTED.[id] VALUES (?, ?), (?, ?);
SAVE TRANSACTION duo_1;
SELECT [id] FROM [relation_festivals] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_slots] WITH (UPDLOCK, ROWLOCK) WHERE [stage_id] = ?;
SELECT [id] FROM [relation_stages] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_stages] WITH (UPDLOCK, ROWLOCK) WHERE [festival_id] = ?;
SELECT [id], [email] FROM [relation_users] WITH (UPDLOCK, ROWLOCK);
SELECT [id], [festival_id] FROM [relation_stages] WHERE [festival_id] = ?;
SELECT [id], [stage_id], [hour], [band] FROM [relation_slots] WHERE [band] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [relation_slots].[id], [relation_slots].[stage_id], [relation_slots].[hour], [relation_slots].[band], [t1].[id], [t1].[festival_id], [t1].[name] FROM [relation_slots] LEFT JOIN [relation_stages] [t1] ON [t1].[id] = [relation_slots].[stage_id] ORDER BY [t1].[name], [relation_slots].[hour];
UPDATE [relation_slots] SET [stage_id] = ? WHERE [id] = ?;

-- CascadeOrder.aReferenceIsLedAwayFromWhatGoes
DELETE FROM [relation_slots] WHERE [stage_id] IN (?, ?);
DELETE FROM [relation_stages] WHERE [id] IN (?, ?);
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_guides] ([festival_id], [stage_id]) OUTPUT INSERTED.[id] VALUES (?, ?), (?, ?);
ROLLBACK TRANSACTION duo_1;
SELECT COUNT(*) FROM [relation_festivals] WHERE [name] = ?;
SELECT COUNT(*) FROM [relation_guides];
SELECT COUNT(*) FROM [relation_stages];
SELECT [id], [festival_id], [name] FROM [relation_stages];
SELECT [id], [festival_id], [stage_id] FROM [relation_guides] WHERE [festival_id] = ?;
UPDATE [relation_guides] SET [stage_id] = ? WHERE [id] = ?;

-- CascadeOrder.changedRowsAreBatches
DELETE FROM [relation_slots] WHERE [hour] = ?;
INSERT INTO [relation_slots] ([stage_id], [hour], [band]) OUTPUT INSERTED.[id] VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?);
UPDATE [relation_slots] SET [band] = ? WHERE [id] = ?;
UPDATE [relation_slots] SET [hour] = ?, [band] = ? WHERE [id] = ?;

-- CascadeOrder.severalMovesEndTogether
INSERT INTO [relation_slots] ([stage_id], [hour], [band]) OUTPUT INSERTED.[id] VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?);
SELECT [id], [stage_id] FROM [relation_slots] WHERE [stage_id] = ?;

-- CascadeOrder.theOneThatComesReplacesTheOneThatGoes
DELETE FROM [relation_festivals] WHERE [id] IN (?, ?);
DELETE FROM [relation_guides] WHERE [festival_id] IN (?, ?);
DELETE FROM [relation_profiles] WHERE [id] = ?;
INSERT INTO [relation_profiles] ([user_id], [motto]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_users] ([email], [name]) OUTPUT INSERTED.[id] VALUES (?, ?);
SELECT COUNT(*) FROM [relation_profiles];
SELECT [id] FROM [relation_stages] WITH (UPDLOCK, ROWLOCK) WHERE [festival_id] IN (?, ?);
SELECT [id], [user_id] FROM [relation_profiles] WHERE [user_id] = ?;
SELECT [id], [user_id], [motto] FROM [relation_profiles] WHERE [user_id] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [relation_profiles] SET [user_id] = ? WHERE [id] = ?;
UPDATE [relation_users] SET [email] = ?, [name] = ? WHERE [id] = ?;

-- CascadeOrder.whatComesTakesTheUniqueValueOfWhatGoes
SELECT [id], [festival_id], [name] FROM [relation_stages] WHERE [festival_id] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [relation_stages] SET [festival_id] = ? WHERE [id] = ?;

-- CascadeOrder.whatGoesTogetherGoesInOrder
DELETE FROM [relation_guides] WHERE [id] = ?;

-- CascadeOrder.whatIsNewTakesTheUniqueValueOfWhatOthersLeft
DELETE FROM [relation_letters] WHERE [recipient_email] IN (?, ?);
DELETE FROM [relation_profiles] WHERE [user_id] IN (?, ?);
DELETE FROM [relation_users] WHERE [id] IN (?, ?);

