-- KeysetPage.aCursorIsATextForUrls
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname" DESC, "id" FETCH NEXT ? ROWS ONLY;

-- KeysetPage.aPageLeadsToItsNeighbours
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "name", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "name" <= ? AND ("name" < ? OR ("name" = ? AND "id" < ?)) ORDER BY "name" DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "name" >= ? AND ("name" > ? OR ("name" = ? AND "id" > ?)) ORDER BY "name", "id" FETCH NEXT ? ROWS ONLY;

-- KeysetPage.everyOrderGivesEachRowOnce
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age" * ?, "id";
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age" DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age" DESC, "name", "id";
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age" DESC, "name", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age" DESC, "nickname" NULLS LAST, "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age", "id";
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age", "name" DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age", "nickname" DESC NULLS FIRST, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age", "nickname" DESC NULLS FIRST, "id" DESC, "id";
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "id";
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "id" DESC, "id";
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname" DESC NULLS LAST, "age", "id";
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname" DESC NULLS LAST, "age", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname" DESC NULLS LAST, "name", "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname" DESC, "id";
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname" DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname" NULLS FIRST, "age" DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname" NULLS FIRST, "name" DESC, "id";
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname" NULLS FIRST, "name" DESC, "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname", "id";
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname", "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" <= ? AND ("age" < ? OR ("age" = ? AND "id" < ?)) ORDER BY "age" DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" <= ? AND ("age" < ? OR ("age" = ? AND "name" > ?) OR ("age" = ? AND "name" = ? AND "id" > ?)) ORDER BY "age" DESC, "name", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" <= ? AND ("age" < ? OR ("age" = ? AND "nickname" IS NULL AND "id" > ?)) ORDER BY "age" DESC, "nickname" NULLS LAST, "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" <= ? AND ("age" < ? OR ("age" = ? AND ("nickname" > ? OR "nickname" IS NULL)) OR ("age" = ? AND "nickname" = ? AND "id" > ?)) ORDER BY "age" DESC, "nickname" NULLS LAST, "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? AND ("age" > ? OR ("age" = ? AND "id" > ?)) ORDER BY "age", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? AND ("age" > ? OR ("age" = ? AND "name" < ?) OR ("age" = ? AND "name" = ? AND "id" < ?)) ORDER BY "age", "name" DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? AND ("age" > ? OR ("age" = ? AND "nickname" < ?) OR ("age" = ? AND "nickname" = ? AND "id" < ?)) ORDER BY "age", "nickname" DESC NULLS FIRST, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? AND ("age" > ? OR ("age" = ? AND "nickname" IS NOT NULL) OR ("age" = ? AND "nickname" IS NULL AND "id" < ?)) ORDER BY "age", "nickname" DESC NULLS FIRST, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "id" < ? ORDER BY "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "id" > ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "nickname" IS NULL AND "id" < ? ORDER BY "nickname", "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "nickname" IS NULL AND "id" > ? ORDER BY "nickname", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE ("nickname" < ? OR ("nickname" = ? AND "id" < ?)) ORDER BY "nickname" DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE ("nickname" < ? OR ("nickname" = ? AND "id" > ?)) ORDER BY "nickname" DESC, "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE ("nickname" > ? OR ("nickname" = ? AND "age" < ?) OR ("nickname" = ? AND "age" = ? AND "id" < ?)) ORDER BY "nickname" NULLS FIRST, "age" DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE ("nickname" > ? OR ("nickname" = ? AND "name" < ?) OR ("nickname" = ? AND "name" = ? AND "id" > ?)) ORDER BY "nickname" NULLS FIRST, "name" DESC, "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE ("nickname" IS NOT NULL OR ("nickname" IS NULL AND "age" < ?) OR ("nickname" IS NULL AND "age" = ? AND "id" < ?)) ORDER BY "nickname" NULLS FIRST, "age" DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE ("nickname" IS NOT NULL OR ("nickname" IS NULL AND "id" < ?)) ORDER BY "nickname" DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE ("nickname" IS NOT NULL OR ("nickname" IS NULL AND "id" > ?)) ORDER BY "nickname" DESC, "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE ("nickname" IS NOT NULL OR ("nickname" IS NULL AND "name" < ?) OR ("nickname" IS NULL AND "name" = ? AND "id" > ?)) ORDER BY "nickname" NULLS FIRST, "name" DESC, "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE (("nickname" < ? OR "nickname" IS NULL) OR ("nickname" = ? AND "age" > ?) OR ("nickname" = ? AND "age" = ? AND "id" > ?)) ORDER BY "nickname" DESC NULLS LAST, "age", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE (("nickname" < ? OR "nickname" IS NULL) OR ("nickname" = ? AND "name" > ?) OR ("nickname" = ? AND "name" = ? AND "id" < ?)) ORDER BY "nickname" DESC NULLS LAST, "name", "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE (("nickname" > ? OR "nickname" IS NULL) OR ("nickname" = ? AND "id" < ?)) ORDER BY "nickname", "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE (("nickname" > ? OR "nickname" IS NULL) OR ("nickname" = ? AND "id" > ?)) ORDER BY "nickname", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE (("nickname" IS NULL AND "age" > ?) OR ("nickname" IS NULL AND "age" = ? AND "id" > ?)) ORDER BY "nickname" DESC NULLS LAST, "age", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE (("nickname" IS NULL AND "name" > ?) OR ("nickname" IS NULL AND "name" = ? AND "id" < ?)) ORDER BY "nickname" DESC NULLS LAST, "name", "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname", "age" * ? FROM "people" ORDER BY "age" * ? DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname", "age" * ? FROM "people" ORDER BY "age" * ?, "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname", "age" * ? FROM "people" WHERE (("age" * ?) < ? OR (("age" * ?) = ? AND "id" < ?)) ORDER BY "age" * ? DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname", "age" * ? FROM "people" WHERE ((("age" * ?) > ? OR ("age" * ?) IS NULL) OR (("age" * ?) = ? AND "id" > ?)) ORDER BY "age" * ?, "id" FETCH NEXT ? ROWS ONLY;

