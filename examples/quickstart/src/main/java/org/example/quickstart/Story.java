package org.example.quickstart;

import duo.api.event.DatabaseListener;
import duo.api.event.StatementEvent;
import duo.api.event.TransactionEvent;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what the programs do. As a listener of the database it also shows each statement that is sent. */
final class Story implements DatabaseListener {
    private final PrintStream out;

    Story(PrintStream out) {
        this.out = out;
    }

    void line(String text) {
        out.println(text);
    }

    void chapter(String title) {
        out.println();
        out.println(title);
    }

    void step(String text) {
        out.println("  - " + text);
    }

    void result(@Nullable Object value) {
        out.println("      ->   " + value);
    }

    @Override
    public void afterStatement(StatementEvent event) {
        out.println("      sql  " + event.sql() + shown(event.parameters()));
    }

    @Override
    public void onTransaction(TransactionEvent event) {
        out.println("      sql  " + event.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String shown(List<List<@Nullable Object>> rows) {
        if (rows.isEmpty() || rows.get(0).isEmpty()) {
            return "";
        }
        return "  " + (rows.size() == 1 ? rows.get(0) : rows);
    }
}
