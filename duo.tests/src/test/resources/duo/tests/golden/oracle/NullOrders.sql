-- NullOrders.computedValuesAreOrderedBy
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "email", "name", "age", "nickname" FROM "people";
SELECT "id", NULLIF("nickname", ?) AS "shown" FROM "people" ORDER BY "shown" DESC NULLS FIRST;
SELECT "id", NULLIF("nickname", ?) AS "shown" FROM "people" ORDER BY "shown" NULLS LAST;
SELECT "t1"."id", NULLIF("t1"."nickname", ?) AS "email" FROM "people" "t1" ORDER BY "email" DESC NULLS FIRST;
SELECT "t1"."id", NULLIF("t1"."nickname", ?) AS "email" FROM "people" "t1" ORDER BY "email" NULLS LAST;

-- NullOrders.distinctRowsAreOrdered
SELECT COUNT(*) FROM (SELECT DISTINCT "nickname" FROM "people") "counted";
SELECT COUNT(*) FROM (SELECT DISTINCT NULLIF("nickname", ?) AS "c1" FROM "people") "counted";
SELECT DISTINCT "nickname" FROM "people" ORDER BY "nickname" DESC NULLS FIRST;
SELECT DISTINCT "nickname" FROM "people" ORDER BY "nickname" DESC NULLS FIRST OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT "nickname" FROM "people" ORDER BY "nickname" NULLS LAST;
SELECT DISTINCT "nickname" FROM "people" ORDER BY "nickname" NULLS LAST OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT NULLIF("nickname", ?) AS "c1" FROM "people" ORDER BY "c1" DESC NULLS FIRST;
SELECT DISTINCT NULLIF("nickname", ?) AS "c1" FROM "people" ORDER BY "c1" DESC NULLS FIRST OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT NULLIF("nickname", ?) AS "c1" FROM "people" ORDER BY "c1" NULLS LAST;
SELECT DISTINCT NULLIF("nickname", ?) AS "c1" FROM "people" ORDER BY "c1" NULLS LAST OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT NULLIF("nickname", ?) AS "shown" FROM "people" ORDER BY "shown" DESC NULLS FIRST;
SELECT DISTINCT NULLIF("nickname", ?) AS "shown" FROM "people" ORDER BY "shown" DESC NULLS FIRST OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT NULLIF("nickname", ?) AS "shown" FROM "people" ORDER BY "shown" NULLS LAST;
SELECT DISTINCT NULLIF("nickname", ?) AS "shown" FROM "people" ORDER BY "shown" NULLS LAST OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT NULLIF("t1"."nickname", ?) AS "email" FROM "people" "t1" ORDER BY "email" DESC NULLS FIRST;
SELECT DISTINCT NULLIF("t1"."nickname", ?) AS "email" FROM "people" "t1" ORDER BY "email" DESC NULLS FIRST OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT NULLIF("t1"."nickname", ?) AS "email" FROM "people" "t1" ORDER BY "email" NULLS LAST;
SELECT DISTINCT NULLIF("t1"."nickname", ?) AS "email" FROM "people" "t1" ORDER BY "email" NULLS LAST OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

