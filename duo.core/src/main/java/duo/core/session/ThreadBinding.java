package duo.core.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each thread takes part in for one database: the innermost block that it began, and those around it. Thread-safe. */
final class ThreadBinding {
    @SuppressWarnings("ThreadLocalUsage") // a transaction belongs to a thread and to this database
    private final ThreadLocal<@Nullable DefaultTransaction> current = new ThreadLocal<>();

    ThreadBinding() {}

    /** The innermost block that is open on this thread; those that were ended on another thread are left out. */
    Optional<DefaultTransaction> current() {
        @Nullable DefaultTransaction known = current.get();
        @Nullable DefaultTransaction open = known;
        while (open != null && !open.isActive()) {
            open = open.before();
        }
        if (open != known) {
            bind(open);
        }
        return Optional.ofNullable(open);
    }

    /** The innermost block that was begun on this thread inside another one and is still open. */
    Optional<DefaultTransaction> openInside(DefaultTransaction block) {
        return current().filter(innermost -> isInside(innermost, block));
    }

    @SuppressWarnings("ReferenceEquality") // a block is the same object or another one
    private static boolean isInside(DefaultTransaction innermost, DefaultTransaction block) {
        @Nullable DefaultTransaction around = innermost.before();
        while (around != null && around != block) {
            around = around.before();
        }
        return around != null;
    }

    void enter(DefaultTransaction block) {
        current.set(block);
    }

    @SuppressWarnings("ReferenceEquality")
    void leave(DefaultTransaction block) {
        if (current.get() == block) {
            bind(block.before());
        }
    }

    /** Runs code on this thread inside a block, and restores what the thread took part in. */
    void during(DefaultTransaction block, Runnable code) {
        @Nullable DefaultTransaction before = current.get();
        bind(block);
        try {
            code.run();
        } finally {
            bind(before);
        }
    }

    private void bind(@Nullable DefaultTransaction block) {
        if (block == null) {
            current.remove();
        } else {
            current.set(block);
        }
    }
}
