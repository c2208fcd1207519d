-- Conversions.valuesInsideJsonAreConverted
BEGIN INSERT INTO "types_documents" ("map", "note", "nested", "list", "groups", "text") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "map", "note", "nested", "list", "groups", "text" FROM "types_documents" WHERE "id" = ?;

-- Conversions.whatDoesNotFitIsRefusedByName
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
SELECT "id", "active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin" FROM "specimens" WHERE "id" = ?;

