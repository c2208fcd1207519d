-- RelationLoading
ALTER TABLE [relation_books] ADD CONSTRAINT [fk_relation_books_author_id] FOREIGN KEY ([author_id]) REFERENCES [relation_authors] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_books] ADD CONSTRAINT [fk_relation_books_editor_id] FOREIGN KEY ([editor_id]) REFERENCES [relation_authors] ([id]) ON DELETE SET NULL;
ALTER TABLE [relation_books] ADD CONSTRAINT [fk_relation_books_publisher_id] FOREIGN KEY ([publisher_id]) REFERENCES [relation_publishers] ([id]);
ALTER TABLE [relation_books_tags] ADD CONSTRAINT [fk_relation_books_tags_book_id] FOREIGN KEY ([book_id]) REFERENCES [relation_books] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_books_tags] ADD CONSTRAINT [fk_relation_books_tags_tag_id] FOREIGN KEY ([tag_id]) REFERENCES [relation_tags] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_categories] ADD CONSTRAINT [fk_relation_categories_parent_id] FOREIGN KEY ([parent_id]) REFERENCES [relation_categories] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_cities] ADD CONSTRAINT [fk_relation_cities_country_id] FOREIGN KEY ([country_id]) REFERENCES [relation_countries] ([code]) ON DELETE CASCADE;
ALTER TABLE [relation_countries] ADD CONSTRAINT [fk_relation_countries_capital_id] FOREIGN KEY ([capital_id]) REFERENCES [relation_cities] ([id]) ON DELETE SET NULL;
ALTER TABLE [relation_letters] ADD CONSTRAINT [fk_relation_letters_recipient_email] FOREIGN KEY ([recipient_email]) REFERENCES [relation_users] ([email]) ON DELETE CASCADE;
ALTER TABLE [relation_loans] ADD CONSTRAINT [fk_relation_loans_book_id] FOREIGN KEY ([book_id]) REFERENCES [relation_books] ([id]);
ALTER TABLE [relation_loans] ADD CONSTRAINT [fk_relation_loans_reader_id] FOREIGN KEY ([reader_id]) REFERENCES [relation_people] ([id]);
ALTER TABLE [relation_memberships] ADD CONSTRAINT [fk_relation_memberships_club_id] FOREIGN KEY ([club_id]) REFERENCES [relation_clubs] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_memberships] ADD CONSTRAINT [fk_relation_memberships_person_id] FOREIGN KEY ([person_id]) REFERENCES [relation_people] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_people_friends] ADD CONSTRAINT [fk_relation_people_friends_from_person_id] FOREIGN KEY ([from_person_id]) REFERENCES [relation_people] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_people_friends] ADD CONSTRAINT [fk_relation_people_friends_to_person_id] FOREIGN KEY ([to_person_id]) REFERENCES [relation_people] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_profiles] ADD CONSTRAINT [fk_relation_profiles_user_id] FOREIGN KEY ([user_id]) REFERENCES [relation_users] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_publishers] ADD CONSTRAINT [fk_relation_publishers_city_id] FOREIGN KEY ([city_id]) REFERENCES [relation_cities] ([id]) ON DELETE SET NULL;
ALTER TABLE [relation_reviews] ADD CONSTRAINT [fk_relation_reviews_book_id] FOREIGN KEY ([book_id]) REFERENCES [relation_books] ([id]) ON DELETE CASCADE;
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_relation_books_author_id] ON [relation_books] ([author_id]);
CREATE INDEX [idx_relation_books_editor_id] ON [relation_books] ([editor_id]);
CREATE INDEX [idx_relation_books_publisher_id] ON [relation_books] ([publisher_id]);
CREATE INDEX [idx_relation_books_tags_tag_id] ON [relation_books_tags] ([tag_id]);
CREATE INDEX [idx_relation_categories_parent_id] ON [relation_categories] ([parent_id]);
CREATE INDEX [idx_relation_cities_country_id] ON [relation_cities] ([country_id]);
CREATE INDEX [idx_relation_countries_capital_id] ON [relation_countries] ([capital_id]);
CREATE INDEX [idx_relation_letters_recipient_email] ON [relation_letters] ([recipient_email]);
CREATE INDEX [idx_relation_loans_book_id] ON [relation_loans] ([book_id]);
CREATE INDEX [idx_relation_loans_reader_id] ON [relation_loans] ([reader_id]);
CREATE INDEX [idx_relation_memberships_club_id] ON [relation_memberships] ([club_id]);
CREATE INDEX [idx_relation_people_friends_to_person_id] ON [relation_people_friends] ([to_person_id]);
CREATE INDEX [idx_relation_publishers_city_id] ON [relation_publishers] ([city_id]);
CREATE INDEX [idx_relation_reviews_book_id] ON [relation_reviews] ([book_id]);
CREATE TABLE [relation_authors] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [born] INT, PRIMARY KEY ([id]));
CREATE TABLE [relation_books] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [pages] INT NOT NULL, [price] DECIMAL(10, 2), [author_id] BIGINT NOT NULL, [editor_id] BIGINT, [publisher_id] BIGINT, PRIMARY KEY ([id]));
CREATE TABLE [relation_books_tags] ([book_id] BIGINT NOT NULL, [tag_id] BIGINT NOT NULL, PRIMARY KEY ([book_id], [tag_id]));
CREATE TABLE [relation_categories] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [parent_id] BIGINT, PRIMARY KEY ([id]));
CREATE TABLE [relation_cities] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [country_id] NVARCHAR(2) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_clubs] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_countries] ([code] NVARCHAR(2) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [capital_id] BIGINT, PRIMARY KEY ([code]));
CREATE TABLE [relation_letters] ([id] BIGINT IDENTITY(1, 1), [recipient_email] NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_loans] ([id] BIGINT IDENTITY(1, 1), [book_id] BIGINT NOT NULL, [reader_id] BIGINT NOT NULL, [due] DATE NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_memberships] ([person_id] BIGINT NOT NULL, [club_id] BIGINT NOT NULL, [role] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 DEFAULT N'member', [since] DATE, PRIMARY KEY ([person_id], [club_id]));
CREATE TABLE [relation_people] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_people_friends] ([from_person_id] BIGINT NOT NULL, [to_person_id] BIGINT NOT NULL, PRIMARY KEY ([from_person_id], [to_person_id]));
CREATE TABLE [relation_profiles] ([id] BIGINT IDENTITY(1, 1), [user_id] BIGINT NOT NULL, [motto] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_profiles_user_id] UNIQUE ([user_id]));
CREATE TABLE [relation_publishers] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(80) COLLATE Latin1_General_100_BIN2 NOT NULL, [city_id] BIGINT, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_publishers_name] UNIQUE ([name]));
CREATE TABLE [relation_reviews] ([id] BIGINT IDENTITY(1, 1), [book_id] BIGINT NOT NULL, [stars] INT NOT NULL, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_tags] ([id] BIGINT IDENTITY(1, 1), [label] NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_tags_label] UNIQUE ([label]));
CREATE TABLE [relation_users] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_users_email] UNIQUE ([email]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- RelationLoading.childrenAreCustomised
DELETE FROM [relation_authors] WHERE [id] IN (?, ?, ?);
DELETE FROM [relation_books] WHERE [id] IN (?, ?, ?);
DELETE FROM [relation_books_tags] WHERE [book_id] IN (?, ?, ?);
DELETE FROM [relation_books_tags] WHERE [tag_id] IN (?, ?, ?);
DELETE FROM [relation_categories] WHERE [id] IN (?, ?, ?, ?);
DELETE FROM [relation_cities] WHERE [id] = ?;
DELETE FROM [relation_countries] WHERE [code] = ?;
DELETE FROM [relation_letters];
DELETE FROM [relation_letters] WHERE [recipient_email] IN (?, ?);
DELETE FROM [relation_loans];
DELETE FROM [relation_memberships];
DELETE FROM [relation_profiles];
DELETE FROM [relation_profiles] WHERE [user_id] IN (?, ?);
DELETE FROM [relation_publishers] WHERE [id] IN (?, ?);
DELETE FROM [relation_reviews];
DELETE FROM [relation_reviews] WHERE [book_id] IN (?, ?, ?);
DELETE FROM [relation_tags] WHERE [id] IN (?, ?, ?);
DELETE FROM [relation_users] WHERE [id] IN (?, ?);
INSERT INTO [relation_authors] ([name], [born]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [relation_categories] ([name], [parent_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_cities] ([name], [country_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_countries] ([code], [name], [capital_id]) VALUES (?, ?, ?);
INSERT INTO [relation_letters] ([recipient_email], [text]) OUTPUT INSERTED.[id] VALUES (?, ?), (?, ?), (?, ?);
INSERT INTO [relation_profiles] ([user_id], [motto]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_publishers] ([name], [city_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_reviews] ([book_id], [stars], [text]) OUTPUT INSERTED.[id] VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?);
INSERT INTO [relation_tags] ([label]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_users] ([email], [name]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO relation_books_tags (book_id, tag_id) VALUES (?, ?);
SELECT [code] FROM [relation_countries] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_authors] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_books] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_books] WITH (UPDLOCK, ROWLOCK) WHERE [author_id] IN (?, ?, ?);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (?, ?, ?, ?);
SELECT [id] FROM [relation_cities] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_cities] WITH (UPDLOCK, ROWLOCK) WHERE [country_id] = ?;
SELECT [id] FROM [relation_clubs] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_people] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_publishers] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_tags] WITH (UPDLOCK, ROWLOCK);
SELECT [id], [book_id], [reader_id], [due] FROM [relation_loans] WHERE [book_id] IN (?, ?, ?) ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email] FROM [relation_users] WITH (UPDLOCK, ROWLOCK);
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books];
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] ORDER BY [title];
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [publisher_id] IN (?, ?) ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [title] = ?;
SELECT [t1].[book_id], [t1].[id], [t1].[book_id], [t1].[stars], [t1].[text] FROM (SELECT [t2].[book_id], [t2].[id], [t2].[stars], [t2].[text], ROW_NUMBER() OVER (PARTITION BY [t2].[book_id] ORDER BY [t2].[stars] DESC, [t2].[id]) AS [early1] FROM [relation_reviews] [t2] WHERE [t2].[stars] >= ? AND [t2].[book_id] IN (?, ?, ?)) [t1] WHERE [early1] <= ? ORDER BY [t1].[stars] DESC;
SELECT [t1].[book_id], [t1].[tag_id], [early2] FROM (SELECT [t2].[book_id], [t2].[tag_id], ROW_NUMBER() OVER (PARTITION BY [t2].[book_id] ORDER BY [t3].[label], [t2].[tag_id]) AS [early1], [t3].[label] AS [early2] FROM [relation_books_tags] [t2] LEFT JOIN [relation_tags] [t3] ON [t3].[id] = [t2].[tag_id] WHERE [t2].[book_id] = ?) [t1] WHERE [early1] > ? AND [early1] <= ? ORDER BY [early2];
UPDATE [relation_books] SET [editor_id] = ? WHERE [editor_id] IN (?, ?, ?);
UPDATE [relation_countries] SET [capital_id] = ? WHERE [capital_id] = ?;
UPDATE [relation_publishers] SET [city_id] = ? WHERE [city_id] = ?;