-- KeysetPage.keysAndDefaultOrdersCount
BEGIN INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); END;;
BEGIN INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" = ? AND "name" >= ? AND ("name" > ? OR ("name" = ? AND "id" > ?)) ORDER BY "name", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "title", "priority" FROM "tasks" ORDER BY "priority" DESC, "title", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "title", "priority" FROM "tasks" WHERE "priority" <= ? AND ("priority" < ? OR ("priority" = ? AND "title" > ?) OR ("priority" = ? AND "title" = ? AND "id" > ?)) ORDER BY "priority" DESC, "title", "id" FETCH NEXT ? ROWS ONLY;
SELECT "student", "course", "grade" FROM "enrollments" ORDER BY "grade" DESC NULLS LAST, "student", "course" FETCH NEXT ? ROWS ONLY;
SELECT "student", "course", "grade" FROM "enrollments" WHERE (("grade" < ? OR "grade" IS NULL) OR ("grade" = ? AND "student" > ?) OR ("grade" = ? AND "student" = ? AND "course" > ?)) ORDER BY "grade" DESC NULLS LAST, "student", "course" FETCH NEXT ? ROWS ONLY;

-- KeysetPage.projectionsHavePages
SELECT "name", "nickname", "age", "id" FROM "people" ORDER BY "age" DESC, "name", "id" FETCH NEXT ? ROWS ONLY;
SELECT "name", "nickname", "age", "id" FROM "people" WHERE "age" <= ? AND ("age" < ? OR ("age" = ? AND "name" > ?) OR ("age" = ? AND "name" = ? AND "id" > ?)) ORDER BY "age" DESC, "name", "id" FETCH NEXT ? ROWS ONLY;
SELECT "nickname", "id" FROM "people" ORDER BY "nickname" NULLS FIRST, "id" FETCH NEXT ? ROWS ONLY;
SELECT "nickname", "id" FROM "people" WHERE ("nickname" IS NOT NULL OR ("nickname" IS NULL AND "id" > ?)) ORDER BY "nickname" NULLS FIRST, "id" FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT "age" FROM "people" ORDER BY "age" FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT "age" FROM "people" WHERE "age" > ? ORDER BY "age" FETCH NEXT ? ROWS ONLY;

-- KeysetPage.rowsThatComeAndGoDoNotShiftThePages
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
DELETE FROM "people" WHERE "name" = ?;

-- KeysetPage.theLastPageHasNoNext
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" > ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;

