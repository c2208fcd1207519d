package duo.check.loading;

import duo.check.loading.library.Author;
import java.net.URL;
import java.net.URLClassLoader;
import org.jspecify.annotations.Nullable;

/** Has models of its own, as each application in a server does; everything else is shared. */
final class LibraryLoader extends URLClassLoader {
    private static final String PACKAGE = Author.class.getPackageName();

    LibraryLoader() {
        super(
                new URL[] {Author.class.getProtectionDomain().getCodeSource().getLocation()},
                Author.class.getClassLoader());
    }

    /** One of the models, not initialised yet. */
    Class<?> model(String simpleName) throws ClassNotFoundException {
        return loadClass(PACKAGE + "." + simpleName);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PACKAGE)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            @Nullable Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
