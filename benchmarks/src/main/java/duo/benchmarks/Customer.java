package duo.benchmarks;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Index;
import duo.api.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The row that all workloads use. */
@Table(name = "customers")
public record Customer(
        @Id @Generated @Nullable Long id,
        String name,
        @Index String city,
        int visits,
        BigDecimal balance,
        @Nullable String note,
        Instant since) {

    static Customer number(int number) {
        return new Customer(
                null,
                "Customer " + number,
                "City " + number % 50,
                number % 997,
                BigDecimal.valueOf(number * 100L + 25, 2),
                number % 3 == 0 ? null : "note " + number,
                Instant.ofEpochSecond(1_700_000_000L + number));
    }
}
