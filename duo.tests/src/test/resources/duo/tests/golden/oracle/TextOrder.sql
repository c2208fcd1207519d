-- TextOrder.columnsAreCompared
INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */);
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "label" < ? ORDER BY "label";
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "label" >= ? ORDER BY "label";
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "label" BETWEEN ? AND ? ORDER BY "label";

-- TextOrder.columnsAreSorted
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" ORDER BY "label";
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" ORDER BY "label" DESC;
SELECT "label" FROM "specimens" ORDER BY ROW_NUMBER() OVER (ORDER BY "label");
SELECT MAX("label") FROM "specimens";
SELECT MIN("label") FROM "specimens";

-- TextOrder.computedTextsAreSorted
SELECT "early1" FROM (SELECT ("t2"."label" || ?) AS "early1" FROM "specimens" "t2") "t1" GROUP BY "early1" ORDER BY "early1";
SELECT "early1" FROM (SELECT CASE WHEN "t2"."label" LIKE ? ESCAPE '!' THEN ? WHEN "t2"."label" LIKE ? ESCAPE '!' THEN ? ELSE ? END AS "early1" FROM "specimens" "t2") "t1" GROUP BY "early1" ORDER BY "early1";
SELECT "early1" FROM (SELECT LOWER("t2"."label") AS "early1" FROM "specimens" "t2") "t1" GROUP BY "early1" ORDER BY "early1";
SELECT "early1" FROM (SELECT UPPER("t2"."label") AS "early1" FROM "specimens" "t2") "t1" GROUP BY "early1" ORDER BY "early1";
SELECT ("label" || ?) FROM "specimens" ORDER BY ("label" || ?);
SELECT ("label" || ?) FROM "specimens" WHERE ("label" || ?) < ? ORDER BY ("label" || ?);
SELECT CASE WHEN "label" LIKE ? ESCAPE '!' THEN ? WHEN "label" LIKE ? ESCAPE '!' THEN ? ELSE ? END FROM "specimens" ORDER BY CASE WHEN "label" LIKE ? ESCAPE '!' THEN ? WHEN "label" LIKE ? ESCAPE '!' THEN ? ELSE ? END;
SELECT CASE WHEN "label" LIKE ? ESCAPE '!' THEN ? WHEN "label" LIKE ? ESCAPE '!' THEN ? ELSE ? END FROM "specimens" WHERE CASE WHEN "label" LIKE ? ESCAPE '!' THEN ? WHEN "label" LIKE ? ESCAPE '!' THEN ? ELSE ? END < ? ORDER BY CASE WHEN "label" LIKE ? ESCAPE '!' THEN ? WHEN "label" LIKE ? ESCAPE '!' THEN ? ELSE ? END;
SELECT LOWER("label") FROM "specimens" ORDER BY LOWER("label");
SELECT LOWER("label") FROM "specimens" WHERE LOWER("label") < ? ORDER BY LOWER("label");
SELECT MIN(("label" || ?)) FROM "specimens";
SELECT MIN(CASE WHEN "label" LIKE ? ESCAPE '!' THEN ? WHEN "label" LIKE ? ESCAPE '!' THEN ? ELSE ? END) FROM "specimens";
SELECT MIN(LOWER("label")) FROM "specimens";
SELECT MIN(UPPER("label")) FROM "specimens";
SELECT UPPER("label") FROM "specimens" ORDER BY UPPER("label");
SELECT UPPER("label") FROM "specimens" WHERE UPPER("label") < ? ORDER BY UPPER("label");

-- TextOrder.joinedTextsAreSorted
SELECT SUBSTR(LISTAGG(NVL2("label", ? || "label", NULL)) WITHIN GROUP (ORDER BY "label"), NVL(LENGTH(?), 0) + 1) FROM "specimens";

-- TextOrder.pagesFollowTheOrder
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" ORDER BY "label", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE (("label" > ? OR "label" IS NULL) OR ("label" = ? AND "id" > ?)) ORDER BY "label", "id" FETCH NEXT ? ROWS ONLY;

