package duo.benchmarks;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How hand-written JDBC stores decimals and moments on one database, in the column types that Duo creates. */
enum JdbcTypes {
    /** Both as text, which is how SQLite keeps them exactly. */
    TEXT {
        @Override
        BigDecimal decimal(ResultSet row, int index) throws SQLException {
            return new BigDecimal(row.getString(index));
        }

        @Override
        Instant instant(ResultSet row, int index) throws SQLException {
            return LocalDateTime.parse(row.getString(index), MICROS).toInstant(ZoneOffset.UTC);
        }

        @Override
        void bindDecimal(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
            statement.setString(index, value.toPlainString());
        }

        @Override
        void bindInstant(PreparedStatement statement, int index, Instant value) throws SQLException {
            statement.setString(index, MICROS.format(value.atOffset(ZoneOffset.UTC)));
        }
    },
    /** NUMERIC and TIMESTAMP WITH TIME ZONE. */
    NATIVE {
        @Override
        BigDecimal decimal(ResultSet row, int index) throws SQLException {
            return row.getBigDecimal(index);
        }

        @Override
        Instant instant(ResultSet row, int index) throws SQLException {
            return row.getObject(index, OffsetDateTime.class).toInstant();
        }

        @Override
        void bindDecimal(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
            statement.setBigDecimal(index, value);
        }

        @Override
        void bindInstant(PreparedStatement statement, int index, Instant value) throws SQLException {
            statement.setObject(index, value.atOffset(ZoneOffset.UTC));
        }
    };

    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    abstract BigDecimal decimal(ResultSet row, int index) throws SQLException;

    abstract Instant instant(ResultSet row, int index) throws SQLException;

    abstract void bindDecimal(PreparedStatement statement, int index, BigDecimal value) throws SQLException;

    abstract void bindInstant(PreparedStatement statement, int index, Instant value) throws SQLException;
}
