-- Annotation.allColumnsAsValues
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
INSERT INTO "members" ("login", "name", "balance", "admin") VALUES (?, ?, ?, ?);
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "email" = ? FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "people";

-- Annotation.entitiesKeepTheirState
SELECT "login", "name", "balance", "admin" FROM "members" WHERE "login" = ?;
SELECT "login", "name", "balance", "admin", "balance" * ? AS "twice" FROM "members" FETCH NEXT ? ROWS ONLY;
UPDATE "members" SET "balance" = ? WHERE "login" = ?;

-- Annotation.modelsHaveValuesBesideThem
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "email";
SELECT "id", "email", "name", "age", "nickname", "age" + ? AS "next", "nickname" AS "nick", SUM("age") OVER (PARTITION BY "name") AS "total" FROM "people" ORDER BY "email";

-- Annotation.placesFilterModels
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."nickname", "early1" AS "place" FROM (SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."age", "t2"."nickname", ROW_NUMBER() OVER (PARTITION BY "t2"."name" ORDER BY "t2"."age" DESC) AS "early1" FROM "people" "t2") "t1" WHERE "early1" = ? ORDER BY "t1"."email";

-- Annotation.theOtherViewAnnotates
SELECT "id", "email", "name", "age", "nickname" FROM "people";
SELECT "id", "email", "name", "age", "nickname", "age" + ? AS "next" FROM "people" ORDER BY "next";
SELECT MAX("age"), COUNT(*) FROM "people";

-- Annotation.valuesAreFilteredAndOrderedBy
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age" + ?;
SELECT "id", "email", "name", "age", "nickname", "age" + ? AS "next" FROM "people" ORDER BY "next" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname", "age" + ? AS "next" FROM "people" ORDER BY "next" DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname", "age" + ? AS "next" FROM "people" ORDER BY "next", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname", "age" + ? AS "next" FROM "people" WHERE "name" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname", "age" + ? AS "next" FROM "people" WHERE ("age" + ?) > ? ORDER BY "next";
SELECT 1 FROM "people" WHERE ("age" + ?) = ? FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "people" WHERE ("age" + ?) > ?;
SELECT DISTINCT "id", "email", "name", "age", "nickname", "age" + ? AS "next" FROM "people" ORDER BY "next";