-- RelationLoading.collectionsBehindRelationsToOne
SELECT [author_id], [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [author_id] IN (?, ?);
SELECT [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id], [t1].[id], [t1].[name], [t1].[born] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] ORDER BY [relation_books].[title];

-- RelationLoading.collectionsTakeOneStatementEach
SELECT [author_id], [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [author_id] IN (?, ?, ?);
SELECT [editor_id], [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [editor_id] IN (?, ?, ?);
SELECT [id], [name], [born] FROM [relation_authors] ORDER BY [name];

-- RelationLoading.graphsCloseInATransaction
SELECT [id], [name], [born] FROM [relation_authors] WHERE [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [relation_books].[author_id], [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id], [t1].[id], [t1].[name], [t1].[born] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] WHERE [relation_books].[author_id] = ?;
SELECT [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id], [t1].[id], [t1].[name], [t1].[born] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] WHERE [relation_books].[title] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- RelationLoading.inversesToOneAreJoined
SELECT [relation_users].[id], [relation_users].[email], [relation_users].[name], [t1].[id], [t1].[user_id], [t1].[motto] FROM [relation_users] LEFT JOIN [relation_profiles] [t1] ON [t1].[user_id] = [relation_users].[id] ORDER BY [relation_users].[name];

-- RelationLoading.joinedCollectionsPageParents
SELECT [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id], [t1].[id], [t1].[label] FROM [relation_books] LEFT JOIN [relation_books_tags] [t2] ON [t2].[book_id] = [relation_books].[id] LEFT JOIN [relation_tags] [t1] ON [t1].[id] = [t2].[tag_id] ORDER BY [relation_books].[title];
SELECT [t1].[id], [t1].[name], [t1].[born], [t2].[id], [t2].[title], [t2].[pages], [t2].[price], [t2].[author_id], [t2].[editor_id], [t2].[publisher_id] FROM (SELECT [t3].[id], [t3].[name], [t3].[born], [t3].[name] AS [duo_order1] FROM [relation_authors] [t3] ORDER BY [t3].[name] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [t1] LEFT JOIN [relation_books] [t2] ON [t2].[author_id] = [t1].[id] ORDER BY [duo_order1], [t2].[title] DESC;

-- RelationLoading.manyParentsAreChunked
INSERT INTO [relation_authors] ([name], [born]) OUTPUT INSERTED.[id] VALUES (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?,  ... (8074 characters, checksum 4c30a977);
SELECT [author_id], [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [author_id] IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? ... (3137 characters, checksum e9673f2d);
SELECT [id], [name], [born] FROM [relation_authors];

-- RelationLoading.manyToManyFromBothSides
SELECT [id], [label] FROM [relation_tags] ORDER BY [label];
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [title] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [relation_books_tags].[book_id], [relation_books_tags].[tag_id], [t1].[label] FROM [relation_books_tags] LEFT JOIN [relation_tags] [t1] ON [t1].[id] = [relation_books_tags].[tag_id] WHERE [relation_books_tags].[book_id] = ? ORDER BY [t1].[label] DESC;
SELECT [relation_books_tags].[tag_id], [relation_books_tags].[book_id], [t1].[title], [t1].[pages], [t1].[price], [t1].[author_id], [t1].[editor_id], [t1].[publisher_id] FROM [relation_books_tags] LEFT JOIN [relation_books] [t1] ON [t1].[id] = [relation_books_tags].[book_id] WHERE [relation_books_tags].[tag_id] IN (?, ?, ?);

-- RelationLoading.modelsAtHandAreLoaded
SELECT [book_id], [id], [book_id], [stars], [text] FROM [relation_reviews] WHERE [stars] = ? AND [book_id] IN (?, ?, ?);
SELECT [id], [email], [name] FROM [relation_users] ORDER BY [name];
SELECT [id], [id], [name], [born] FROM [relation_authors] WHERE [id] IN (?, ?);
SELECT [recipient_email], [id], [recipient_email], [text] FROM [relation_letters] WHERE [recipient_email] IN (?, ?);
SELECT [user_id], [id], [user_id], [motto] FROM [relation_profiles] WHERE [user_id] IN (?, ?);

-- RelationLoading.otherCallsGoOnAsBefore
SELECT 1 FROM [relation_books] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id];
SELECT [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id], [t1].[id], [t1].[name], [t1].[born] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] ORDER BY [relation_books].[id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id], [t1].[id], [t1].[name], [t1].[born] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] ORDER BY [relation_books].[title] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id], [t1].[id], [t1].[name], [t1].[born] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] ORDER BY [relation_books].[title], [relation_books].[id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [relation_books_tags].[book_id], [relation_books_tags].[tag_id], [t1].[label] FROM [relation_books_tags] LEFT JOIN [relation_tags] [t1] ON [t1].[id] = [relation_books_tags].[tag_id] WHERE [relation_books_tags].[book_id] = ?;
SELECT [relation_books_tags].[book_id], [relation_books_tags].[tag_id], [t1].[label] FROM [relation_books_tags] LEFT JOIN [relation_tags] [t1] ON [t1].[id] = [relation_books_tags].[tag_id] WHERE [relation_books_tags].[book_id] IN (?, ?, ?);

-- RelationLoading.pathsTakeOneStatementForEachCollection
SELECT [book_id], [id], [book_id], [stars], [text] FROM [relation_reviews] WHERE [book_id] IN (?, ?);
SELECT [id], [name], [city_id] FROM [relation_publishers] ORDER BY [name];
SELECT [relation_books].[publisher_id], [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id], [t1].[id], [t1].[name], [t1].[born] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE [relation_books].[publisher_id] IN (?, ?);
SELECT [relation_books_tags].[book_id], [relation_books_tags].[tag_id], [t1].[label] FROM [relation_books_tags] LEFT JOIN [relation_tags] [t1] ON [t1].[id] = [relation_books_tags].[tag_id] WHERE [relation_books_tags].[book_id] IN (?, ?);

-- RelationLoading.referencesToUniqueColumns
SELECT [relation_letters].[id], [relation_letters].[recipient_email], [relation_letters].[text], [t1].[id], [t1].[email], [t1].[name] FROM [relation_letters] LEFT JOIN [relation_users] [t1] ON [t1].[email] = [relation_letters].[recipient_email] ORDER BY [relation_letters].[text];

-- RelationLoading.relatedRowsAreTagged
DELETE FROM [relation_authors] WHERE [id] IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,  ... (3045 characters, checksum 4fa318b1);
SELECT [book_id], [id], [book_id], [stars], [text] FROM [relation_reviews] WHERE [book_id] IN (?, ?) /* own */;
SELECT [editor_id], [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [editor_id] IN (?, ?) /* shelf: 1 */;
SELECT [id] FROM [relation_books] WITH (UPDLOCK, ROWLOCK) WHERE [author_id] IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ... (3079 characters, checksum 4a3c51e5);
SELECT [id], [name], [city_id] FROM [relation_publishers] /* shelf: 1 */;
SELECT [id], [name], [city_id] FROM [relation_publishers] ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY /* walk */;
SELECT [id], [name], [city_id] FROM [relation_publishers] WHERE [id] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY /* walk */;
SELECT [publisher_id], [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [publisher_id] = ? /* walk */;
SELECT [relation_books].[publisher_id], [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id], [t1].[id], [t1].[name], [t1].[born] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE [relation_books].[pages] > ? AND [relation_books].[publisher_id] IN (?, ?) /* shelf: 1 */;
SELECT [relation_books_tags].[book_id], [relation_books_tags].[tag_id], [t1].[label] FROM [relation_books_tags] LEFT JOIN [relation_tags] [t1] ON [t1].[id] = [relation_books_tags].[tag_id] WHERE [relation_books_tags].[book_id] IN (?, ?) /* shelf: 1 */;
UPDATE [relation_books] SET [editor_id] = ? WHERE [editor_id] IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? ... (3065 characters, checksum e2734a6c);

-- RelationLoading.relationsByNameAreShared
SELECT [book_id], [id], [book_id], [stars], [text] FROM [relation_reviews] WHERE [book_id] IN (?, ?, ?);

-- RelationLoading.relationsToOneAreJoined
SELECT [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id], [t1].[id], [t1].[name], [t1].[born], [t2].[id], [t2].[name], [t2].[born], [t3].[id], [t3].[name], [t3].[city_id], [t4].[id], [t4].[name], [t4].[country_id], [t5].[code], [t5].[name], [t5].[capital_id] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] LEFT JOIN [relation_authors] [t2] ON [t2].[id] = [relation_books].[editor_id] LEFT JOIN [relation_publishers] [t3] ON [t3].[id] = [relation_books].[publisher_id] LEFT JOIN [relation_cities] [t4] ON [t4].[id] = [t3].[city_id] LEFT JOIN [relation_countries] [t5] ON [t5].[code] = [t4].[country_id] ORDER BY [relation_books].[title];

-- RelationLoading.selfRelations
SELECT [id], [name], [parent_id] FROM [relation_categories] WHERE [parent_id] IS NULL;
SELECT [parent_id], [id], [name], [parent_id] FROM [relation_categories] WHERE [parent_id] = ?;
SELECT [parent_id], [id], [name], [parent_id] FROM [relation_categories] WHERE [parent_id] IN (?, ?);

-- RelationLoading.streamsLoadRelationsByBatch
SELECT [book_id], [id], [book_id], [stars], [text] FROM [relation_reviews] WHERE [book_id] = ?;
SELECT [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id], [t1].[id], [t1].[name], [t1].[born] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE [relation_books].[id] > ? ORDER BY [relation_books].[id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

