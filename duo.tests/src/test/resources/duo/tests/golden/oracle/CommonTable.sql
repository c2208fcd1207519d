-- CommonTable.aNamedQueryIsWrittenOnce
BEGIN INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); END;;
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; END;;
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT "email" FROM "adults" WHERE "age" = (SELECT "t1"."age" FROM "adults" "t1" ORDER BY "t1"."age" DESC FETCH NEXT ? ROWS ONLY) AND EXISTS (SELECT "t2"."id" FROM "adults" "t2" WHERE "t2"."name" = ?) AND "id" IN (SELECT "t3"."id" FROM "adults" "t3") ORDER BY "email";
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT "email" FROM "people" WHERE "age" > ((SELECT "t1"."age" FROM "adults" "t1" WHERE "t1"."email" = ?) + ?) ORDER BY "email";
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT "t1"."email" FROM (SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."age", "t2"."nickname" FROM "adults" "t2" WHERE "t2"."age" = (SELECT "t3"."age" FROM "adults" "t3" ORDER BY "t3"."age" DESC FETCH NEXT ? ROWS ONLY) AND EXISTS (SELECT "t4"."id" FROM "adults" "t4" WHERE "t4"."name" = ?) AND "t2"."id" IN (SELECT "t5"."id" FROM "adults" "t5") UNION SELECT "t6"."id", "t6"."email", "t6"."name", "t6"."age", "t6"."nickname" FROM "adults" "t6" WHERE "t6"."age" < ?) "t1" ORDER BY "t1"."email";
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT COUNT(*) FROM (SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."age", "t2"."nickname" FROM "adults" "t2" WHERE "t2"."age" = (SELECT "t3"."age" FROM "adults" "t3" ORDER BY "t3"."age" DESC FETCH NEXT ? ROWS ONLY) AND EXISTS (SELECT "t4"."id" FROM "adults" "t4" WHERE "t4"."name" = ?) AND "t2"."id" IN (SELECT "t5"."id" FROM "adults" "t5") UNION SELECT "t6"."id", "t6"."email", "t6"."name", "t6"."age", "t6"."nickname" FROM "adults" "t6" WHERE "t6"."age" < ?) "t1";

-- CommonTable.allKindsOfModelsAreRead
INSERT INTO "members" ("login", "name", "balance", "admin") VALUES (?, ?, ?, ?);
WITH "all" AS (SELECT "login", "name", "balance", "admin" FROM "members") SELECT "login", "name" FROM "all" FETCH NEXT ? ROWS ONLY;
WITH "all" AS (SELECT "login", "name", "balance", "admin" FROM "members") SELECT "login", "name", "balance", "admin" FROM "all" FETCH NEXT ? ROWS ONLY;
WITH "first" AS (SELECT "student", "course", "grade" FROM "enrollments" WHERE "student" = ?) SELECT "student", "course", "grade" FROM "first" ORDER BY "course";
WITH "first" AS (SELECT "student", "course", "grade" FROM "enrollments" WHERE "student" = ?) SELECT "student", "course", "grade" FROM "first" ORDER BY "student", "course" FETCH NEXT ? ROWS ONLY;
WITH "first" AS (SELECT "student", "course", "grade" FROM "enrollments" WHERE "student" = ?) SELECT "student", "course", "grade" FROM "first" WHERE "student" >= ? AND ("student" > ? OR ("student" = ? AND "course" > ?)) ORDER BY "student", "course" FETCH NEXT ? ROWS ONLY;

-- CommonTable.futuresReadNamedQueries
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?), "named" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "name" = ?) SELECT COUNT(*) FROM "adults" WHERE "id" IN (SELECT "t1"."id" FROM "named" "t1");
WITH "named" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "name" = ?) SELECT "id", "email", "name", "age", "nickname" FROM "named";
WITH "named" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "name" = ?) SELECT COUNT(*) FROM "named";

-- CommonTable.modelsAreReadFromANamedQuery
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT "email" FROM "adults" WHERE "name" = ? ORDER BY "email";
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT "id", "email", "name", "age", "nickname" FROM "adults";
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT "id", "email", "name", "age", "nickname" FROM "adults" ORDER BY "age" DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT "id", "email", "name", "age", "nickname" FROM "adults" WHERE "email" = ? FETCH NEXT ? ROWS ONLY;
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT "t1"."name", COUNT(*) AS "number" FROM "adults" "t1" GROUP BY "t1"."name" ORDER BY "t1"."name";
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT 1 FROM "adults" FETCH NEXT ? ROWS ONLY;
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT 1 FROM "adults" WHERE "age" < ? FETCH NEXT ? ROWS ONLY;
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT COUNT(*) FROM "adults";
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT SUM("age") FROM "adults";

