-- DeleteKnowledge
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [relation_teams] ([id] INT NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- DeleteKnowledge.aRuleIsFollowedOnceItsModelIsMet
CREATE TABLE relation_fans (id INTEGER PRIMARY KEY, team_id INTEGER NOT NULL, rival_id INTEGER);
DELETE FROM [relation_fans] WHERE [team_id] = ?;
DELETE FROM [relation_teams];
DELETE FROM [relation_teams] WHERE [id] = ? AND [version] = ?;
DROP TABLE relation_fans;
INSERT INTO [relation_teams] ([id], [name], [version]) VALUES (?, ?, ?);
INSERT INTO relation_fans VALUES (1, 1, NULL);
INSERT INTO relation_fans VALUES (2, 2, NULL);
SELECT COUNT(*) FROM [relation_fans];
SELECT [id], [team_id], [rival_id] FROM [relation_fans] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [team_id], [rival_id] FROM [relation_fans] WHERE [rival_id] = ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

