package duo.dialect.oracle;

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

class OracleJsonTest {
    private static final ValueType MAP = ValueType.json(JavaType.of(Map.class));
    private static final Structure.Path ROOT = new Structure.Path(
            new Node.Column(MappedColumn.of("profile", "profile", MAP).build()), List.of());
    private static final Structure.Path NAME = ROOT.then(new Structure.Key("a"));

    private final OracleDialect dialect = new OracleDialect();

    private WrittenSql written(Node node) {
        WrittenSql out = new WrittenSql(dialect);
        out.node(node);
        return out;
    }

    @Test
    void aTextIsTakenOut() {
        assertThat(written(new Structure.Extract(NAME, Structure.Form.STRING)).text())
                .isEqualTo(
                        "CASE WHEN CASE WHEN JSON_VALUE(\"profile\", '$.type()') = 'object' THEN JSON_VALUE(\"profile\", '$.\"a\".type()') END"
                                + " = 'string' THEN CASE WHEN JSON_VALUE(\"profile\", '$.type()') = 'object'"
                                + " THEN JSON_VALUE(\"profile\", '$.\"a\"' RETURNING VARCHAR2(4000)) END END");
    }

    @Test
    void aKeyIsOnlyText() {
        Structure.Path odd = ROOT.then(new Structure.Key("it's \"odd\" ]")).then(new Structure.Index(0));
        assertThat(written(new Structure.Test(odd, Structure.Presence.MISSING)).text())
                .isEqualTo("CASE WHEN JSON_VALUE(\"profile\", '$.type()') = 'object'"
                        + " AND JSON_VALUE(\"profile\", '$.\"it''s \\\"odd\\\" ]\".type()') = 'array'"
                        + " THEN JSON_VALUE(\"profile\", '$.\"it''s \\\"odd\\\" ]\"[0].type()') END IS NULL");
    }

    @Test
    void aComparisonBindsItsValue() {
        WrittenSql out = written(new Structure.ScalarCompare(Node.Comparison.EQ, NAME, Person.text("x")));
        assertThat(out.text())
                .startsWith("CASE WHEN CASE WHEN ")
                .contains(" END = ? THEN 1 WHEN ")
                .endsWith(" THEN 0 END = 1");
        assertThat(out.values()).containsExactly("x");
    }

    @Test
    void anElementIsLookedFor() {
        Structure.Path element = new Structure.Path(new Structure.Element(1), List.of());
        Node condition = new Structure.Is(element, Structure.Kind.OBJECT);
        assertThat(written(new Structure.AnyElement(NAME, 1, condition)).text())
                .isEqualTo("EXISTS (SELECT 1 FROM JSON_TABLE(\"profile\", '$.\"a\"[*]'"
                        + " COLUMNS (json CLOB FORMAT JSON WITH WRAPPER PATH '$')) e1"
                        + " WHERE JSON_VALUE(e1.json, '$[0].type()') = 'object')");
    }

    @Test
    void aListIsAskedForItsElements() {
        WrittenSql out = written(new Structure.Includes(ROOT.root(), true, Person.text("[1]")));
        assertThat(out.text())
                .isEqualTo("CASE WHEN \"profile\" IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE(?, '$[*]'"
                        + " COLUMNS (json VARCHAR2(4000) FORMAT JSON WITH WRAPPER PATH '$')) w WHERE w.json"
                        + " NOT IN (SELECT h.json FROM JSON_TABLE(\"profile\", '$[*]'"
                        + " COLUMNS (json VARCHAR2(4000) FORMAT JSON WITH WRAPPER PATH '$')) h)) END = 0");
        assertThat(out.values()).containsExactly("[1]");
        assertThat(written(new Structure.ListLength(ROOT.root())).text())
                .isEqualTo("JSON_VALUE(\"profile\", '$.size()' RETURNING NUMBER)");
    }
}