-- TextOrder.textsOfValuesAloneAreTold
SELECT "early1" FROM (SELECT CASE WHEN "t2"."label" LIKE ? ESCAPE '!' THEN (? || ?) WHEN "t2"."label" LIKE ? ESCAPE '!' THEN ? ELSE ? END AS "early1" FROM "specimens" "t2") "t1" GROUP BY "early1" ORDER BY "early1";
SELECT CASE WHEN "label" LIKE ? ESCAPE '!' THEN (? || ?) WHEN "label" LIKE ? ESCAPE '!' THEN ? ELSE ? END FROM "specimens" ORDER BY CASE WHEN "label" LIKE ? ESCAPE '!' THEN (? || ?) WHEN "label" LIKE ? ESCAPE '!' THEN ? ELSE ? END;
SELECT CASE WHEN "label" LIKE ? ESCAPE '!' THEN (? || ?) WHEN "label" LIKE ? ESCAPE '!' THEN ? ELSE ? END FROM "specimens" WHERE CASE WHEN "label" LIKE ? ESCAPE '!' THEN (? || ?) WHEN "label" LIKE ? ESCAPE '!' THEN ? ELSE ? END < ? ORDER BY CASE WHEN "label" LIKE ? ESCAPE '!' THEN (? || ?) WHEN "label" LIKE ? ESCAPE '!' THEN ? ELSE ? END;
SELECT COUNT(*) FROM "specimens" WHERE ? = ?;
SELECT COUNT(*) FROM "specimens" WHERE ? LIKE ? ESCAPE '!';
SELECT COUNT(*) FROM "specimens" WHERE CASE WHEN "label" LIKE ? ESCAPE '!' THEN (? || ?) WHEN "label" LIKE ? ESCAPE '!' THEN ? ELSE ? END = ?;
SELECT DISTINCT CASE WHEN "label" LIKE ? ESCAPE '!' THEN (? || ?) WHEN "label" LIKE ? ESCAPE '!' THEN ? ELSE ? END FROM "specimens";
SELECT MIN(CASE WHEN "label" LIKE ? ESCAPE '!' THEN (? || ?) WHEN "label" LIKE ? ESCAPE '!' THEN ? ELSE ? END) FROM "specimens";

-- TextOrder.textsOutOfJsonAreSorted
INSERT INTO "types_documents" ("map", "note", "nested", "list", "groups", "text") VALUES (?, ?, ?, ?, ?, ?);
SELECT CASE WHEN CASE WHEN JSON_VALUE("map", '$.type()') = 'object' THEN JSON_VALUE("map", '$."name".type()') END IN ('object', 'array') THEN JSON_QUERY("map", '$."name"' RETURNING VARCHAR2(4000)) ELSE CASE WHEN JSON_VALUE("map", '$.type()') = 'object' THEN JSON_VALUE("map", '$."name"' RETURNING VARCHAR2(4000)) END END FROM "types_documents" ORDER BY CASE WHEN CASE WHEN JSON_VALUE("map", '$.type()') = 'object' THEN JSON_VALUE("map", '$."name".type()') END IN ('object', 'array') THEN JSON_QUERY("map", '$."name"' RETURNING VARCHAR2(4000)) ELSE CASE WHEN JSON_VALUE("map", '$.type()') = 'object' THEN JSON_VALUE("map", '$."name"' RETURNING VARCHAR2(4000)) END END;
SELECT CASE WHEN CASE WHEN JSON_VALUE("map", '$.type()') = 'object' THEN JSON_VALUE("map", '$."name".type()') END IN ('object', 'array') THEN JSON_QUERY("map", '$."name"' RETURNING VARCHAR2(4000)) ELSE CASE WHEN JSON_VALUE("map", '$.type()') = 'object' THEN JSON_VALUE("map", '$."name"' RETURNING VARCHAR2(4000)) END END FROM "types_documents" WHERE CASE WHEN CASE WHEN JSON_VALUE("map", '$.type()') = 'object' THEN JSON_VALUE("map", '$."name".type()') END IN ('object', 'array') THEN JSON_QUERY("map", '$."name"' RETURNING VARCHAR2(4000)) ELSE CASE WHEN JSON_VALUE("map", '$.type()') = 'object' THEN JSON_VALUE("map", '$."name"' RETURNING VARCHAR2(4000)) END END < ? ORDER BY CASE WHEN CASE WHEN JSON_VALUE("map", '$.type()') = 'object' THEN JSON_VALUE("map", '$."name".type()') END IN ('object', 'array') THEN JSON_QUERY("map", '$."name"' RETURNING VARCHAR2(4000)) ELSE CASE WHEN JSON_VALUE("map", '$.type()') = 'object' THEN JSON_VALUE("map", '$."name"' RETURNING VARCHAR2(4000)) END END;
SELECT COUNT(*) FROM "types_documents" WHERE CASE WHEN CASE WHEN JSON_VALUE("map", '$.type()') = 'object' THEN JSON_VALUE("map", '$."name".type()') END = 'string' THEN CASE WHEN JSON_VALUE("map", '$.type()') = 'object' THEN JSON_VALUE("map", '$."name"' RETURNING VARCHAR2(4000)) END END < ?;

