package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.CommonTable;
import duo.api.Model;
import duo.api.error.UnsupportedFeatureException;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.types.Quoted;
import duo.testkit.model.types.Quoted_;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Names with double quotes, where the database has them; else they are refused.
 *
 * @since 0.1.0
 */
public abstract class QuotedNameSuite extends ContractSuite {

    /** For subclasses. */
    protected QuotedNameSuite() {}

    /** {@inheritDoc} The tests make the table that not every database can have. */
    @Override
    protected List<Class<?>> models() {
        return List.of();
    }

    private boolean hasQuotes() {
        return !scratch().lacks().contains(Capability.QUOTES_IN_NAMES);
    }

    /** Tables and columns have them like any other characters. */
    @Test
    @Needs(Capability.QUOTES_IN_NAMES)
    public void namesWithDoubleQuotesAreNames() {
        db().createAll(Quoted.class);
        Model<Quoted> model = db().model(Quoted.class);
        Quoted stored = model.create(new Quoted(null, 1));
        assertEquals(stored, model.where(Quoted_.said.eq(1)).one());
        assertEquals(1, model.where(Quoted_.said.eq(1)).updateBulk(u -> u.set(Quoted_.said, 2)));
        assertEquals(
                List.of(2),
                model.orderBy(Quoted_.said.desc()).valuesList(Quoted_.said).all());
        db().dropAll(Quoted.class);
    }

    /** So have rows with a name. */
    @Test
    @Needs({Capability.QUOTES_IN_NAMES, Capability.COMMON_TABLES})
    public void namesOfRowsHaveDoubleQuotes() {
        db().createAll(Quoted.class);
        Model<Quoted> model = db().model(Quoted.class);
        model.create(new Quoted(null, 1));
        CommonTable<Quoted> named = model.where(Quoted_.said.gt(0)).common("a \"b\" \"c\"");
        assertEquals(1, model.from(named).count());
        db().dropAll(Quoted.class);
    }

    /** Where a database has none, nothing is sent, and the message says what is wrong. */
    @Test
    public void namesWithDoubleQuotesAreRefused() {
        Assumptions.assumeFalse(hasQuotes(), "names with double quotes are names");
        Model<Quoted> model = db().model(Quoted.class);
        for (Runnable call : List.<Runnable>of(
                () -> db().createAll(Quoted.class), () -> model.create(new Quoted(null, 1)), model::all)) {
            Messages.assertTold(assertThrows(UnsupportedFeatureException.class, call::run), "double quote");
        }
        sql.assertCount(0);
    }
}
