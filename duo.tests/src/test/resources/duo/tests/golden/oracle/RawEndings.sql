-- RawEndings
CREATE TABLE "grains" ("id" NUMBER(10) NOT NULL, PRIMARY KEY ("id"));
CREATE VIEW endless AS SELECT COUNT(*) AS id FROM grains a, grains b, grains c, grains d, grains e, grains f WHERE a.id + b.id + c.id + d.id + e.id + f.id < 0;
SELECT 1 FROM all_tables WHERE owner = COALESCE(?, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')) AND table_name = ?;

-- RawEndings.aLimitIsForgotten
DELETE FROM "grains";
INSERT INTO "grains" ("id") VALUES (?);
select id from grains where id > ? order by id;

-- RawEndings.aStatementEndsByItsTimeout
select id from endless;

-- RawEndings.aStatementEndsWhenItIsCancelled
select count(*) from grains;

