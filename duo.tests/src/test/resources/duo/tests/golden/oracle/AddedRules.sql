-- AddedRules.aUniqueIndexIsNeverLeftOut
ALTER TABLE "schema_ruled_users" RENAME TO "schema_ruled_people";
CREATE TABLE "schema_ruled" ("code" VARCHAR2(20 CHAR) NOT NULL, PRIMARY KEY ("code"));
CREATE TABLE "schema_ruled_users" ("code" VARCHAR2(20 CHAR) NOT NULL, "email" VARCHAR2(40 CHAR) NOT NULL, PRIMARY KEY ("code"));
CREATE UNIQUE INDEX "uniq_schema_ruled_users_email" ON "schema_ruled_users" ("email");
DROP INDEX "uniq_schema_ruled_users_email";
DROP TABLE "schema_ruled";
DROP TABLE "schema_ruled_people";
DROP TABLE "schema_ruled_users";
INSERT INTO "schema_ruled_users" ("code", "email") VALUES (?, ?);

-- AddedRules.checksComeWithTheirColumns
ALTER TABLE "schema_ruled" ADD "age" NUMBER(10) DEFAULT 20;
ALTER TABLE "schema_ruled" ADD "high" NUMBER(10);
ALTER TABLE "schema_ruled" ADD "low" NUMBER(10);
ALTER TABLE "schema_ruled" ADD CONSTRAINT "chk_schema_ruled_3" CHECK ("low" <= "high");
ALTER TABLE "schema_ruled" ADD CONSTRAINT "schema_ruled_adult" CHECK ("age" >= 18);
INSERT INTO "schema_ruled" ("code") VALUES (?);
INSERT INTO "schema_ruled" ("code", "low", "age", "high") VALUES (?, ?, ?, ?);
SELECT "code", "low", "age", "high" FROM "schema_ruled" ORDER BY "code";

