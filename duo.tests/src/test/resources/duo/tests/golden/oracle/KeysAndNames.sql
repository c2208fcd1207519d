-- KeysAndNames.bytesAreAKeyByTheirContent
DELETE FROM "types_by_bytes" WHERE "id" = ?;
MERGE INTO "types_by_bytes" "target" USING (SELECT ? AS "id", ? AS "name" FROM dual) "source" ON ("target"."id" = "source"."id") WHEN MATCHED THEN UPDATE SET "target"."name" = "source"."name" WHEN NOT MATCHED THEN INSERT ("id", "name") VALUES ("source"."id", "source"."name");
SELECT "id", "name" FROM "types_by_bytes" WHERE "id" = ?;
SELECT "id", "name" FROM "types_by_bytes" WHERE "id" IN (?, ?);
SELECT COUNT(*) FROM "types_by_bytes";

-- KeysAndNames.compositeKeysFindTheirRows
DELETE FROM "types_composite" WHERE "room" = ? AND "subject" = ? AND "day" = ?;
INSERT INTO "types_composite" ("room", "subject", "day", "seats") VALUES (?, ?, ?, ?);
MERGE INTO "types_composite" "target" USING (SELECT ? AS "room", ? AS "subject", ? AS "day", ? AS "seats" FROM dual) "source" ON ("target"."room" = "source"."room" AND "target"."subject" = "source"."subject" AND "target"."day" = "source"."day") WHEN MATCHED THEN UPDATE SET "target"."seats" = "source"."seats" WHEN NOT MATCHED THEN INSERT ("room", "subject", "day", "seats") VALUES ("source"."room", "source"."subject", "source"."day", "source"."seats");
SELECT "room", "subject", "day", "seats" FROM "types_composite" WHERE "room" = ? AND "subject" = ? AND "day" = ?;
SELECT "room", "subject", "day", "seats" FROM "types_composite" WHERE (("room" = ? AND "subject" = ? AND "day" = ?) OR ("room" = ? AND "subject" = ? AND "day" = ?) OR ("room" = ? AND "subject" = ? AND "day" = ?));
SELECT COUNT(*) FROM "types_composite";

-- KeysAndNames.decimalKeysAreEqualAsNumbers
MERGE INTO "types_by_decimal" "target" USING (SELECT ? AS "id", ? AS "name" FROM dual) "source" ON ("target"."id" = "source"."id") WHEN MATCHED THEN UPDATE SET "target"."name" = "source"."name" WHEN NOT MATCHED THEN INSERT ("id", "name") VALUES ("source"."id", "source"."name");
SELECT "id", "name" FROM "types_by_decimal" WHERE "id" = ?;

-- KeysAndNames.defaultsAreDefaultsOfTheColumns
INSERT INTO "types_defaults" ("note") VALUES ('by hand');
SELECT "id", "note", "truth", "number", "large", "precise", "price", "text", "brief", "colour", "position", "uuid", "date", "time", "date_time", "instant", "duration", "computed", "made" FROM "types_defaults" FETCH NEXT ? ROWS ONLY;

-- KeysAndNames.defaultsFillWhatIsNull
BEGIN INSERT INTO "types_defaults" ("note", "truth", "number", "large", "precise", "price", "text", "brief", "colour", "position", "uuid", "date", "time", "date_time", "instant", "duration") VALUES (? /* and 15 more */) RETURNING "id" INTO ?; END;;
SELECT "id", "note", "truth", "number", "large", "precise", "price", "text", "brief", "colour", "position", "uuid", "date", "time", "date_time", "instant", "duration", "computed", "made" FROM "types_defaults" WHERE "id" = ?;

-- KeysAndNames.generatedUuidsGrowWithTime
BEGIN INSERT INTO "types_generated_uuid" ("id", "name") VALUES (?, ?); INSERT INTO "types_generated_uuid" ("id", "name") VALUES (?, ?); END;;
INSERT INTO "types_generated_uuid" ("id", "name") VALUES (?, ?);

-- KeysAndNames.keysAreFoundInTheFormThatTheColumnKeeps
MERGE INTO "types_by_instant" "target" USING (SELECT ? AS "id", ? AS "name" FROM dual) "source" ON ("target"."id" = "source"."id") WHEN MATCHED THEN UPDATE SET "target"."name" = "source"."name" WHEN NOT MATCHED THEN INSERT ("id", "name") VALUES ("source"."id", "source"."name");
SELECT "id", "name" FROM "types_by_decimal" WHERE "id" IN (?, ?);
SELECT "id", "name" FROM "types_by_instant" WHERE "id" = ?;

