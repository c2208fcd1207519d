-- ComputedUpdate.conditionalsAreComputed
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
SELECT "active" FROM "specimens" ORDER BY "id";
SELECT "day" FROM "specimens" ORDER BY "id";
SELECT "grade" FROM "specimens" ORDER BY "id";
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" ORDER BY "id";
SELECT "label" FROM "specimens" ORDER BY "id";
SELECT "level" FROM "specimens" ORDER BY "id";
SELECT "number" FROM "specimens" ORDER BY "id";
UPDATE "specimens" SET "active" = CASE WHEN "number" > ? THEN 1 WHEN NOT ("number" > ?) THEN 0 END;
UPDATE "specimens" SET "day" = CASE WHEN "active" = ? THEN ? ELSE "day" END;
UPDATE "specimens" SET "grade" = CASE WHEN "number" > ? THEN ? ELSE "grade" END;
UPDATE "specimens" SET "label" = CASE WHEN "number" > ? THEN ? WHEN "number" < ? THEN "label" END;
UPDATE "specimens" SET "level" = CASE WHEN "number" > ? THEN ? ELSE ? END;
UPDATE "specimens" SET "number" = NULLIF("number", ?);

-- ComputedUpdate.jsonIsTakenApart
BEGIN INSERT INTO "types_clippings" ("source", "part", "text", "number", "large", "ratio", "price", "truth", "words") VALUES (? /* and 8 more */) RETURNING "id" INTO ?; INSERT INTO "types_clippings" ("source", "part", "text", "number", "large", "ratio", "price", "truth", "words") VALUES (? /* and 8 more */) RETURNING "id" INTO ?; END;;
SELECT "id", "source", "part", "text", "number", "large", "ratio", "price", "truth", "words" FROM "types_clippings" ORDER BY "id";
SELECT COUNT(*) FROM "types_clippings" WHERE "text" = ? AND "number" IS NULL;
SELECT COUNT(*) FROM "types_clippings" WHERE (CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."none".type()') END IS NOT NULL AND CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."none".type()') END = 'null');
SELECT COUNT(*) FROM "types_clippings" WHERE CASE WHEN CASE WHEN CASE WHEN JSON_VALUE("part", '$.type()') = 'object' AND JSON_VALUE("part", '$."b".type()') = 'array' THEN JSON_VALUE("part", '$."b"[1].type()') END = 'number' THEN CASE WHEN JSON_VALUE("part", '$.type()') = 'object' AND JSON_VALUE("part", '$."b".type()') = 'array' THEN JSON_VALUE("part", '$."b"[1]' RETURNING NUMBER) END END = ? THEN 1 WHEN (CASE WHEN JSON_VALUE("part", '$.type()') = 'object' AND JSON_VALUE("part", '$."b".type()') = 'array' THEN JSON_VALUE("part", '$."b"[1].type()') END IS NOT NULL AND NOT CASE WHEN JSON_VALUE("part", '$.type()') = 'object' AND JSON_VALUE("part", '$."b".type()') = 'array' THEN JSON_VALUE("part", '$."b"[1].type()') END = 'null') THEN 0 END = 1;
SELECT COUNT(*) FROM "types_clippings" WHERE CASE WHEN JSON_EQUAL(JSON_QUERY("part", '$' RETURNING CLOB), ?) THEN 1 WHEN (JSON_VALUE("part", '$.type()') IS NOT NULL AND NOT JSON_VALUE("part", '$.type()') = 'null') THEN 0 END = 1;
SELECT COUNT(*) FROM "types_clippings" WHERE CASE WHEN JSON_VALUE("part", '$.type()') = 'object' AND (CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."inner".type()') END = 'object' AND CASE WHEN CASE WHEN CASE WHEN JSON_VALUE("part", '$.type()') = 'object' AND JSON_VALUE("part", '$."inner".type()') = 'object' THEN JSON_VALUE("part", '$."inner"."a".type()') END = 'string' THEN CASE WHEN JSON_VALUE("part", '$.type()') = 'object' AND JSON_VALUE("part", '$."inner".type()') = 'object' THEN JSON_VALUE("part", '$."inner"."a"' RETURNING VARCHAR2(4000)) END END = ? THEN 1 WHEN (CASE WHEN JSON_VALUE("part", '$.type()') = 'object' AND JSON_VALUE("part", '$."inner".type()') = 'object' THEN JSON_VALUE("part", '$."inner"."a".type()') END IS NOT NULL AND NOT CASE WHEN JSON_VALUE("part", '$.type()') = 'object' AND JSON_VALUE("part", '$."inner".type()') = 'object' THEN JSON_VALUE("part", '$."inner"."a".type()') END = 'null') THEN 0 END = 1 AND (CASE WHEN JSON_VALUE("part", '$.type()') = 'object' AND JSON_VALUE("part", '$."inner".type()') = 'object' THEN JSON_VALUE("part", '$."inner"."b".type()') END = 'array' AND EXISTS (SELECT 1 FROM JSON_TABLE("part", '$."inner"."b"[*]' COLUMNS (json CLOB FORMAT JSON WITH WRAPPER PATH '$')) e1 WHERE CASE WHEN CASE WHEN JSON_VALUE(e1.json, '$[0].type()') = 'number' THEN JSON_VALUE(e1.json, '$[0]' RETURNING NUMBER) END = ? THEN 1 WHEN (JSON_VALUE(e1.json, '$[0].type()') IS NOT NULL AND NOT JSON_VALUE(e1.json, '$[0].type()') = 'null') THEN 0 END = 1) AND EXISTS (SELECT 1 FROM JSON_TABLE("part", '$."inner"."b"[*]' COLUMNS (json CLOB FORMAT JSON WITH WRAPPER PATH '$')) e1 WHERE CASE WHEN CASE WHEN JSON_VALUE(e1.json, '$[0].type()') = 'number' THEN JSON_VALUE(e1.json, '$[0]' RETURNING NUMBER) END = ? THEN 1 WHEN (JSON_VALUE(e1.json, '$[0].type()') IS NOT NULL AND NOT JSON_VALUE(e1.json, '$[0].type()') = 'null') THEN 0 END = 1))) AND CASE WHEN CASE WHEN CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."large".type()') END = 'number' THEN CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."large"' RETURNING NUMBER) END END = ? THEN 1 WHEN (CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."large".type()') END IS NOT NULL AND NOT CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."large".type()') END = 'null') THEN 0 END = 1 AND CASE WHEN CASE WHEN CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."number".type()') END = 'number' THEN CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."number"' RETURNING NUMBER) END END = ? THEN 1 WHEN (CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."number".type()') END IS NOT NULL AND NOT CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."number".type()') END = 'null') THEN 0 END = 1 AND CASE WHEN CASE WHEN CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."price".type()') END = 'number' THEN CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."price"' RETURNING BINARY_DOUBLE) END END = ? THEN 1 WHEN (CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."price".type()') END IS NOT NULL AND NOT CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."price".type()') END = 'null') THEN 0 END = 1 AND CASE WHEN CASE WHEN CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."ratio".type()') END = 'number' THEN CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."ratio"' RETURNING BINARY_DOUBLE) END END = ? THEN 1 WHEN (CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."ratio".type()') END IS NOT NULL AND NOT CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."ratio".type()') END = 'null') THEN 0 END = 1 AND CASE WHEN CASE WHEN CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."text".type()') END = 'string' THEN CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."text"' RETURNING VARCHAR2(4000)) END END = ? THEN 1 WHEN (CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."text".type()') END IS NOT NULL AND NOT CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."text".type()') END = 'null') THEN 0 END = 1 AND CASE WHEN CASE WHEN CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."truth".type()') END = 'boolean' THEN CASE CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."truth"') END WHEN 'true' THEN 1 ELSE 0 END END = ? THEN 1 WHEN (CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."truth".type()') END IS NOT NULL AND NOT CASE WHEN JSON_VALUE("part", '$.type()') = 'object' THEN JSON_VALUE("part", '$."truth".type()') END = 'null') THEN 0 END = 1 THEN 1 WHEN JSON_VALUE("part", '$.type()') IS NOT NULL THEN 0 END = 1;
UPDATE "types_clippings" SET "number" = CASE WHEN JSON_VALUE("source", '$.type()') = 'array' THEN JSON_VALUE("source", '$.size()' RETURNING NUMBER) END, "text" = UPPER(CASE WHEN CASE WHEN JSON_VALUE("source", '$.type()') = 'object' AND JSON_VALUE("source", '$."inner".type()') = 'object' THEN JSON_VALUE("source", '$."inner"."a".type()') END IN ('object', 'array') THEN JSON_QUERY("source", '$."inner"."a"' RETURNING VARCHAR2(4000)) ELSE CASE WHEN JSON_VALUE("source", '$.type()') = 'object' AND JSON_VALUE("source", '$."inner".type()') = 'object' THEN JSON_VALUE("source", '$."inner"."a"' RETURNING VARCHAR2(4000)) END END);
UPDATE "types_clippings" SET "part" = "source";
UPDATE "types_clippings" SET "part" = CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN REGEXP_REPLACE(JSON_QUERY("source", '$."inner"' RETURNING CLOB WITH WRAPPER), '^\[(.*)\]$', '\1', 1, 1, 'n') END, "text" = CASE WHEN CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."text".type()') END IN ('object', 'array') THEN JSON_QUERY("source", '$."text"' RETURNING VARCHAR2(4000)) ELSE CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."text"' RETURNING VARCHAR2(4000)) END END, "number" = CASE WHEN CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."number".type()') END = 'number' AND CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."number"' RETURNING NUMBER) END BETWEEN -2147483648 AND 2147483647 AND CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."number"' RETURNING NUMBER) END = TRUNC(CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."number"' RETURNING NUMBER) END) THEN CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."number"' RETURNING NUMBER) END END, "large" = CASE WHEN CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."large".type()') END = 'number' AND CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."large"' RETURNING NUMBER) END BETWEEN -9223372036854775808 AND 9223372036854775807 AND CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."large"' RETURNING NUMBER) END = TRUNC(CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."large"' RETURNING NUMBER) END) THEN CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."large"' RETURNING NUMBER) END END, "ratio" = CASE WHEN CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."ratio".type()') END = 'number' THEN CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."ratio"' RETURNING BINARY_DOUBLE) END END + ?, "price" = CASE WHEN CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."price".type()') END = 'number' THEN CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."price"' RETURNING NUMBER) END END, "truth" = CASE WHEN CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."truth".type()') END = 'boolean' THEN CASE CASE WHEN JSON_VALUE("source", '$.type()') = 'object' THEN JSON_VALUE("source", '$."truth"') END WHEN 'true' THEN 1 ELSE 0 END END;

