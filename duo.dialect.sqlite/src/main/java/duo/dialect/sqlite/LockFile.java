package duo.dialect.sqlite;

import duo.api.error.ConfigurationException;
import duo.api.spi.Cancellation;
import duo.api.spi.LockNames;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A file on whose bytes this process has locks of the operating system. Most systems drop all locks that a process has on a file as soon as it
 * closes the file once, so each file is open once, as long as a lock on it is held or waited for. Guarded by one lock for all files.
 */
final class LockFile {
    private static final ReentrantLock GUARD = new ReentrantLock();
    private static final Map<Path, LockFile> OPEN = new HashMap<>();

    private static final String ENDING = "-locks";
    private static final long FIRST_PAUSE_MILLIS = 5;
    private static final long GREATEST_PAUSE_MILLIS = 100;

    private final Path path;
    private final FileChannel channel;
    private int users;

    private LockFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** The file beside a database, by its one path however the database is written. */
    static Path beside(Path database) {
        try {
            Path real = database.toRealPath();
            return real.resolveSibling(real.getFileName() + ENDING);
        } catch (IOException failed) {
            throw new ConfigurationException("The file of the database, " + database + ", cannot be found", failed);
        }
    }

    /** Locks the place of a name, asking again and again until the time is up; null if others held it all the time. */
    static @Nullable Place lock(Path path, String name, long deadline) {
        LockFile file = open(path);
        @Nullable Place held = null;
        try {
            held = file.asked(position(name), deadline);
            return held;
        } catch (IOException failed) {
            throw refused(path, failed);
        } finally {
            if (held == null) {
                file.leave();
            }
        }
    }

    /** The byte of a name, somewhere in the first quarter of all. */
    private static long position(String name) {
        return LockNames.number(name) >>> 2;
    }

    private @Nullable Place asked(long position, long deadline) throws IOException {
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            @Nullable FileLock lock = attempt(position);
            if (lock != null) {
                return new Place(this, lock);
            }
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                return null;
            }
            pause(Math.min(pause, left));
            pause = Math.min(2 * pause, GREATEST_PAUSE_MILLIS);
        }
    }

    private @Nullable FileLock attempt(long position) throws IOException {
        try {
            return channel.tryLock(position, 1, false);
        } catch (OverlappingFileLockException heldHere) {
            // By a second copy of this class, of another class loader.
            return null;
        }
    }

    private static void pause(long millis) {
        Cancellation.<@Nullable Void>waiting("a lock", () -> {
            Thread.sleep(millis);
            return null;
        });
    }

    private static LockFile open(Path path) {
        GUARD.lock();
        try {
            @Nullable LockFile file = OPEN.get(path);
            if (file == null) {
                file = new LockFile(path, FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
                OPEN.put(path, file);
            }
            file.users++;
            return file;
        } catch (IOException failed) {
            throw refused(path, failed);
        } finally {
            GUARD.unlock();
        }
    }

    private void leave() {
        GUARD.lock();
        try {
            users--;
            if (users == 0) {
                OPEN.remove(path);
                channel.close();
            }
        } catch (IOException failed) {
            throw refused(path, failed);
        } finally {
            GUARD.unlock();
        }
    }

    private static ConfigurationException refused(Path path, IOException failed) {
        return new ConfigurationException(
                "Locks by name need the file " + path + " beside the database, and it cannot be used: "
                        + failed.getMessage(),
                failed);
    }

    /** The place of a name that is locked. */
    record Place(LockFile file, FileLock lock) {

        /** Unlocks it; false if it was not locked any more. */
        boolean unlock() {
            try {
                boolean held = lock.isValid();
                lock.release();
                return held;
            } catch (IOException failed) {
                throw refused(file.path, failed);
            } finally {
                file.leave();
            }
        }
    }
}
