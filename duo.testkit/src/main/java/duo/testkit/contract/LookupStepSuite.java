package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.error.InvalidQueryException;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Lookups by name that take parts of dates, change texts and ask lists.
 *
 * @since 0.1.0
 */
public abstract class LookupStepSuite extends ContractSuite {

    /** For subclasses. */
    protected LookupStepSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class);
    }

    private Model<Specimen> specimens() {
        return db().model(Specimen.class);
    }

    private LookupCheck<Specimen> lookup() {
        return new LookupCheck<>(specimens(), sql);
    }

    /** Three moments, and a row without any value. */
    @BeforeEach
    public void fill() {
        hold("Ada", LocalDateTime.of(2026, 1, 1, 0, 30, 7), List.of("a", "b"));
        hold("bob", LocalDateTime.of(2025, 12, 29, 23, 59, 59), List.of("b"));
        hold(" Ünal ", LocalDateTime.of(2024, 2, 29, 12, 0, 0), List.of());
        specimens().create(Map.of());
        sql.clear();
    }

    private void hold(String label, LocalDateTime at, List<String> tags) {
        Instant moment = at.toInstant(ZoneOffset.UTC);
        specimens()
                .create(Map.of(
                        "label",
                        label,
                        "at",
                        at,
                        "day",
                        at.toLocalDate(),
                        "time",
                        at.toLocalTime(),
                        "moment",
                        moment,
                        "tags",
                        tags));
    }

    /** Parts of dates and times are compared as the expressions of the same names, with numbers and with texts. */
    @Test
    public void partsOfDatesAreSteps() {
        LookupCheck<Specimen> lookup = lookup();
        lookup.same(1, Specimen_.at.year().eq(2026), "at__year", 2026);
        lookup.same(1, Specimen_.moment.year().eq(2026), "moment__year", "2026");
        lookup.same(2, Specimen_.day.year().ge(2025), "day__year__ge", "2025");
        lookup.same(2, Specimen_.day.year().ge(2025), "day__year__gte", 2025);
        lookup.same(2, Specimen_.moment.year().between(2024, 2025), "moment__year__range", List.of("2024", 2025));
        lookup.same(2, Specimen_.at.month().in(2, 12), "at__month__in", List.of(2, "12"));
        lookup.same(1, Specimen_.moment.day().eq(29).and(Specimen_.day.month().eq(2)), "day", "2024-02-29");
        lookup.same(2, Specimen_.at.day().ne(1), "at__day__ne", 1);
        lookup.same(1, Specimen_.time.hour().eq(23), "time__hour", 23);
        lookup.same(1, Specimen_.moment.minute().lt(30), "moment__minute__lt", 30);
        lookup.same(1, Specimen_.at.second().eq(7), "at__second__exact", 7);
        lookup.same(1, Specimen_.day.weekDay().eq(1), "day__week_day", 1);
        lookup.same(1, Specimen_.day.weekDay().eq(1), "day__iso_week_day", 1);
        lookup.same(2, Specimen_.moment.isoWeek().eq(1), "moment__week", 1);
        lookup.same(2, Specimen_.at.isoWeek().eq(1), "at__iso_week", "1");
        lookup.same(2, Specimen_.at.isoYear().eq(2026), "at__iso_year", 2026);
        lookup.same(2, Specimen_.moment.quarter().eq(1), "moment__quarter", 1);
        lookup.same(1, Specimen_.at.date().eq(LocalDate.of(2026, 1, 1)), "at__date", "2026-01-01");
        lookup.same(
                1, Specimen_.moment.date().lt(LocalDate.of(2025, 1, 1)), "moment__date__lt", LocalDate.of(2025, 1, 1));
        lookup.same(2, Specimen_.moment.date().year().ne(2026), "moment__date__year__ne", 2026);
        lookup.same(3, Specimen_.at.year().isNotNull(), "at__year__isnull", false);
        lookup.same(1, Specimen_.at.year().isNull(), "at__year", null);
        lookup.same(1, Specimen_.time.eq(LocalTime.NOON), "time", "12:00");
    }

    /** A part that the value does not have is refused with what there is. */
    @Test
    public void partsThatAreNotThereAreRefused() {
        LookupCheck<Specimen> lookup = lookup();
        lookup.refused("day__hour", 1, "day__hour", "LocalDate", "year");
        lookup.refused("time__year", 1, "LocalTime", "hour");
        lookup.refused("span__second", 1, "Duration", "second");
        lookup.refused("at__yaer", 1, "did you mean 'year'");
        lookup.refused("at__year", "MMXXVI", "at__year", "'MMXXVI'");
        lookup.refused("at__year__contains", "2", "at__year", "a text");
        lookup.refused("at__date", "yesterday", "yesterday", "LocalDate");
        lookup.refused("pin__length", "hidden", "pin__length");
        String told = assertThrows(
                        InvalidQueryException.class, () -> specimens().filter("pin__length", "hidden"))
                .getMessage();
        assertEquals(-1, String.valueOf(told).indexOf("hidden"), told);
    }

    /** Texts are changed before they are compared. */
    @Test
    public void textsAreChangedBySteps() {
        LookupCheck<Specimen> lookup = lookup();
        lookup.same(1, Specimen_.label.lower().eq("ada"), "label__lower", "ada");
        lookup.same(1, Specimen_.label.upper().startsWith("BO"), "label__upper__startswith", "BO");
        lookup.same(2, Specimen_.label.length().le(3), "label__length__le", "3");
        lookup.same(2, Specimen_.label.length().eq(3), "label__len", 3);
        lookup.same(1, Specimen_.label.trim().eq("Ünal"), "label__trim__exact", "Ünal");
        lookup.same(1, Specimen_.label.trim().length().gt(3), "label__trim__length__gt", 3);
    }

    /** Lists are asked for their elements and their length. */
    @Test
    @Needs(Capability.LIST_EXPRESSIONS)
    public void listsAreAskedForTheirElements() {
        LookupCheck<Specimen> lookup = lookup();
        lookup.same(2, Specimen_.tags.includes("b"), "tags__contains", "b");
        lookup.same(2, Specimen_.tags.includes("b"), "tags__includes", "b");
        lookup.same(1, Specimen_.tags.includesAll(List.of("b", "a")), "tags__contains", List.of("b", "a"));
        lookup.same(1, Specimen_.tags.includesAll(List.of("b", "a")), "tags__array_contains", new String[] {"b", "a"});
        lookup.same(2, Specimen_.tags.includesAny(List.of("b", "x")), "tags__overlap", List.of("b", "x"));
        lookup.same(0, Specimen_.tags.includesAny(List.of()), "tags__array_overlap", List.of());
        lookup.same(2, Specimen_.tags.length().lt(2), "tags__len__lt", "2");
        lookup.same(1, Specimen_.tags.length().eq(0), "tags__length", 0);
        lookup.same(1, Specimen_.tags.isEmpty(), "tags__is_empty", true);
        lookup.same(2, Specimen_.tags.isEmpty().not(), "tags__is_empty", "false");
        lookup.same(1, Specimen_.tags.eq(List.of("a", "b")), "tags", List.of("a", "b"));
        lookup.same(1, Specimen_.tags.eq(List.of("a", "b")), "tags__exact", "[\"a\", \"b\"]");
        lookup.same(2, Specimen_.tags.ne(List.of("b")), "tags__ne", List.of("b"));
        lookup.same(1, Specimen_.tags.isNull(), "tags", null);
        lookup.same(3, Specimen_.tags.isNotNull(), "tags__isnull", false);
        lookup.refused("tags__contains", List.of(), "tags__contains", "no value");
        lookup.refused("tags__contains", null, "tags__isnull");
        lookup.refused("tags__icontains", "a", "a text", "List");
        lookup.refused("tags__0", "a", "tags", "'0'", "length");
    }

    /** Steps order too. */
    @Test
    @Needs(Capability.LIST_EXPRESSIONS)
    public void stepsOrder() {
        assertEquals(Arrays.asList("Ada", "bob", " Ünal "), labels("-moment__year", "label"));
        assertEquals(Arrays.asList("Ada", " Ünal ", "bob"), labels("day__month", "label__lower"));
        assertEquals(Arrays.asList(" Ünal ", "bob", "Ada"), labels("tags__length"));
        InvalidQueryException refused =
                assertThrows(InvalidQueryException.class, () -> specimens().orderBy("tags"));
        Messages.assertTold(refused, "tags", "length");
        refused = assertThrows(InvalidQueryException.class, () -> specimens().orderBy("at__yeer"));
        Messages.assertTold(refused, "'yeer'", "did you mean 'year'");
    }

    private List<String> labels(String first, String... rest) {
        sql.clear();
        List<String> found = specimens()
                .filter("label__isnull", false)
                .orderBy(first, rest)
                .valuesList(Specimen_.label)
                .all();
        sql.assertCount(1);
        return found;
    }
}
