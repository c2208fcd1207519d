package duo.async;

import duo.api.annotation.Id;
import duo.api.annotation.Table;
import org.jspecify.annotations.NullMarked;

/** Rows without end: counting them runs until it is cancelled. */
@NullMarked
@Table(name = "endless")
record Endless(@Id long id) {
    static final String VIEW = "CREATE VIEW endless AS WITH RECURSIVE numbers(id) AS"
            + " (SELECT 1 UNION ALL SELECT id + 1 FROM numbers) SELECT id FROM numbers";
}
