-- Cast.datesBecomeTexts
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
SELECT "day" FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "day" IS NOT NULL THEN (LPAD(TO_CHAR(EXTRACT(YEAR FROM "day")), ?, ?) || ? || LPAD(TO_CHAR(EXTRACT(MONTH FROM "day")), ?, ?) || ? || LPAD(TO_CHAR(EXTRACT(DAY FROM "day")), ?, ?)) END FROM "specimens" ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE CASE WHEN "day" IS NOT NULL THEN (LPAD(TO_CHAR(EXTRACT(YEAR FROM "day")), ?, ?) || ? || LPAD(TO_CHAR(EXTRACT(MONTH FROM "day")), ?, ?) || ? || LPAD(TO_CHAR(EXTRACT(DAY FROM "day")), ?, ?)) END LIKE ? ESCAPE '!';

-- Cast.datesWithTimesBecomeTexts
SELECT "at" FROM "specimens" ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE TO_CHAR("at", 'YYYY-MM-DD"T"HH24:MI:SS.FF6') LIKE ? ESCAPE '!';
SELECT TO_CHAR("at", 'YYYY-MM-DD"T"HH24:MI:SS.FF6') FROM "specimens" ORDER BY "id";
SELECT TO_CHAR(?, 'YYYY-MM-DD"T"HH24:MI:SS.FF6') FROM "specimens" FETCH NEXT ? ROWS ONLY;

-- Cast.enumsBecomeTexts
SELECT "early1" FROM (SELECT CASE WHEN "t2"."level" = ? THEN ? WHEN "t2"."level" = ? THEN ? WHEN "t2"."level" = ? THEN ? END AS "early1" FROM "specimens" "t2" WHERE "t2"."level" IS NOT NULL) "t1" GROUP BY "early1";
SELECT "grade" FROM "specimens" ORDER BY "id";
SELECT "level" FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "level" = ? THEN ? WHEN "level" = ? THEN ? WHEN "level" = ? THEN ? END FROM "specimens" ORDER BY "id";
SELECT TO_CHAR("grade") FROM "specimens" ORDER BY "id";

-- Cast.identifiersBecomeTexts
SELECT "code" FROM "specimens" ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE LOWER(REGEXP_REPLACE(RAWTOHEX("code"), '(........)(....)(....)(....)(............)', '\1-\2-\3-\4-\5')) LIKE ? ESCAPE '!';
SELECT LOWER(REGEXP_REPLACE(RAWTOHEX("code"), '(........)(....)(....)(....)(............)', '\1-\2-\3-\4-\5')) FROM "specimens" ORDER BY "id";

-- Cast.momentsBecomeTexts
BEGIN INSERT INTO "types_moments" ("date", "time", "date_time", "instant", "offset", "duration", "year") VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "moment" FROM "specimens" ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE TO_CHAR(SYS_EXTRACT_UTC("moment"), 'YYYY-MM-DD"T"HH24:MI:SS.FF6"Z"') = ?;
SELECT COUNT(*) FROM "specimens" WHERE TO_CHAR(SYS_EXTRACT_UTC(FROM_TZ(CAST(SYS_EXTRACT_UTC("moment") + NUMTODSINTERVAL(?, 'DAY') + NUMTODSINTERVAL(?, 'SECOND') + NUMTODSINTERVAL(? / 1000000, 'SECOND') AS TIMESTAMP(6)), 'UTC')), 'YYYY-MM-DD"T"HH24:MI:SS.FF6"Z"') = ?;
SELECT TO_CHAR(SYS_EXTRACT_UTC("moment"), 'YYYY-MM-DD"T"HH24:MI:SS.FF6"Z"') FROM "specimens" ORDER BY "id";
SELECT TO_CHAR(SYS_EXTRACT_UTC("offset"), 'YYYY-MM-DD"T"HH24:MI:SS.FF6"Z"') FROM "types_moments" FETCH NEXT ? ROWS ONLY;

-- Cast.numbersBeyondALongAreTheNearestOrAnError
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
SELECT CAST("label" AS NUMBER(19)) FROM "specimens" ORDER BY "id";
SELECT CAST(TRUNC("ratio") AS NUMBER(19)) FROM "specimens" ORDER BY "id";
SELECT CAST(TRUNC((CAST("big" AS NUMBER) * ?)) AS NUMBER(19)) FROM "specimens" ORDER BY "id";

-- Cast.textsBecomeIdentifiers
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
SELECT "label" FROM "specimens" ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE HEXTORAW(REPLACE("label", '-', '')) = ?;
SELECT COUNT(*) FROM "specimens" WHERE LOWER(REGEXP_REPLACE(RAWTOHEX(HEXTORAW(REPLACE("label", '-', ''))), '(........)(....)(....)(....)(............)', '\1-\2-\3-\4-\5')) = ?;
SELECT HEXTORAW(REPLACE("label", '-', '')) FROM "specimens" ORDER BY "id";

-- Cast.textsBecomeTruthValues
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
SELECT CASE WHEN LOWER("label") = ? THEN ? WHEN LOWER("label") = ? THEN ? END FROM "specimens" ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE CASE WHEN LOWER("label") = ? THEN ? WHEN LOWER("label") = ? THEN ? END = ?;

-- Cast.timesBecomeTexts
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
SELECT "time" FROM "specimens" ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE TO_CHAR("time") = ?;
SELECT TO_CHAR("time") FROM "specimens" ORDER BY "id";

-- Cast.truthValuesBecomeTexts
BEGIN INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */) RETURNING "id" INTO ?; END;;
SELECT "active" FROM "specimens" ORDER BY "id";
SELECT CASE WHEN "active" = ? THEN ? WHEN "active" = ? THEN ? END FROM "specimens" ORDER BY "id";
SELECT COUNT(*) FROM "specimens" WHERE CASE WHEN "active" = ? THEN ? WHEN "active" = ? THEN ? END = ?;

