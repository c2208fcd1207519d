-- StructuredTypes.changesInPlaceAreWritten
BEGIN INSERT INTO "types_document_fields" ("map", "tags", "data") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "map", "tags", "data" FROM "types_document_fields" FETCH NEXT ? ROWS ONLY;
UPDATE "types_document_fields" SET "map" = ?, "tags" = ?, "data" = ? WHERE "id" = ?;
UPDATE "types_document_fields" SET "tags" = ? WHERE "id" = ?;

-- StructuredTypes.convertedValuesComeBack
BEGIN INSERT INTO "types_converted" ("money", "days", "words") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "money", "days", "words" FROM "types_converted" WHERE "days" <> ?;
SELECT "id", "money", "days", "words" FROM "types_converted" WHERE "days" = ?;
SELECT "id", "money", "days", "words" FROM "types_converted" WHERE "days" IN (?);
SELECT "id", "money", "days", "words" FROM "types_converted" WHERE "id" = ?;
SELECT "id", "money", "days", "words" FROM "types_converted" WHERE "money" <> ?;
SELECT "id", "money", "days", "words" FROM "types_converted" WHERE "money" = ?;
SELECT "id", "money", "days", "words" FROM "types_converted" WHERE "money" IN (?);
SELECT "id", "money", "days", "words" FROM "types_converted" WHERE "money" IS NULL;
SELECT "id", "money", "days", "words" FROM "types_converted" WHERE "words" <> ?;
SELECT "id", "money", "days", "words" FROM "types_converted" WHERE "words" = ?;
SELECT "id", "money", "days", "words" FROM "types_converted" WHERE "words" IN (?);
SELECT "id", "money", "days", "words" FROM "types_converted" WHERE "words" IS NULL;
UPDATE "types_converted" SET "days" = ? WHERE "days" IS NOT NULL;
UPDATE "types_converted" SET "money" = ? WHERE "money" IS NOT NULL;
UPDATE "types_converted" SET "money" = ?, "days" = ?, "words" = ? WHERE "id" = ?;
UPDATE "types_converted" SET "words" = ? WHERE "words" IS NOT NULL;

-- StructuredTypes.embeddedColumnsAreColumns
BEGIN INSERT INTO "types_residents" ("home_street", "home_flat", "home_place_city", "home_place_zip", "work_street", "work_flat", "work_place_city", "work_place_zip", "city", "zip") VALUES (? /* and 9 more */) RETURNING "id" INTO ?; END;;
SELECT "id", "home_street", "home_flat", "home_place_city", "home_place_zip", "work_street", "work_flat", "work_place_city", "work_place_zip", "city", "zip" FROM "types_residents" WHERE "home_street" = ? AND "home_place_zip" = ? ORDER BY "home_place_city" FETCH NEXT ? ROWS ONLY;
UPDATE "types_residents" SET "home_street" = ?, "home_flat" = ?, "home_place_city" = ?, "home_place_zip" = ?, "work_street" = ?, "work_flat" = ?, "work_place_city" = ?, "work_place_zip" = ?, "city" = ?, "zip" = ? WHERE "id" = ?;

-- StructuredTypes.embeddedRecordsComeBack
SELECT "id", "home_street", "home_flat", "home_place_city", "home_place_zip", "work_street", "work_flat", "work_place_city", "work_place_zip", "city", "zip" FROM "types_residents" WHERE "id" = ?;
SELECT COUNT(*) FROM "types_residents" WHERE "work_street" IS NULL;

-- StructuredTypes.jsonCollectionsComeBackWithTheTypesOfTheirValues
BEGIN INSERT INTO "types_documents" ("map", "note", "nested", "list", "groups", "text") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "map", "note", "nested", "list", "groups", "text" FROM "types_documents" WHERE "groups" IS NULL;
SELECT "id", "map", "note", "nested", "list", "groups", "text" FROM "types_documents" WHERE "id" = ?;
SELECT "id", "map", "note", "nested", "list", "groups", "text" FROM "types_documents" WHERE "list" IS NULL;
UPDATE "types_documents" SET "groups" = ? WHERE "groups" IS NOT NULL;
UPDATE "types_documents" SET "list" = ? WHERE "list" IS NOT NULL;
UPDATE "types_documents" SET "map" = ?, "note" = ?, "nested" = ?, "list" = ?, "groups" = ?, "text" = ? WHERE "id" = ?;

