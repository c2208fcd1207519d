-- ActiveRecords
CREATE TABLE "members" ("login" VARCHAR2(40 CHAR) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, "balance" NUMBER(10) NOT NULL, "admin" NUMBER(1) NOT NULL, PRIMARY KEY ("login"));
SELECT 1 FROM all_tables WHERE owner = COALESCE(?, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')) AND table_name = ?;

-- ActiveRecords.aPayloadOfAnotherModelIsRefused
DELETE FROM "members";
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

