package duo.async;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Compares a type of the blocking view with its twin. A signature is written out with names of parameters and type arguments;
 * that of the blocking side is translated by the rules of the two views, and then both sides have to be the same text.
 */
@NullMarked
final class ViewSymmetry {
    /** Types of one view and what they are called in the other. */
    private static final Map<String, String> TWINS = Map.ofEntries(
            Map.entry("duo.api.Combined", "duo.async.AsyncCombined"),
            Map.entry("duo.api.Grouped", "duo.async.AsyncGrouped"),
            Map.entry("duo.api.Links", "duo.async.AsyncLinks"),
            Map.entry("duo.api.Model", "duo.async.AsyncModel"),
            Map.entry("duo.api.Query", "duo.async.AsyncQuery"),
            Map.entry("duo.api.Select", "duo.async.AsyncSelect"),
            Map.entry("duo.api.QueryStatement", "duo.async.AsyncQueryStatement"),
            Map.entry("duo.api.Session", "duo.async.AsyncSession"),
            Map.entry("duo.api.SqlQuery", "duo.async.AsyncSqlQuery"),
            Map.entry("duo.api.SqlStatement", "duo.async.AsyncSqlStatement"),
            Map.entry("duo.api.Transaction", "duo.async.AsyncTransaction"),
            Map.entry("duo.api.RowCursor", "java.util.concurrent.Flow$Publisher"),
            Map.entry("java.util.stream.Stream", "java.util.concurrent.Flow$Publisher"));

    /** Types whose calls send nothing. */
    private static final Set<String> BUILDERS = Set.of(
            "duo.api.Annotating",
            "duo.api.Combining",
            "duo.api.CommonTables",
            "duo.api.Filterable",
            "duo.api.Groupable",
            "duo.api.Hierarchies",
            "duo.api.Loading",
            "duo.api.Relating",
            "duo.api.Lockable",
            "duo.api.Lookups",
            "duo.api.Operand",
            "duo.api.Ordered",
            "duo.api.Selecting",
            "duo.api.SqlBuilding",
            "duo.api.Subquery");

    /** Types that are asked only later. */
    private static final Set<String> BUILT = Set.of(
            "duo.api.Combined",
            "duo.api.Grouped",
            "duo.api.Links",
            "duo.api.Model",
            "duo.api.Query",
            "duo.api.QueryStatement",
            "duo.api.Select",
            "duo.api.SqlQuery",
            "duo.api.SqlStatement");

    private static final String OF_TRANSACTION = "Function<? super AsyncTransaction, ? extends CompletionStage<%s>>";

    private ViewSymmetry() {}