-- StructuredTypes.jsonMapsComeBack
SELECT "id", "map", "note", "nested", "list", "groups", "text" FROM "types_documents" WHERE "map" IS NULL;
UPDATE "types_documents" SET "map" = ? WHERE "map" IS NOT NULL;

-- StructuredTypes.jsonRecordsComeBack
SELECT "id", "map", "note", "nested", "list", "groups", "text" FROM "types_documents" WHERE "nested" IS NULL;
SELECT "id", "map", "note", "nested", "list", "groups", "text" FROM "types_documents" WHERE "note" IS NULL;
UPDATE "types_documents" SET "nested" = ? WHERE "nested" IS NOT NULL;
UPDATE "types_documents" SET "note" = ? WHERE "note" IS NOT NULL;

-- StructuredTypes.jsonTextsComeBack
SELECT COUNT(*) FROM "types_documents";
UPDATE "types_documents" SET "text" = ? WHERE "text" IS NOT NULL;

-- StructuredTypes.listsOfRarerScalarsComeBack
BEGIN INSERT INTO "types_lists" ("texts", "truths", "numbers", "larges", "precise", "decimals", "wholes", "uuids", "dates", "times", "instants", "tinies", "smalls", "singles", "letters", "date_times", "offsets", "durations", "years") VALUES (? /* and 18 more */) RETURNING "id" INTO ?; END;;
SELECT "id", "texts", "truths", "numbers", "larges", "precise", "decimals", "wholes", "uuids", "dates", "times", "instants", "tinies", "smalls", "singles", "letters", "date_times", "offsets", "durations", "years" FROM "types_lists" WHERE "id" = ?;
UPDATE "types_lists" SET "date_times" = ? WHERE "date_times" IS NOT NULL;
UPDATE "types_lists" SET "letters" = ? WHERE "letters" IS NOT NULL;
UPDATE "types_lists" SET "singles" = ? WHERE "singles" IS NOT NULL;
UPDATE "types_lists" SET "smalls" = ? WHERE "smalls" IS NOT NULL;
UPDATE "types_lists" SET "texts" = ?, "truths" = ?, "numbers" = ?, "larges" = ?, "precise" = ?, "decimals" = ?, "wholes" = ?, "uuids" = ?, "dates" = ?, "times" = ?, "instants" = ?, "tinies" = ?, "smalls" = ?, "singles" = ?, "letters" = ?, "date_times" = ?, "offsets" = ?, "durations" = ?, "years" = ? WHERE "id" = ?;
UPDATE "types_lists" SET "tinies" = ? WHERE "tinies" IS NOT NULL;

-- StructuredTypes.listsOfScalarsComeBack
SELECT "id", "texts", "truths", "numbers", "larges", "precise", "decimals", "wholes", "uuids", "dates", "times", "instants", "tinies", "smalls", "singles", "letters", "date_times", "offsets", "durations", "years" FROM "types_lists" WHERE "truths" IS NULL;
UPDATE "types_lists" SET "dates" = ? WHERE "dates" IS NOT NULL;
UPDATE "types_lists" SET "decimals" = ? WHERE "decimals" IS NOT NULL;
UPDATE "types_lists" SET "larges" = ? WHERE "larges" IS NOT NULL;
UPDATE "types_lists" SET "numbers" = ? WHERE "numbers" IS NOT NULL;
UPDATE "types_lists" SET "precise" = ? WHERE "precise" IS NOT NULL;
UPDATE "types_lists" SET "truths" = ? WHERE "truths" IS NOT NULL;
UPDATE "types_lists" SET "uuids" = ? WHERE "uuids" IS NOT NULL;
UPDATE "types_lists" SET "wholes" = ? WHERE "wholes" IS NOT NULL;

-- StructuredTypes.listsOfTextsComeBack
SELECT "id", "texts", "truths", "numbers", "larges", "precise", "decimals", "wholes", "uuids", "dates", "times", "instants", "tinies", "smalls", "singles", "letters", "date_times", "offsets", "durations", "years" FROM "types_lists" WHERE "texts" IS NULL;
UPDATE "types_lists" SET "texts" = ? WHERE "texts" IS NOT NULL;

-- StructuredTypes.listsRefuseNull
SELECT COUNT(*) FROM "types_lists";

