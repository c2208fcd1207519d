-- ComputedProjection.componentsAreComputed
INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?);
SELECT "name", "age" + ? AS "nextAge", "nickname" AS "nick", COUNT(*) OVER () AS "people" FROM "people" ORDER BY "email";
SELECT "name", "age" + ? AS "nextAge", "nickname" AS "nick", COUNT(*) OVER () AS "people" FROM "people" ORDER BY "nextAge", "id" FETCH NEXT ? ROWS ONLY;
SELECT "name", "nickname" FROM "people" WHERE "name" = ?;
SELECT COUNT(*) FROM "people" WHERE ("age" + ?) > ?;

-- ComputedProjection.groupsBecomeRecords
SELECT "name", "age" + ? AS "nextAge", "nickname" AS "nick", COUNT(*) OVER () AS "people" FROM "people";
SELECT "t1"."name", SUM("t1"."age") AS "age", COUNT(*) AS "people" FROM "people" "t1" GROUP BY "t1"."name" HAVING COUNT(*) > ?;
SELECT "t1"."name", SUM("t1"."age") AS "age", COUNT(*) AS "people" FROM "people" "t1" GROUP BY "t1"."name" ORDER BY "t1"."name";

-- ComputedProjection.namesAndTypesAgree
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "email" = ? FETCH NEXT ? ROWS ONLY;

-- ComputedProjection.payloadsLeaveThemOut
UPDATE "people" SET "name" = ? WHERE "id" = ?;

-- ComputedProjection.rawSqlFillsComponents
select name, 1 as age, 1 as people, 2 as people from people;
select name, 1 as age, null as people from people;
select name, 1 as people from people;
select name, nickname as NICK, age + 1 as next_age, (select count(*) from people) as people from people order by email;
select name, sum(age) as age, count(*) as people from people group by name order by name;

-- ComputedProjection.whatDoesNotFitIsAnError
SELECT "t1"."name", SUM("t1"."age") AS "age", COUNT(*) AS "people" FROM "people" "t1" GROUP BY "t1"."name";

