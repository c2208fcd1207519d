-- TemporalTypes.dateTimesComeBack
BEGIN INSERT INTO "types_moment_fields" ("date", "time", "date_time", "instant", "offset", "duration", "year") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "types_moments" ("date", "time", "date_time", "instant", "offset", "duration", "year") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "date_time" <> ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "date_time" = ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "date_time" IN (?);
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "id" = ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" ORDER BY "date_time";
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "date_time" < ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "date_time" <> ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "date_time" = ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "date_time" >= ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "date_time" BETWEEN ? AND ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "date_time" IN (?);
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "date_time" IS NULL;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "id" = ?;
UPDATE "types_moment_fields" SET "date_time" = ? WHERE "date_time" IS NOT NULL;
UPDATE "types_moment_fields" SET "date_time" = ? WHERE "id" = ?;
UPDATE "types_moments" SET "date" = ?, "time" = ?, "date_time" = ?, "instant" = ?, "offset" = ?, "duration" = ?, "year" = ? WHERE "id" = ?;
UPDATE "types_moments" SET "date_time" = ? WHERE "date_time" IS NOT NULL;

-- TemporalTypes.datesComeBack
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "date" <> ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "date" = ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "date" IN (?);
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" ORDER BY "date";
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "date" < ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "date" <> ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "date" = ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "date" >= ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "date" BETWEEN ? AND ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "date" IN (?);
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "date" IS NULL;
UPDATE "types_moment_fields" SET "date" = ? WHERE "date" IS NOT NULL;
UPDATE "types_moment_fields" SET "date" = ? WHERE "id" = ?;
UPDATE "types_moments" SET "date" = ? WHERE "date" IS NOT NULL;

-- TemporalTypes.durationsComeBack
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "duration" <> ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "duration" = ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "duration" IN (?);
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" ORDER BY "duration";
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "duration" < ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "duration" <> ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "duration" = ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "duration" >= ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "duration" BETWEEN ? AND ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "duration" IN (?);
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "duration" IS NULL;
UPDATE "types_moment_fields" SET "duration" = ? WHERE "duration" IS NOT NULL;
UPDATE "types_moment_fields" SET "duration" = ? WHERE "id" = ?;
UPDATE "types_moments" SET "duration" = ? WHERE "duration" IS NOT NULL;

-- TemporalTypes.farDatesComeBackOrAreRefused
SELECT COUNT(*) FROM "types_moments";

-- TemporalTypes.instantsComeBack
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "instant" <> ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "instant" = ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "instant" IN (?);
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" ORDER BY "instant";
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "instant" < ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "instant" <> ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "instant" = ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "instant" >= ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "instant" BETWEEN ? AND ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "instant" IN (?);
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "instant" IS NULL;
UPDATE "types_moment_fields" SET "instant" = ? WHERE "id" = ?;
UPDATE "types_moment_fields" SET "instant" = ? WHERE "instant" IS NOT NULL;
UPDATE "types_moments" SET "instant" = ? WHERE "instant" IS NOT NULL;

-- TemporalTypes.offsetDateTimesComeBackAtUtc
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "offset" <> ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "offset" = ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "offset" IN (?);
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" ORDER BY "offset";
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "offset" < ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "offset" <> ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "offset" = ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "offset" >= ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "offset" BETWEEN ? AND ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "offset" IN (?);
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "offset" IS NULL;
UPDATE "types_moment_fields" SET "offset" = ? WHERE "id" = ?;
UPDATE "types_moment_fields" SET "offset" = ? WHERE "offset" IS NOT NULL;
UPDATE "types_moments" SET "offset" = ? WHERE "offset" IS NOT NULL;

-- TemporalTypes.timesComeBack
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "time" <> ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "time" = ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "time" IN (?);
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" ORDER BY "time";
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "time" < ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "time" <> ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "time" = ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "time" >= ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "time" BETWEEN ? AND ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "time" IN (?);
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "time" IS NULL;
UPDATE "types_moment_fields" SET "time" = ? WHERE "id" = ?;
UPDATE "types_moment_fields" SET "time" = ? WHERE "time" IS NOT NULL;
UPDATE "types_moments" SET "time" = ? WHERE "time" IS NOT NULL;

-- TemporalTypes.yearsComeBack
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "year" <> ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "year" = ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moment_fields" WHERE "year" IN (?);
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" ORDER BY "year";
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "year" < ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "year" <> ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "year" = ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "year" >= ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "year" BETWEEN ? AND ?;
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "year" IN (?);
SELECT "id", "date", "time", "date_time", "instant", "offset", "duration", "year" FROM "types_moments" WHERE "year" IS NULL;
UPDATE "types_moment_fields" SET "year" = ? WHERE "id" = ?;
UPDATE "types_moment_fields" SET "year" = ? WHERE "year" IS NOT NULL;
UPDATE "types_moments" SET "year" = ? WHERE "year" IS NOT NULL;

