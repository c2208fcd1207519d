package duo.testkit.contract;

import duo.testkit.model.chinook.Track;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/**
 * The tables of a music shop that were not made for Duo, with rows in them.
 *
 * @since 0.1.0
 */
public abstract class MusicShopSuite extends ContractSuite {
    /** What the tables hold before a test. */
    MusicShop shop;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before each test
    protected MusicShopSuite() {}

    @Override
    protected List<Class<?>> models() {
        return ForeignSchema.MODELS;
    }

    @Override
    protected void createTables() {
        ForeignSchema.create(db());
    }

    /** Fills the tables. */
    @BeforeEach
    public void fill() {
        shop = new MusicShop().stored(db());
        sql.clear();
    }

    /** The keys of tracks. */
    static List<Integer> keys(List<Track> tracks) {
        return tracks.stream().map(track -> track.id).toList();
    }
}