-- ComputedUpdate.listsAreComputed
SELECT "tags" FROM "specimens" ORDER BY "id";
UPDATE "specimens" SET "active" = CASE WHEN CASE WHEN "tags" IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE(?, '$[*]' COLUMNS (json VARCHAR2(4000) FORMAT JSON WITH WRAPPER PATH '$')) w WHERE w.json NOT IN (SELECT h.json FROM JSON_TABLE("tags", '$[*]' COLUMNS (json VARCHAR2(4000) FORMAT JSON WITH WRAPPER PATH '$')) h)) END = 0 THEN 1 WHEN NOT (CASE WHEN "tags" IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE(?, '$[*]' COLUMNS (json VARCHAR2(4000) FORMAT JSON WITH WRAPPER PATH '$')) w WHERE w.json NOT IN (SELECT h.json FROM JSON_TABLE("tags", '$[*]' COLUMNS (json VARCHAR2(4000) FORMAT JSON WITH WRAPPER PATH '$')) h)) END = 0) THEN 0 END;
UPDATE "specimens" SET "number" = JSON_VALUE("tags", '$.size()' RETURNING NUMBER);
UPDATE "specimens" SET "tags" = CASE WHEN "number" = ? THEN ? ELSE "tags" END;
UPDATE "specimens" SET "tags" = COALESCE("tags", ?);

