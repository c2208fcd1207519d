package duo.tests.connection;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What a logger and those below it write while a test runs. */
final class CapturedLog implements AutoCloseable {
    private final Logger logger;
    private final @Nullable Level before;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> appender;
    private volatile @Nullable Awaited awaited;

    private record Awaited(String text, CountDownLatch seen) {}

    private CapturedLog(Logger logger, Level level) {
        this.logger = logger;
        this.before = logger.getLevel();
        this.appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                add(event);
            }
        };
        appender.setContext(logger.getLoggerContext());
        appender.start();
        logger.setLevel(level);
        logger.setAdditive(false);
        logger.addAppender(appender);
    }

    static CapturedLog of(String logger, Level level) {
        return new CapturedLog((Logger) LoggerFactory.getLogger(logger), level);
    }

    private void add(ILoggingEvent event) {
        StringBuilder line =
                new StringBuilder(event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage());
        for (IThrowableProxy at = event.getThrowableProxy(); at != null; at = at.getCause()) {
            line.append('\n').append(at.getClassName()).append(": ").append(at.getMessage());
        }
        lines.add(line.toString());
        Awaited wanted = awaited;
        if (wanted != null && line.indexOf(wanted.text()) >= 0) {
            wanted.seen().countDown();
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    String text() {
        return String.join("\n", lines);
    }

    /** Waits for a line, however long it takes to come within reason. */
    boolean awaits(String text) throws InterruptedException {
        Awaited wanted = new Awaited(text, new CountDownLatch(1));
        awaited = wanted;
        if (text().contains(text)) {
            return true;
        }
        return wanted.seen().await(1, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
        logger.setLevel(before);
        logger.setAdditive(true);
    }
}
