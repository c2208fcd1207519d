-- Capabilities.whatTheDatabaseCanDoIsKnown
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE REGEXP_LIKE("label", ?, 'cn');
SELECT "id", "map", "note", "nested", "list", "groups", "text" FROM "types_documents" WHERE CASE WHEN CASE WHEN CASE WHEN JSON_VALUE("map", '$.type()') = 'object' THEN JSON_VALUE("map", '$."a".type()') END = 'number' THEN CASE WHEN JSON_VALUE("map", '$.type()') = 'object' THEN JSON_VALUE("map", '$."a"' RETURNING NUMBER) END END = ? THEN 1 WHEN (CASE WHEN JSON_VALUE("map", '$.type()') = 'object' THEN JSON_VALUE("map", '$."a".type()') END IS NOT NULL AND NOT CASE WHEN JSON_VALUE("map", '$.type()') = 'object' THEN JSON_VALUE("map", '$."a".type()') END = 'null') THEN 0 END = 1;
SELECT "id", "texts", "truths", "numbers", "larges", "precise", "decimals", "wholes", "uuids", "dates", "times", "instants", "tinies", "smalls", "singles", "letters", "date_times", "offsets", "durations", "years" FROM "types_lists" WHERE CASE WHEN "texts" IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE(?, '$[*]' COLUMNS (json VARCHAR2(4000) FORMAT JSON WITH WRAPPER PATH '$')) w WHERE w.json IN (SELECT h.json FROM JSON_TABLE("texts", '$[*]' COLUMNS (json VARCHAR2(4000) FORMAT JSON WITH WRAPPER PATH '$')) h)) END > 0;
SELECT "id", "title", "priority" FROM "tasks" ORDER BY "priority" DESC, "title" FOR UPDATE NOWAIT;
SELECT "id", "title", "priority" FROM "tasks" ORDER BY "priority" DESC, "title" FOR UPDATE SKIP LOCKED;
SELECT "t1"."id", "t1"."title", "t1"."priority" FROM (SELECT "t2"."id", "t2"."title", "t2"."priority" FROM "tasks" "t2" WHERE "t2"."priority" > ? INTERSECT SELECT "t3"."id", "t3"."title", "t3"."priority" FROM "tasks" "t3" WHERE "t3"."priority" < ?) "t1";
SELECT /*+ NO_SUCH_HINT(tasks) */ "id", "title", "priority" FROM "tasks" ORDER BY "priority" DESC, "title";
SELECT CAST("moment" AT TIME ZONE ? AS TIMESTAMP(6)) FROM "specimens";
SELECT COUNT(*) FROM "tasks";
SELECT NTH_VALUE("title", 2) OVER (ORDER BY "id" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM "tasks" ORDER BY "priority" DESC, "title";
SELECT SUBSTR(LISTAGG(DISTINCT NVL2("label", ? || "label", NULL)) WITHIN GROUP (ORDER BY NULL), NVL(LENGTH(?), 0) + 1) FROM "specimens";
SELECT SUM("priority") OVER (ORDER BY "priority" RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM "tasks" ORDER BY "priority" DESC, "title";
SET TRANSACTION ISOLATION LEVEL SERIALIZABLE;
WITH "found" ("id") AS (SELECT "id" FROM "categories" WHERE "id" = ? UNION ALL SELECT "t2"."id" FROM "categories" "t2" INNER JOIN "found" "t1" ON "t2"."parent_id" = "t1"."id") CYCLE "id" SET "cycle" TO '1' DEFAULT '0' SELECT "id", "name", "depth", "parent_id" FROM "categories" WHERE "id" IN (SELECT "t3"."id" FROM "found" "t3");
WITH "urgent" AS (SELECT "id", "title", "priority" FROM "tasks" WHERE "priority" > ?) SELECT "id", "title", "priority" FROM "urgent" ORDER BY "priority" DESC, "title";