-- ComputedUpdate.numbersAreComputed
SELECT "big" FROM "specimens" ORDER BY "id";
SELECT "price" FROM "specimens" ORDER BY "id";
SELECT "ratio" FROM "specimens" ORDER BY "id";
UPDATE "specimens" SET "big" = CAST("number" AS NUMBER(19));
UPDATE "specimens" SET "big" = COALESCE("big", ?);
UPDATE "specimens" SET "number" = "number" + ?;
UPDATE "specimens" SET "number" = ("number" * "number") - ?;
UPDATE "specimens" SET "number" = -(ABS("number"));
UPDATE "specimens" SET "number" = GREATEST("number", ?);
UPDATE "specimens" SET "number" = MOD("number", NULLIF(?, 0));
UPDATE "specimens" SET "number" = SIGN("number");
UPDATE "specimens" SET "number" = TRUNC("number" / NULLIF(?, 0));
UPDATE "specimens" SET "price" = "price" * ?;
UPDATE "specimens" SET "price" = ROUND("price", ?);
UPDATE "specimens" SET "ratio" = CASE WHEN "ratio" > 0 OR ("ratio" = 0 AND ? >= 0) OR ("ratio" < 0 AND ? = FLOOR(?)) THEN POWER("ratio", ?) END;
UPDATE "specimens" SET "ratio" = CASE WHEN "ratio" >= 0 THEN SQRT("ratio") END;
UPDATE "specimens" SET "ratio" = FLOOR("ratio");

