package duo.core.raw;

import duo.api.Entity;
import duo.api.Row;
import duo.api.SchemaOf;
import duo.api.SqlQuery;
import duo.api.SqlStatement;
import duo.api.SqlText;
import duo.api.error.InvalidQueryException;
import duo.api.meta.JavaType;
import duo.api.meta.Metamodel;
import duo.api.spi.WholeText;
import duo.core.codec.RowValues;
import duo.core.execution.Command;
import duo.core.execution.UserStatements;
import duo.core.plan.ModelContext;
import duo.core.session.Identities;
import duo.core.session.Scope;
import duo.core.spec.QueryOptions;
import duo.core.spec.RowsQuery;
import duo.core.sql.SqlParts;
import duo.core.sql.SqlTemplate;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A statement in the words of the user. */
public final class RawStatement implements SqlStatement {
    private final ModelContext context;
    private final Scope scope;
    private final RawText text;
    private final RawBindings bindings;
    private final QueryOptions options;

    public RawStatement(ModelContext context, Scope scope, String text) {
        this(context, scope, new RawText(context, text), RawBindings.NONE, QueryOptions.DEFAULT);
    }

    private RawStatement(ModelContext context, Scope scope, RawText text, RawBindings bindings, QueryOptions options) {
        this.context = context;
        this.scope = scope;
        this.text = text;
        this.bindings = bindings;
        this.options = options;
    }

    /** The statement of a query. */
    static RawStatement of(RowsQuery<?, ?> query) {
        RawText text = new RawText(query.context, RawOrigin.of(query), SqlParts.NONE);
        return new RawStatement(
                query.context,
                query.scope,
                text,
                RawBindings.NONE,
                query.spec.options().ofOperand());
    }

    private RawStatement with(SqlParts changed) {
        return new RawStatement(context, scope, text.with(changed), bindings, options);
    }

    private RawStatement with(RawBindings changed) {
        return new RawStatement(context, scope, text, changed, options);
    }

    @Override
    public RawStatement bind(String name, @Nullable Object value) {
        return with(bindings.with(Collections.singletonMap(Objects.requireNonNull(name, "name"), value)));
    }

    @Override
    public RawStatement bind(int position, @Nullable Object value) {
        if (position < 1) {
            throw new IllegalArgumentException("Positions are counted from 1, not " + position);
        }
        return with(bindings.with(position, value));
    }

    @Override
    public RawStatement bindAll(Map<String, ? extends @Nullable Object> values) {
        return with(bindings.with(values));
    }

    @Override
    public RawStatement params(@Nullable Object... values) {
        return with(bindings.inOrder(values));
    }

    @Override
    public RawStatement timeout(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("A timeout is more than zero, not " + limit);
        }
        return new RawStatement(context, scope, text, bindings, options.with(limit));
    }

    @Override
    public RawStatement with(String name, String sql) {
        return with(
                text.parts().with(new SqlParts.Named(WholeText.name(name, "name of rows"), given(sql, "SQL"), false)));
    }

    @Override
    public RawStatement withRecursive(String name, String sql) {
        return with(
                text.parts().with(new SqlParts.Named(WholeText.name(name, "name of rows"), given(sql, "SQL"), true)));
    }

    @Override
    public RawStatement prepend(String sql) {
        return with(text.parts().before(given(sql, "SQL")));
    }

    @Override
    public RawStatement append(String sql) {
        return with(text.parts().after(given(sql, "SQL")));
    }

    @Override
    public RawStatement hint(String hint) {
        return with(text.parts().hint(hint));
    }

    private static String given(String part, String what) {
        if (part.isBlank()) {
            throw new IllegalArgumentException("The " + what + " is empty");
        }
        return part;
    }

    @Override
    public SqlQuery<Row> rows() {
        return new RawQuery<>(this, RawReading.rows(context), "row");
    }

    @Override
    @SuppressWarnings("unchecked") // a reading of the class gives its objects
    public <R> SqlQuery<R> as(Class<R> type) {
        return new RawQuery<>(this, (RawReading<R>) reading(type), type.getSimpleName());
    }

    private RawReading<?> reading(Class<?> type) {
        Class<?> boxed = JavaType.boxed(type);
        if (boxed == Row.class) {
            return RawReading.rows(context);
        }
        if (SchemaOf.class.isAssignableFrom(boxed)) {
            return new RawModels(context).schemas(Metamodel.schema(boxed.asSubclass(SchemaOf.class)));
        }
        if (boxed.isRecord() || Entity.class.isAssignableFrom(boxed)) {
            return new RawModels(context).models(Metamodel.of(boxed));
        }
        if (!new RowValues(context.json()).knows(boxed)) {
            throw new IllegalArgumentException("Rows cannot be read as " + type.getName()
                    + ": give a model, a schema record, Row, an enum, or a class of single values");
        }
        return RawReading.values(context, boxed);
    }

    @Override
    public long execute() {
        Command command = command(true);
        return scope.<Long>run(true, place -> {
            scope.identities().ifPresent(Identities::clear);
            return new UserStatements(context.runner()).execute(place, command);
        });
    }

    @Override
    public <K> K executeForKey(String column, Class<K> type) {
        return new RawKey(context, scope).of(text.template(), command(true), column, type);
    }

    @Override
    public long executeBatch(Collection<? extends Map<String, ? extends @Nullable Object>> rows) {
        return new RawBatch(context, scope, text.template(), bindings, options).execute(List.copyOf(rows));
    }

    @Override
    public SqlText toSql() {
        return command(false).shown();
    }

    SqlTemplate template() {
        return text.template();
    }

    boolean reads() {
        return text.reads();
    }

    ModelContext context() {
        return context;
    }

    Scope scope() {
        return scope;
    }

    /** The statement for the driver, checked. */
    Command command(boolean write) {
        RawText.Composed composed = text.composed();
        SqlTemplate template = composed.template();
        bindings.checkAgainst(template, composed.own().keySet());
        RawTypes types = new RawTypes(context.services());
        List<RawPlace> places = template.placeholders().stream()
                .map(placeholder -> place(placeholder, composed, types))
                .toList();
        List<RawValue> values =
                places.stream().flatMap(place -> place.values().stream()).toList();
        int most = context.services().dialect().maxParameters();
        if (values.size() > most) {
            throw new InvalidQueryException("The statement has " + values.size() + " values, but "
                    + context.services().dialect().name() + " takes " + most + "; send it in several parts");
        }
        return new Command(
                        options.tagged(
                                template.render(index -> places.get(index).sql())),
                        RawTypes.codecs(values),
                        RawTypes.secrets(values),
                        Command.WRITTEN_BY_USER,
                        write,
                        RawTypes.plain(values),
                        options.timeout())
                .fetching(options.fetchRows());
    }

    private RawPlace place(SqlTemplate.Placeholder placeholder, RawText.Composed composed, RawTypes types) {
        @Nullable RawPlace own = composed.own().get(placeholder.name());
        return own == null ? types.at(placeholder, bindings.of(placeholder)) : own;
    }

    /** The text alone: values may be secret. */
    @Override
    public String toString() {
        return "SqlStatement[" + text + "]";
    }
}
