package duo.core.write;

import duo.api.meta.MappedColumn;

/** The numbers of a version column. */
final class Versions {
    private Versions() {}

    static Object first(MappedColumn column) {
        return of(column, 0);
    }

    static Object next(MappedColumn column, Object current) {
        return of(column, Math.addExact(((Number) current).longValue(), 1));
    }

    private static Object of(MappedColumn column, long number) {
        return column.type().raw() == Integer.class ? (Object) Math.toIntExact(number) : (Object) number;
    }
}
