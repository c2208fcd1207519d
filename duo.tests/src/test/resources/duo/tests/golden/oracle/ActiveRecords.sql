-- ActiveRecords.aPayloadOfAnotherModelIsRefused
MERGE INTO "members" "target" USING (SELECT ? AS "login", ? AS "name", ? AS "balance", ? AS "admin" FROM dual) "source" ON ("target"."login" = "source"."login") WHEN MATCHED THEN UPDATE SET "target"."name" = "source"."name", "target"."balance" = "source"."balance", "target"."admin" = "source"."admin" WHEN NOT MATCHED THEN INSERT ("login", "name", "balance", "admin") VALUES ("source"."login", "source"."name", "source"."balance", "source"."admin");

-- ActiveRecords.aPayloadUpdatesTheEntity
SELECT "login", "name", "balance", "admin" FROM "members" WHERE "login" = ?;
UPDATE "members" SET "balance" = ? WHERE "login" = ?;
UPDATE "members" SET "name" = ? WHERE "login" = ?;

-- ActiveRecords.anEntityWritesItself
DELETE FROM "members" WHERE "login" = ?;
SELECT COUNT(*) FROM "members";

-- ActiveRecords.insertIsExplicit
INSERT INTO "members" ("login", "name", "balance", "admin") VALUES (?, ?, ?, ?);