-- KeysAndNames.keysOfEachTypeFindTheirRows
DELETE FROM "types_by_colour" WHERE "id" = ?;
DELETE FROM "types_by_date" WHERE "id" = ?;
DELETE FROM "types_by_decimal" WHERE "id" = ?;
DELETE FROM "types_by_instant" WHERE "id" = ?;
DELETE FROM "types_by_number" WHERE "id" = ?;
DELETE FROM "types_by_text" WHERE "id" = ?;
DELETE FROM "types_by_uuid" WHERE "id" = ?;
INSERT INTO "types_by_colour" ("id", "name") VALUES (?, ?);
INSERT INTO "types_by_date" ("id", "name") VALUES (?, ?);
INSERT INTO "types_by_decimal" ("id", "name") VALUES (?, ?);
INSERT INTO "types_by_instant" ("id", "name") VALUES (?, ?);
INSERT INTO "types_by_number" ("id", "name") VALUES (?, ?);
INSERT INTO "types_by_text" ("id", "name") VALUES (?, ?);
INSERT INTO "types_by_uuid" ("id", "name") VALUES (?, ?);
MERGE INTO "types_by_colour" "target" USING (SELECT ? AS "id", ? AS "name" FROM dual) "source" ON ("target"."id" = "source"."id") WHEN MATCHED THEN UPDATE SET "target"."name" = "source"."name" WHEN NOT MATCHED THEN INSERT ("id", "name") VALUES ("source"."id", "source"."name");
MERGE INTO "types_by_date" "target" USING (SELECT ? AS "id", ? AS "name" FROM dual) "source" ON ("target"."id" = "source"."id") WHEN MATCHED THEN UPDATE SET "target"."name" = "source"."name" WHEN NOT MATCHED THEN INSERT ("id", "name") VALUES ("source"."id", "source"."name");
MERGE INTO "types_by_number" "target" USING (SELECT ? AS "id", ? AS "name" FROM dual) "source" ON ("target"."id" = "source"."id") WHEN MATCHED THEN UPDATE SET "target"."name" = "source"."name" WHEN NOT MATCHED THEN INSERT ("id", "name") VALUES ("source"."id", "source"."name");
MERGE INTO "types_by_text" "target" USING (SELECT ? AS "id", ? AS "name" FROM dual) "source" ON ("target"."id" = "source"."id") WHEN MATCHED THEN UPDATE SET "target"."name" = "source"."name" WHEN NOT MATCHED THEN INSERT ("id", "name") VALUES ("source"."id", "source"."name");
MERGE INTO "types_by_uuid" "target" USING (SELECT ? AS "id", ? AS "name" FROM dual) "source" ON ("target"."id" = "source"."id") WHEN MATCHED THEN UPDATE SET "target"."name" = "source"."name" WHEN NOT MATCHED THEN INSERT ("id", "name") VALUES ("source"."id", "source"."name");
SELECT "id", "name" FROM "types_by_colour" WHERE "id" = ?;
SELECT "id", "name" FROM "types_by_colour" WHERE "id" IN (?, ?);
SELECT "id", "name" FROM "types_by_date" WHERE "id" = ?;
SELECT "id", "name" FROM "types_by_date" WHERE "id" IN (?, ?);
SELECT "id", "name" FROM "types_by_instant" WHERE "id" IN (?, ?);
SELECT "id", "name" FROM "types_by_number" WHERE "id" = ?;
SELECT "id", "name" FROM "types_by_number" WHERE "id" IN (?, ?);
SELECT "id", "name" FROM "types_by_text" WHERE "id" = ?;
SELECT "id", "name" FROM "types_by_text" WHERE "id" IN (?, ?);
SELECT "id", "name" FROM "types_by_uuid" WHERE "id" = ?;
SELECT "id", "name" FROM "types_by_uuid" WHERE "id" IN (?, ?);

-- KeysAndNames.namesAreQuoted
BEGIN INSERT INTO "select table of `order` ü" ("from", "group by", "say 'hi'", "a `tick`", "it's [here]", "列名é", "VALUE") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "user" INTO ?; END;;
DELETE FROM "select table of `order` ü" WHERE "from" = ?;
SELECT "user", "from", "group by", "say 'hi'", "a `tick`", "it's [here]", "列名é", "VALUE" FROM "select table of `order` ü" WHERE "say 'hi'" = ? AND "a `tick`" = ? AND "it's [here]" = ? AND "VALUE" = ? ORDER BY "列名é", "group by" DESC FETCH NEXT ? ROWS ONLY;
UPDATE "select table of `order` ü" SET "group by" = ?, "say 'hi'" = ?, "列名é" = ? WHERE "user" = ?;

-- KeysAndNames.secretsAreNeverShown
BEGIN INSERT INTO "types_confidential" ("name", "token", "pin", "hint") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "name", "token", "pin", "hint" FROM "types_confidential" WHERE "token" = ? AND "pin" = ? FETCH NEXT ? ROWS ONLY;
UPDATE "types_confidential" SET "hint" = ? WHERE "token" LIKE ? ESCAPE '!';
UPDATE "types_confidential" SET "name" = ?, "token" = ?, "pin" = ?, "hint" = ? WHERE "id" = ?;

-- KeysAndNames.sequencesNumberTheRows
BEGIN INSERT INTO "types_sequence" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "types_sequence" ("name") VALUES (?) RETURNING "id" INTO ?; INSERT INTO "types_sequence" ("name") VALUES (?) RETURNING "id" INTO ?; INSERT INTO "types_sequence" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
SELECT "id", "name" FROM "types_sequence" WHERE "id" = ?;