-- CommonTable.namedQueriesAreMadeOfOthers
WITH "most" AS (SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."nickname" FROM (SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."age", "t2"."nickname" FROM (SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."age", "t3"."nickname" FROM "people" "t3" WHERE "t3"."age" <> ? UNION SELECT "t4"."id", "t4"."email", "t4"."name", "t4"."age", "t4"."nickname" FROM "people" "t4" WHERE "t4"."email" = ?) "t2" MINUS SELECT "t5"."id", "t5"."email", "t5"."name", "t5"."age", "t5"."nickname" FROM "people" "t5" WHERE "t5"."email" = ?) "t1") SELECT "email" FROM "most" ORDER BY "email";
WITH "none" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE 1 = 0) SELECT COUNT(*) FROM "none";
WITH "oldest" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age" DESC FETCH NEXT ? ROWS ONLY) SELECT "email" FROM "oldest" ORDER BY "age" DESC FETCH NEXT ? ROWS ONLY;
WITH "oldest" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age" DESC FETCH NEXT ? ROWS ONLY), "named" AS (SELECT "id", "email", "name", "age", "nickname" FROM "oldest" WHERE "name" = ?) SELECT "email" FROM "named" ORDER BY "email";
WITH "oldest" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age" DESC FETCH NEXT ? ROWS ONLY), "named" AS (SELECT "id", "email", "name", "age", "nickname" FROM "oldest" WHERE "name" = ?) SELECT COUNT(*) FROM "oldest" WHERE "id" NOT IN (SELECT "t1"."id" FROM "named" "t1");

-- CommonTable.namedQueriesAreReadBesideTheRowAround
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT "email" FROM "adults" WHERE NOT (EXISTS (SELECT "t1"."id" FROM "tasks" "t1" WHERE "t1"."title" = "adults"."name")) ORDER BY "email";
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT "email" FROM "people" WHERE EXISTS (SELECT "t1"."id" FROM "adults" "t1" WHERE "t1"."age" > "people"."age" AND "t1"."name" <> "people"."name" AND "t1"."age" < ?) ORDER BY "email";
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT (SELECT COUNT(*) FROM "adults" "t1" WHERE "t1"."name" = "tasks"."title" AND "t1"."age" > ?) FROM "tasks" ORDER BY "title" DESC;

-- CommonTable.namedQueriesAreStreamed
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT "id", "email", "name", "age", "nickname" FROM "adults" ORDER BY "age" DESC FETCH NEXT ? ROWS ONLY;
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT "id", "email", "name", "age", "nickname" FROM "adults" ORDER BY "age" DESC, "id" FETCH NEXT ? ROWS ONLY;
WITH "adults" AS (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) SELECT "id", "email", "name", "age", "nickname" FROM "adults" WHERE "age" <= ? AND ("age" < ? OR ("age" = ? AND "id" > ?)) ORDER BY "age" DESC, "id" FETCH NEXT ? ROWS ONLY;
WITH "twice" AS (SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."nickname" FROM (SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."age", "t2"."nickname" FROM "people" "t2" WHERE "t2"."age" >= ? UNION ALL SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."age", "t3"."nickname" FROM "people" "t3" WHERE "t3"."age" >= ?) "t1") SELECT "id", "email", "name", "age", "nickname" FROM "twice" ORDER BY "id" FETCH NEXT ? ROWS ONLY;
WITH "twice" AS (SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."nickname" FROM (SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."age", "t2"."nickname" FROM "people" "t2" WHERE "t2"."age" >= ? UNION ALL SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."age", "t3"."nickname" FROM "people" "t3" WHERE "t3"."age" >= ?) "t1") SELECT "id", "email", "name", "age", "nickname" FROM "twice" ORDER BY "id" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
WITH "twice" AS (SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."nickname" FROM (SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."age", "t2"."nickname" FROM "people" "t2" WHERE "t2"."age" >= ? UNION ALL SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."age", "t3"."nickname" FROM "people" "t3" WHERE "t3"."age" >= ?) "t1") SELECT COUNT(*) FROM "twice";

