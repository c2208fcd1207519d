package duo.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.meta.ValueType;
import duo.api.spi.Computation;
import duo.api.spi.Dialect;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import duo.api.testing.Person;
import duo.api.testing.WrittenSql;
import java.util.List;
import org.junit.jupiter.api.Test;

class MysqlFunctionsTest {
    private static WrittenSql written(Dialect dialect, SqlFunction function, Class<?> type, Node... arguments) {
        WrittenSql out = new WrittenSql(dialect);
        out.node(new Computation.Call(function, List.of(arguments), ValueType.plain(type)));
        return out;
    }

    @Test
    void mysqlIsToldOfAWiderReplacement() {
        Node[] arguments = {new Node.Column(Person.NAME), Person.text("b"), Person.text("ab")};
        WrittenSql mysql = written(new MysqlDialect(), SqlFunction.REPLACE, String.class, arguments);
        assertThat(mysql.text()).isEqualTo("REPLACE(`name`, ?, CONCAT(?, TRIM(' ')))");
        assertThat(mysql.values()).containsExactly("b", "ab");
        WrittenSql mariadb = written(new MariadbDialect(true, false), SqlFunction.REPLACE, String.class, arguments);
        assertThat(mariadb.text()).isEqualTo("REPLACE(`name`, ?, ?)");
        assertThat(mariadb.values()).containsExactly("b", "ab");
    }
}