-- ComputedUpdate.temporalValuesAreComputed
SELECT "at" FROM "specimens" ORDER BY "id";
SELECT "moment" FROM "specimens" ORDER BY "id";
SELECT "span" FROM "specimens" ORDER BY "id";
SELECT "time" FROM "specimens" ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE "moment" > ? AND "day" IS NOT NULL;
UPDATE "specimens" SET "at" = CAST("at" + NUMTODSINTERVAL(?, 'DAY') + NUMTODSINTERVAL(?, 'SECOND') + NUMTODSINTERVAL(? / 1000000, 'SECOND') AS TIMESTAMP(6));
UPDATE "specimens" SET "at" = CAST("day" AS TIMESTAMP(6));
UPDATE "specimens" SET "day" = (ADD_MONTHS(TRUNC("day", 'MM'), ?) + LEAST(EXTRACT(DAY FROM "day"), EXTRACT(DAY FROM LAST_DAY(ADD_MONTHS(TRUNC("day", 'MM'), ?)))) - 1 + ?);
UPDATE "specimens" SET "day" = TRUNC(SYS_EXTRACT_UTC("moment"));
UPDATE "specimens" SET "moment" = (SYSTIMESTAMP AT TIME ZONE 'UTC'), "day" = TRUNC(SYS_EXTRACT_UTC(SYSTIMESTAMP));
UPDATE "specimens" SET "moment" = FROM_TZ((CAST((ADD_MONTHS(TRUNC(SYS_EXTRACT_UTC("moment"), 'MM'), ?) + LEAST(EXTRACT(DAY FROM SYS_EXTRACT_UTC("moment")), EXTRACT(DAY FROM LAST_DAY(ADD_MONTHS(TRUNC(SYS_EXTRACT_UTC("moment"), 'MM'), ?)))) - 1 + ?) AS TIMESTAMP(6)) + (SYS_EXTRACT_UTC("moment") - CAST(TRUNC(SYS_EXTRACT_UTC("moment")) AS TIMESTAMP(6)))), 'UTC');
UPDATE "specimens" SET "moment" = FROM_TZ(CAST("at" + NUMTODSINTERVAL(?, 'DAY') + NUMTODSINTERVAL(?, 'SECOND') + NUMTODSINTERVAL(? / 1000000, 'SECOND') AS TIMESTAMP(6)), 'UTC');
UPDATE "specimens" SET "moment" = FROM_TZ(CAST(TRUNC(SYS_EXTRACT_UTC("moment"), 'HH24') AS TIMESTAMP(6)), 'UTC');
UPDATE "specimens" SET "number" = EXTRACT(YEAR FROM "day");
UPDATE "specimens" SET "span" = (EXTRACT(DAY FROM (CAST(? AS TIMESTAMP(6)) - CAST("at" AS TIMESTAMP(6)))) * 86400 + EXTRACT(HOUR FROM (CAST(? AS TIMESTAMP(6)) - CAST("at" AS TIMESTAMP(6)))) * 3600 + EXTRACT(MINUTE FROM (CAST(? AS TIMESTAMP(6)) - CAST("at" AS TIMESTAMP(6)))) * 60 + EXTRACT(SECOND FROM (CAST(? AS TIMESTAMP(6)) - CAST("at" AS TIMESTAMP(6)))));
UPDATE "specimens" SET "time" = TO_CHAR(CAST("at" AS TIMESTAMP(6)), 'HH24:MI:SS.FF6');
UPDATE "specimens" SET "time" = TO_CHAR(CAST(TO_TIMESTAMP('2000-01-01 ' || "time", 'YYYY-MM-DD HH24:MI:SS.FF6') + NUMTODSINTERVAL(?, 'DAY') + NUMTODSINTERVAL(?, 'SECOND') + NUMTODSINTERVAL(? / 1000000, 'SECOND') AS TIMESTAMP(6)), 'HH24:MI:SS.FF6');

