package duo.dialect.mssql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.meta.JavaType;
import duo.api.meta.MappedColumn;
import duo.api.meta.ValueType;
import duo.api.spi.Node;
import duo.api.spi.Structure;
import duo.api.testing.Person;
import duo.api.testing.WrittenSql;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MssqlJsonTest {
    private static final ValueType MAP = ValueType.json(JavaType.of(Map.class));
    private static final Structure.Path ROOT = new Structure.Path(
            new Node.Column(MappedColumn.of("profile", "profile", MAP).build()), List.of());
    private static final Structure.Path NAME = ROOT.then(new Structure.Key("a"));

    private final MssqlDialect dialect = new MssqlDialect();

    private WrittenSql written(Node node) {
        WrittenSql out = new WrittenSql(dialect);
        out.node(node);
        return out;
    }

    @Test
    void aTextIsTakenOut() {
        assertThat(written(new Structure.Extract(NAME, Structure.Form.STRING)).text())
                .isEqualTo("(SELECT CASE WHEN v.[type] = 1 THEN v.[value] COLLATE Latin1_General_100_BIN2 END"
                        + " FROM OPENJSON(N'[' + [profile] + N']') AS j0"
                        + " CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v"
                        + " WHERE v.[key] + N'.' = N'a.')");
    }

    @Test
    void aKeyIsOnlyText() {
        Structure.Path odd = ROOT.then(new Structure.Key("it's \"odd\" ]")).then(new Structure.Index(0));
        assertThat(written(new Structure.Test(odd, Structure.Presence.MISSING)).text())
                .isEqualTo("NOT EXISTS (SELECT 1 FROM OPENJSON(N'[' + [profile] + N']') AS j0"
                        + " CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS j1"
                        + " CROSS APPLY OPENJSON(CASE WHEN j1.[type] = 4 THEN j1.[value] END) AS v"
                        + " WHERE j1.[key] + N'.' = N'it''s \"odd\" ].' AND v.[key] + N'.' = N'0.')");
    }

    @Test
    void aComparisonBindsItsValue() {
        WrittenSql out = written(new Structure.ScalarCompare(Node.Comparison.EQ, NAME, Person.text("x")));
        assertThat(out.text())
                .isEqualTo(
                        "(SELECT CASE WHEN CASE WHEN v.[type] = 1 THEN v.[value] COLLATE Latin1_General_100_BIN2 END = ?"
                                + " THEN 1 WHEN v.[type] <> 0 THEN 0 END FROM OPENJSON(N'[' + [profile] + N']') AS j0"
                                + " CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v"
                                + " WHERE v.[key] + N'.' = N'a.') = 1");
        assertThat(out.values()).containsExactly("x");
    }

    @Test
    void anElementIsLookedFor() {
        Structure.Path element = new Structure.Path(new Structure.Element(1), List.of());
        Node condition = new Structure.Is(element, Structure.Kind.OBJECT);
        assertThat(written(new Structure.AnyElement(NAME, 1, condition)).text())
                .isEqualTo("EXISTS (SELECT 1 FROM OPENJSON((SELECT CASE WHEN v.[type] = 4 THEN v.[value] END"
                        + " FROM OPENJSON(N'[' + [profile] + N']') AS j0"
                        + " CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v"
                        + " WHERE v.[key] + N'.' = N'a.')) AS e1 WHERE EXISTS (SELECT 1 FROM OPENJSON(N'[' + CASE e1.[type]"
                        + " WHEN 1 THEN N'\"' + STRING_ESCAPE(e1.[value], 'json') + N'\"' WHEN 0 THEN N'null' ELSE e1.[value] END"
                        + " + N']') AS v WHERE v.[type] = 5))");
    }

    @Test
    void aListIsAskedForItsElements() {
        WrittenSql out = written(new Structure.Includes(ROOT.root(), true, Person.text("[1]")));
        assertThat(out.text())
                .isEqualTo("CASE WHEN [profile] IS NOT NULL THEN (SELECT COUNT(*) FROM OPENJSON(?) AS w"
                        + " WHERE w.[value] + N'.' COLLATE Latin1_General_100_BIN2"
                        + " NOT IN (SELECT h.[value] + N'.' COLLATE Latin1_General_100_BIN2"
                        + " FROM OPENJSON([profile]) AS h)) END = 0");
        assertThat(out.values()).containsExactly("[1]");
        assertThat(written(new Structure.ListLength(ROOT.root())).text())
                .isEqualTo("CASE WHEN [profile] IS NOT NULL THEN (SELECT COUNT(*) FROM OPENJSON([profile])) END");
    }
}
