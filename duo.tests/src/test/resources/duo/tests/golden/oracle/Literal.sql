-- Literal.anOrderByAValueIsNone
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
SELECT "number" FROM "specimens" WHERE "number" IS NOT NULL ORDER BY ?, "id" DESC;

-- Literal.columnsAreComparedWithValues
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "active" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "at" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "code" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "day" >= ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "grade" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "letter" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "level" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "moment" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "number" < ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "price" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "span" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "tags" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "time" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "vintage" <= ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE COALESCE("level", ?) >= ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE DECODE("level", ?, 1, 0) = 1 FETCH NEXT ? ROWS ONLY;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE NULLIF("grade", ?) IS NULL AND "grade" IS NOT NULL FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "specimens" WHERE "pin" = ?;

-- Literal.conditionalsGiveValues
SELECT "early1" FROM (SELECT CASE WHEN "t2"."active" = ? THEN ? ELSE COALESCE("t2"."level", ?) END AS "early1" FROM "specimens" "t2") "t1" GROUP BY "early1" HAVING COUNT(*) = ? ORDER BY "early1" DESC;
SELECT CASE WHEN "active" = ? OR NOT ("active" = ?) OR "active" IS NULL THEN ? END FROM "specimens" FETCH NEXT ? ROWS ONLY;
SELECT CASE WHEN "active" = ? THEN ? ELSE COALESCE("level", ?) END FROM "specimens" ORDER BY CASE WHEN "active" = ? THEN ? ELSE COALESCE("level", ?) END;
SELECT CASE WHEN "active" = ? THEN ? END, CASE WHEN "active" = ? THEN ? ELSE ? END, CASE WHEN "active" = ? THEN ? ELSE "letter" END, CASE WHEN "active" = ? THEN ? ELSE "grade" END, CASE WHEN "active" = ? THEN "level" ELSE ? END, CASE WHEN "active" = ? THEN ? ELSE "vintage" END, CASE WHEN "active" = ? THEN ? ELSE "tags" END, CASE WHEN NOT ("active" = ?) THEN ? ELSE ? END FROM "specimens" WHERE "active" = ? FETCH NEXT ? ROWS ONLY;

-- Literal.functionsGiveEveryType
SELECT 1 FROM "specimens" WHERE ("grade" = ?) FETCH NEXT ? ROWS ONLY;
SELECT COALESCE("grade", "grade"), COALESCE("code", "code"), COALESCE("span", "span") FROM "specimens" WHERE "active" = ? FETCH NEXT ? ROWS ONLY;

-- Literal.valuesAreSelected
SELECT ? /* and 18 more */ FROM "specimens" WHERE "active" = ? FETCH NEXT ? ROWS ONLY;
SELECT ? FROM "specimens" FETCH NEXT ? ROWS ONLY;

-- Literal.valuesAreWritten
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE "level" = ?;
UPDATE "specimens" SET "active" = ?, "number" = ?, "big" = ?, "ratio" = ?, "price" = ?, "label" = ?, "code" = ?, "day" = ?, "time" = ?, "at" = ?, "moment" = ?, "span" = ?, "vintage" = ?, "letter" = ?, "grade" = ?, "level" = ?, "tags" = ?, "pin" = ? WHERE "active" IS NULL;

-- Literal.valuesHaveTheFormOfAColumn
SELECT "active", "number", "big", "ratio", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "active" = ? FETCH NEXT ? ROWS ONLY;
SELECT ? /* and 16 more */ FROM "specimens" WHERE "active" = ? FETCH NEXT ? ROWS ONLY;

-- Literal.valuesOfOtherFormsAreLiterals
BEGIN INSERT INTO "types_converted" ("money", "days", "words") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "types_documents" ("map", "note", "nested", "list", "groups", "text") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT ? FROM "types_converted" FETCH NEXT ? ROWS ONLY;
SELECT ? FROM "types_documents" FETCH NEXT ? ROWS ONLY;
SELECT CASE WHEN "days" = ? THEN ? END FROM "types_converted" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "types_converted" WHERE "days" = ?;
SELECT COUNT(*) FROM "types_converted" WHERE "money" = ?;
SELECT COUNT(*) FROM "types_documents" WHERE CASE WHEN JSON_EQUAL(JSON_QUERY("map", '$' RETURNING CLOB), ?) THEN 1 WHEN (JSON_VALUE("map", '$.type()') IS NOT NULL AND NOT JSON_VALUE("map", '$.type()') = 'null') THEN 0 END = 1;
UPDATE "types_documents" SET "map" = ?;

