package duo.tests.judge;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Oracle is sent, read by a grammar of Oracle's SQL. */
class OracleJudgeTest extends JudgedStatements {
    OracleJudgeTest() {
        super("oracle", new OracleJudge(), " FROM DUAL", true);
    }

    @Override
    List<Foreign> foreign() {
        return List.of(
                new Foreign("A schema of a test, which is a user in Oracle", "^(CREATE|DROP) SCHEMA .*duo_testkit"),
                new Foreign(
                        "Several rows in a user's insert, which the grammar is too old for",
                        "VALUES \\(1, 2\\), \\(2, 1\\)"),
                new Foreign("A user's own LIMIT", "ORDER BY \"email\"\\s+LIMIT 2"),
                new Foreign("No statement at all", "^selekt 1$"));
    }

    @Override
    List<String> mistakes() {
        return List.of(
                "SELECT \"id\" FROM \"people\" LIMIT 10",
                "SELECT TOP 10 \"id\" FROM \"people\" WHERE \"id\" = 1",
                "SELECT \"id\" FROM \"people\" WHERE \"id\" IN ()",
                "SELECT \"id\" FROM \"people\" AS \"p\"",
                "SELECT \"id\" FROM \"people\" FOR SHARE",
                "SELECT \"id\" FROM \"people\" WHERE CASE WHEN \"id\" = 1 THEN 2",
                "SELECT \"id\" FROM \"people\" WHERE EXISTS (SELECT 1 FROM \"t\" LIMIT 1)",
                "SELECT CASE WHEN \"a\" ILIKE 'x' THEN 1 END FROM \"people\"",
                "SELECT UPPER(LOWER(\"a\" COLLATE)) FROM \"people\"",
                "SELECT [id] FROM [people]",
                "SELECT `id` FROM `people`",
                "INSERT INTO \"people\" (\"name\") VALUES (?), (?)",
                "INSERT INTO \"people\" (\"name\") VALUES (?) ON CONFLICT DO NOTHING",
                "UPDATE \"people\" SET \"name\" = ? WHERE",
                "CREATE TABLE \"people\" (\"id\" NUMBER(19) AUTO_INCREMENT)",
                "CREATE TABLE \"people\" (\"id\" NUMBER(19), PRIMARY KEY (\"id\")",
                "MERGE INTO \"people\" USING (SELECT 1 AS a FROM DUAL) s WHEN MATCHED THEN DELETE");
    }

    /** See Oracle built-in data types and ANSI data types in the SQL Language Reference. */
    @Override
    List<Pattern> types() {
        String fraction = "(\\([0-9]\\))?";
        return Stream.of(
                        "NUMBER(\\(([1-9]|[12]\\d|3[0-8])(, ?([0-9]|[1-9]\\d|1[01]\\d|12[0-7]))?\\))?",
                        "N?(VAR)?CHAR2?\\(([1-9]\\d{0,2}|[1-3]\\d{3}|4000)( CHAR)?\\)",
                        "CLOB|BLOB|RAW\\(([1-9]\\d{0,2}|1\\d{3}|2000)\\)|BINARY_DOUBLE|BINARY_FLOAT",
                        "DATE|TIMESTAMP" + fraction + "( WITH( LOCAL)? TIME ZONE)?",
                        "INTEGER|NUMERIC\\(\\d+, ?\\d+\\)")
                .map(Pattern::compile)
                .toList();
    }

    @Override
    List<String> strangeTypes() {
        return List.of(
                "TEXT",
                "SERIAL",
                "BIGINT",
                "JSONB",
                "BIT",
                "NVARCHAR(MAX)",
                "VARCHAR2(4001 CHAR)",
                "NUMBER(39)",
                "DATETIME",
                "TIMESTAMP(10)",
                "TIME(6)");
    }
}
