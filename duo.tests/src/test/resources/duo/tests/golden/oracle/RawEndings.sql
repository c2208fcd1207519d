-- RawEndings.aLimitIsForgotten
INSERT INTO "grains" ("id") VALUES (?);
select id from grains where id > ? order by id;

-- RawEndings.aStatementEndsByItsTimeout
select id from endless;

-- RawEndings.aStatementEndsWhenItIsCancelled
select count(*) from grains;

