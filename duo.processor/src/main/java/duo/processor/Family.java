package duo.processor;

/** The kinds of typed columns in a metamodel. */
enum Family {
    TEXT("duo.api.expr.TextColumn", false),
    BOOLEAN("duo.api.expr.BooleanColumn", false),
    NUMBER("duo.api.expr.NumberColumn", true),
    TEMPORAL("duo.api.expr.TemporalColumn", true),
    COMPARABLE("duo.api.expr.ComparableColumn", true),
    JSON("duo.api.expr.JsonColumn", true),
    LIST("duo.api.expr.ListColumn", true),
    VALUE("duo.api.expr.ValueColumn", true),
    TO_ONE("duo.api.relation.ToOne", true);

    private final String className;
    private final boolean typed;

    Family(String className, boolean typed) {
        this.className = className;
        this.typed = typed;
    }

    /** The class of the column. */
    String className() {
        return className;
    }

    /** Whether the class has a type parameter beside the model. */
    boolean isTyped() {
        return typed;
    }
}
