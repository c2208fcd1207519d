package duo.api.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class InformationSchemaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name IS NOT NULL",
                "\"a name\" is not null",
                "PUBLIC.\"people\".\"name\" IS NOT NULL",
                "(name IS NOT NULL)"
            })
    void columnsWithoutNullAreNoChecks(String check) {
        assertThat(InformationSchema.isNotNull(check)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age > 3",
                "a IS NOT NULL OR b IS NOT NULL",
                "\"age\" >= 18 AND \"age\" IS NOT NULL",
                "name IS NULL"
            })
    void othersAre(String check) {
        assertThat(InformationSchema.isNotNull(check)).isFalse();
    }
}
