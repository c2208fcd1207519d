package duo.tests.golden;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Objects of JDBC that are not those of a driver. */
public final class Fake {
    /** What a method does. */
    @FunctionalInterface
    public interface Call {
        @Nullable
        Object on(Method method, @Nullable Object[] arguments) throws Throwable;
    }

    private Fake() {}

    @SuppressWarnings("ReferenceEquality") // a proxy equals itself alone
    public static <T> T of(Class<T> type, Call call) {
        InvocationHandler handler = (self, method, arguments) -> switch (method.getName()) {
            case "equals" -> arguments[0] == self;
            case "hashCode" -> System.identityHashCode(self);
            case "toString" -> "fake " + type.getSimpleName();
            default -> call.on(method, arguments == null ? new Object[0] : arguments);
        };
        return type.cast(Proxy.newProxyInstance(Fake.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    public static @Nullable Object invoke(Object target, Method method, @Nullable Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
