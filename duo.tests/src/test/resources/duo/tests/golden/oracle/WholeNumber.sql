-- WholeNumber.deepComputationsAreShortTexts
BEGIN INSERT INTO "types_primitives" ("truth", "tiny", "small", "number", "large", "single", "precise", "letter") VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT COALESCE((COALESCE((COALESCE((COALESCE((COALESCE((COALESCE((COALESCE((COALESCE((COALESCE((COALESCE((COALESCE((COALESCE("large", ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ? FROM "types_primitives" FETCH NEXT ? ROWS ONLY;

-- WholeNumber.everyBitIsComputedWith
SELECT "id", "truth", "tiny", "small", "number", "large", "single", "precise", "letter" FROM "types_primitives" FETCH NEXT ? ROWS ONLY;
SELECT "large" * ? FROM "types_primitives";
SELECT ("large" + ?) - ? FROM "types_primitives";
SELECT (("large" - ?) * ?) - ? FROM "types_primitives";
SELECT -("large") FROM "types_primitives";
SELECT COUNT(*) FROM "types_primitives" WHERE ("large" - ?) = ?;
SELECT MOD("large", NULLIF(?, 0)) FROM "types_primitives";
SELECT SUM("large" - ?) FROM "types_primitives";
SELECT TRUNC(("large" - ?) / NULLIF(?, 0)) * ? FROM "types_primitives";
UPDATE "types_primitives" SET "large" = ("large" - ?) * ?, "number" = ("number" * ?) + ?;

-- WholeNumber.largeNumbersAreComputedWithUpToTheBits
BEGIN INSERT INTO "types_decimals" ("price", "wide", "free", "whole", "five", "colour", "position") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "whole" + ? FROM "types_decimals";
SELECT COUNT(*) FROM "types_decimals" WHERE ("whole" - ?) < ?;

-- WholeNumber.numbersOfFunctionsAreWhole
SELECT -((POWER("tiny" + ?, ?) * ?)) FROM "types_primitives";
SELECT ABS(-(POWER("tiny" + ?, ?))) + ? FROM "types_primitives" FETCH NEXT ? ROWS ONLY;
SELECT CASE WHEN "tiny" = ? THEN POWER("tiny" + ?, ?) ELSE (POWER("tiny" + ?, ?) * ?) END + ? FROM "types_primitives" FETCH NEXT ? ROWS ONLY;
SELECT COALESCE(POWER("tiny" + ?, ?), ?) + ? FROM "types_primitives" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "types_primitives" WHERE (POWER("tiny" + ?, ?) + ?) = ?;
SELECT POWER("tiny" + ?, ?) + ? FROM "types_primitives" FETCH NEXT ? ROWS ONLY;
SELECT POWER("tiny" + ?, ?) FROM "types_primitives" FETCH NEXT ? ROWS ONLY;
SELECT SUM(POWER("tiny" + ?, ?) + ?) FROM "types_primitives";
SELECT TRUNC((POWER("tiny" + ?, ?) + POWER("tiny" + ?, ?)) / NULLIF(?, 0)) - ? FROM "types_primitives";
UPDATE "types_primitives" SET "large" = POWER("tiny" + ?, ?) + ?;

-- WholeNumber.whatLeavesTheBitsIsExactOrRefused
SELECT ("large" * ?) - ("large" * ?) FROM "types_primitives" FETCH NEXT ? ROWS ONLY;
SELECT -((("large" * ?) - ("large" * ?))) FROM "types_primitives" FETCH NEXT ? ROWS ONLY;
SELECT COALESCE((("large" * ?) - ("large" * ?)), ?) FROM "types_primitives" FETCH NEXT ? ROWS ONLY;
SELECT SUM(("large" * ?) - ("large" * ?)) FROM "types_primitives";
UPDATE "types_primitives" SET "large" = "large" * ?;
UPDATE "types_primitives" SET "large" = ("large" * ?) - ("large" * ?);

-- WholeNumber.wholeFloatingPointNumbersAreWhole
SELECT "precise" FROM "types_primitives" FETCH NEXT ? ROWS ONLY;
SELECT ("precise") + ? FROM "types_primitives" FETCH NEXT ? ROWS ONLY;
SELECT ABS(-(("precise"))) + ? FROM "types_primitives" FETCH NEXT ? ROWS ONLY;
SELECT CASE WHEN "tiny" = ? THEN ("precise") ELSE (("precise") * ?) END + ? FROM "types_primitives" FETCH NEXT ? ROWS ONLY;
SELECT COALESCE(("precise"), ?) + ? FROM "types_primitives" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "types_primitives" WHERE (("precise") + ?) = ?;
SELECT SUM(("precise") + ?) FROM "types_primitives";
UPDATE "types_primitives" SET "large" = ("precise") + ?;

