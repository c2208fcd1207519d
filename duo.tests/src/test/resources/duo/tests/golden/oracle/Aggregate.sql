-- Aggregate.aggregatesAreComputedWith
INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */);
SELECT "label" FROM "specimens" GROUP BY "label" HAVING (MAX("number") - MIN("number")) > ?;
SELECT "label" FROM "specimens" WHERE "number" IS NOT NULL GROUP BY "label" ORDER BY MAX("number") - MIN("number");
SELECT MAX("number") - MIN("number") AS "spread" FROM "specimens";

-- Aggregate.aggregatesAreFiltered
SELECT "label" FROM "specimens" GROUP BY "label" HAVING COUNT(CASE WHEN "number" <= ? THEN "number" END) >= ?;
SELECT COUNT(*), COUNT(CASE WHEN "label" = ? THEN (1) END), SUM(CASE WHEN "number" > ? THEN "number" END), SUM(CASE WHEN "number" > ? AND "label" = ? THEN "number" END), MAX(CASE WHEN "number" IS NULL THEN "label" END) FROM "specimens";
SELECT COUNT(CASE WHEN "label" = ? THEN (1) END), SUM(CASE WHEN "number" > ? THEN "number" END) FROM "specimens" WHERE "label" = ?;

-- Aggregate.equalValuesCountOnce
SELECT SUM(DISTINCT "number"), AVG(DISTINCT "number"), COUNT(DISTINCT "number") FROM "specimens";

-- Aggregate.leastAndGreatestOfEveryType
SELECT COUNT(*), COUNT("active"), COUNT(DISTINCT "grade") FROM "specimens";
SELECT MIN("at") FROM "specimens" WHERE "id" < ?;
SELECT MIN("at"), MAX("at") FROM "specimens";
SELECT MIN("big") FROM "specimens" WHERE "id" < ?;
SELECT MIN("big"), MAX("big") FROM "specimens";
SELECT MIN("code") FROM "specimens" WHERE "id" < ?;
SELECT MIN("code"), MAX("code") FROM "specimens";
SELECT MIN("day") FROM "specimens" WHERE "id" < ?;
SELECT MIN("day"), MAX("day") FROM "specimens";
SELECT MIN("label") FROM "specimens" WHERE "id" < ?;
SELECT MIN("label"), MAX("label") FROM "specimens";
SELECT MIN("letter") FROM "specimens" WHERE "id" < ?;
SELECT MIN("letter"), MAX("letter") FROM "specimens";
SELECT MIN("level") FROM "specimens" WHERE "id" < ?;
SELECT MIN("level"), MAX("level") FROM "specimens";
SELECT MIN("moment") FROM "specimens" WHERE "id" < ?;
SELECT MIN("moment"), MAX("moment") FROM "specimens";
SELECT MIN("number") FROM "specimens" WHERE "id" < ?;
SELECT MIN("number"), MAX("number") FROM "specimens";
SELECT MIN("price") FROM "specimens" WHERE "id" < ?;
SELECT MIN("price"), MAX("price") FROM "specimens";
SELECT MIN("ratio") FROM "specimens" WHERE "id" < ?;
SELECT MIN("ratio"), MAX("ratio") FROM "specimens";
SELECT MIN("span") FROM "specimens" WHERE "id" < ?;
SELECT MIN("span"), MAX("span") FROM "specimens";
SELECT MIN("time") FROM "specimens" WHERE "id" < ?;
SELECT MIN("time"), MAX("time") FROM "specimens";
SELECT MIN("vintage") FROM "specimens" WHERE "id" < ?;
SELECT MIN("vintage"), MAX("vintage") FROM "specimens";

-- Aggregate.meansAreNotRounded
SELECT AVG("number"), AVG("big"), AVG("price"), AVG("ratio") FROM "specimens";

-- Aggregate.sumsKeepTheirType
SELECT SUM("number") FROM "specimens";
SELECT SUM("number"), SUM("big"), SUM("price"), SUM("ratio") FROM "specimens";

-- Aggregate.sumsOfDecimalsAreExact
SELECT SUM("price") FROM "specimens";
SELECT SUM("price") FROM "specimens" WHERE "number" = ?;

