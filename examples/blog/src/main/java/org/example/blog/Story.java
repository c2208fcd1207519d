package org.example.blog;

import duo.api.event.DatabaseListener;
import duo.api.event.StatementEvent;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells what the program does; as a listener of the database it counts the statements of each step. */
final class Story implements DatabaseListener {
    private final PrintStream out;
    private final AtomicInteger statements = new AtomicInteger();

    Story(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.println();
        out.println(title);
    }

    /** Does a step and tells how many statements it took, and each line of what it gave. */
    void step(String text, Callable<List<?>> work) throws Exception {
        statements.set(0);
        List<?> lines = work.call();
        int sent = statements.get();
        out.println("  - " + text + " (" + (sent == 1 ? "1 statement" : sent + " statements") + ")");
        lines.forEach(line -> out.println("      " + line));
    }

    @Override
    public void afterStatement(StatementEvent event) {
        statements.incrementAndGet();
    }
}
