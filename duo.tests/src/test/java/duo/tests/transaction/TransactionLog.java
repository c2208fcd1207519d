package duo.tests.transaction;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;

/**
 * What is logged of transactions while a test runs. Other tests of this process may have left transactions behind, which are told of whenever
 * their garbage is collected, so it is asked which events are of this test.
 */
final class TransactionLog implements AutoCloseable {
    private final Logger logger = (Logger) LoggerFactory.getLogger("duo.transaction");
    private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> appender;

    private TransactionLog(Predicate<ILoggingEvent> own) {
        appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (own.test(event)) {
                    events.add(event);
                }
            }
        };
        appender.setContext(logger.getLoggerContext());
        appender.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(appender);
    }

    /** What this thread logs. */
    static TransactionLog ofThisThread() {
        String name = Thread.currentThread().getName();
        return new TransactionLog(event -> event.getThreadName().equals(name));
    }

    /** What is told of a thread, by whomever. */
    static TransactionLog about(String thread) {
        return new TransactionLog(event -> event.getFormattedMessage().contains("by thread " + thread));
    }

    /** The events that were logged so far. */
    List<ILoggingEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
        logger.setLevel(null);
        logger.setAdditive(true);
    }
}