-- ComputedUpdate.textsAreComputed
SELECT "pin" FROM "specimens" ORDER BY "id";
SELECT UPPER(?) FROM "specimens" FETCH NEXT ? ROWS ONLY;
UPDATE "specimens" SET "label" = ("label" || ? || "label");
UPDATE "specimens" SET "label" = LPAD("label", ?, ?);
UPDATE "specimens" SET "label" = REPLACE("label", ?, ?);
UPDATE "specimens" SET "label" = SUBSTR4("label", ?, ?);
UPDATE "specimens" SET "label" = TO_CHAR("number");
UPDATE "specimens" SET "label" = TRIM("label");
UPDATE "specimens" SET "label" = UPPER("label");
UPDATE "specimens" SET "number" = INSTR4("label", ?);
UPDATE "specimens" SET "number" = LENGTH4("label");
UPDATE "specimens" SET "pin" = "label";

-- ComputedUpdate.whatDoesNotFitIsAnError
BEGIN INSERT INTO "types_primitives" ("truth", "tiny", "small", "number", "large", "single", "precise", "letter") VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
INSERT INTO "schema_counters" ("name", "value") VALUES (?, ?);
SELECT "id", "truth", "tiny", "small", "number", "large", "single", "precise", "letter" FROM "types_primitives" FETCH NEXT ? ROWS ONLY;
SELECT "name", "value" FROM "schema_counters" FETCH NEXT ? ROWS ONLY;
UPDATE "schema_counters" SET "value" = "value" * "value";
UPDATE "schema_counters" SET "value" = "value" * ?;
UPDATE "schema_counters" SET "value" = "value" + ?;
UPDATE "schema_counters" SET "value" = ("value" * ?) + ?;
UPDATE "schema_counters" SET "value" = (SELECT "t1"."value" * ? FROM "schema_counters" "t1");
UPDATE "schema_counters" SET "value" = -("value") - ?;
UPDATE "types_primitives" SET "large" = "large" + ?;
UPDATE "types_primitives" SET "large" = "large" + ?, "small" = "small" + ?, "number" = "number" - ?;
UPDATE "types_primitives" SET "large" = -("large") - ?;
UPDATE "types_primitives" SET "small" = "small" + ?;
UPDATE "types_primitives" SET "tiny" = "tiny" + ?;