    /** A method of one side that the other side lacks, both directions, written out; empty when all is well. */
    static Set<String> differences(Class<?> blocking, Class<?> async, Predicate<Method> exempt) {
        Set<String> expected = methods(blocking)
                .filter(method -> !exempt.test(method))
                .map(method -> signature(blocking, method, true))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = methods(async)
                .filter(method -> !exempt.test(method))
                .map(method -> signature(async, method, false))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> differences = new TreeSet<>();
        expected.stream()
                .filter(one -> !found.contains(one))
                .map(one -> async.getSimpleName() + " lacks " + one)
                .forEach(differences::add);
        found.stream()
                .filter(one -> !expected.contains(one))
                .map(one -> blocking.getSimpleName() + " has no twin of " + one)
                .forEach(differences::add);
        return differences;
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.getDeclaringClass().equals(Object.class) && !isOfObject(method));
    }

    private static boolean isOfObject(Method method) {
        return method.getName().equals("toString") && method.getParameterCount() == 0;
    }

    private static String signature(Class<?> type, Method method, boolean translated) {
        Writer writer = new Writer(arguments(type), translated);
        String parameters = Arrays.stream(method.getParameters())
                .map(parameter -> writer.parameter(parameter))
                .collect(Collectors.joining(", "));
        String result = translated && asks(method)
                ? "CompletableFuture<" + writer.boxed(method.getGenericReturnType()) + ">"
                : writer.text(method.getGenericReturnType());
        return result + " " + method.getName() + "(" + parameters + ")";
    }

    /** What publishes rows needs no future for them. Methods that only build, look at or remember something give the same in both views. */
    private static boolean asks(Method method) {
        return !BUILDERS.contains(method.getDeclaringClass().getName())
                && !BUILT.contains(method.getReturnType().getName())
                && !Set.of("duo.api.RowCursor", "java.util.stream.Stream")
                        .contains(method.getReturnType().getName())
                && !Set.of(
                                "name",
                                "url",
                                "type",
                                "as",
                                "asAll",
                                "values",
                                "valuesList",
                                "build",
                                "apply",
                                "toSchema",
                                "toMap",
                                "toJson",
                                "knownModels")
                        .contains(method.getName())
                && !Set.of("setRollbackOnly", "isRollbackOnly", "isActive", "onCommit", "onRollback")
                        .contains(method.getName());
    }

    /** What the type variables of all supertypes stand for. */
    private static Map<TypeVariable<?>, Type> arguments(Class<?> type) {
        Map<TypeVariable<?>, Type> all = new HashMap<>();
        Stream.concat(Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .forEach(supertype -> {
                    Class<?> raw = supertype instanceof ParameterizedType generic
                            ? (Class<?>) generic.getRawType()
                            : (Class<?>) supertype;
                    if (supertype instanceof ParameterizedType generic) {
                        for (int i = 0; i < raw.getTypeParameters().length; i++) {
                            all.put(raw.getTypeParameters()[i], generic.getActualTypeArguments()[i]);
                        }
                    }
                    all.putAll(arguments(raw));
                });
        return all;
    }

    private record Writer(Map<TypeVariable<?>, Type> arguments, boolean translated) {

        String parameter(Parameter parameter) {
            if (!parameter.isNamePresent()) {
                throw new IllegalStateException("Compiled without -parameters: " + parameter);
            }
            return text(parameter.getParameterizedType()) + " " + parameter.getName();
        }

        String boxed(Type type) {
            return switch (type.getTypeName()) {
                case "void" -> "Void";
                case "long" -> "Long";
                case "int" -> "Integer";
                case "boolean" -> "Boolean";
                default -> text(type);
            };
        }

        String text(Type type) {
            if (type instanceof Class<?> raw) {
                return raw.isArray() ? text(raw.getComponentType()) + "[]" : name(raw);
            }
            if (type instanceof TypeVariable<?> variable) {
                Type argument = arguments.get(variable);
                return argument == null ? variable.getName() : text(argument);
            }
            if (type instanceof GenericArrayType array) {
                return text(array.getGenericComponentType()) + "[]";
            }
            if (type instanceof WildcardType wildcard) {
                return wildcard(wildcard);
            }
            ParameterizedType generic = (ParameterizedType) type;
            return generic(name((Class<?>) generic.getRawType()), List.of(generic.getActualTypeArguments()));
        }

        private String wildcard(WildcardType wildcard) {
            if (wildcard.getLowerBounds().length > 0) {
                return "? super " + text(wildcard.getLowerBounds()[0]);
            }
            Type bound = wildcard.getUpperBounds()[0];
            return bound.equals(Object.class) ? "?" : "? extends " + text(bound);
        }

        /** The checked error of work has no place in a future, and work with a transaction gives a future itself. */
        private String generic(String name, List<Type> given) {
            List<String> texts = given.stream().map(this::text).toList();
            String plain = name + "<" + String.join(", ", texts) + ">";
            if (!translated) {
                return plain;
            }
            return switch (name) {
                case "Call" -> "Supplier<? extends CompletionStage<" + texts.get(0) + ">>";
                case "TxCall" -> OF_TRANSACTION.formatted(texts.get(0));
                case "TxWork" -> OF_TRANSACTION.formatted("?");
                case "ConnectionCall" -> name + "<" + texts.get(0) + ", ?>";
                case "ConnectionWork" -> name + "<?>";
                default -> plain;
            };
        }

        private String name(Class<?> raw) {
            String name = translated ? TWINS.getOrDefault(raw.getName(), raw.getName()) : raw.getName();
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }
}
