package duo.tests.judge;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.Catalogue;
import duo.api.spi.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What the catalogues of SQL Server and Oracle are asked, read by grammars: no server answers it here. */
class CatalogueJudgeTest {
    private static final int MOST_STATEMENTS = 6;

    @Test
    void sqlServerIsAskedInItsWords() throws SQLException {
        TsqlJudge.missing().ifPresent(reason -> Assumptions.abort("The judge of T-SQL skipped: " + reason));
        assertThat(new TsqlJudge().refused(asked("mssql"))).isEmpty();
    }

    @Test
    void oracleIsAskedInItsWords() throws SQLException {
        assertThat(new OracleJudge().refused(asked("oracle"))).isEmpty();
    }

    private static List<String> asked(String name) throws SQLException {
        Dialect dialect = ServiceLoader.load(Dialect.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<String> texts = new ArrayList<>();
        dialect.introspection().read(new Silent(texts), "sales");
        assertThat(texts).hasSizeBetween(1, MOST_STATEMENTS);
        return texts;
    }

    /** Keeps what it is asked and answers nothing. */
    private record Silent(List<String> texts) implements Catalogue {
        @Override
        public void query(String sql, RowReader reader, String... values) {
            texts.add(sql);
        }

        @Override
        public Connection connection() {
            throw new IllegalStateException("There is no server");
        }
    }
}
