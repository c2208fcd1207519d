package duo.tests.judge;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Somebody who knows the SQL of a database, and not Duo. */
interface Judge {
    /**
     * Reads texts.
     *
     * @param texts statements
     * @return those that are refused, with the reason
     */
    Map<String, String> refused(Collection<String> texts);

    /** What the judge refuses although the database takes it. */
    List<Gap> gaps();
}
