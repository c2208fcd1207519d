package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import duo.testkit.Capability;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the database is said to lack is refused, and everything else works.
 *
 * @since 0.1.0
 */
public abstract class CapabilitySuite extends ContractSuite {

    /** For subclasses. */
    protected CapabilitySuite() {}

    @Override
    protected List<Class<?>> models() {
        return Capability.models();
    }

    /** Declared and found are the same. */
    @Test
    public void whatTheDatabaseCanDoIsKnown() {
        EnumSet<Capability> declared = EnumSet.allOf(Capability.class);
        declared.removeAll(scratch().lacks());
        assertEquals(declared, Capability.of(db()));
    }
}
