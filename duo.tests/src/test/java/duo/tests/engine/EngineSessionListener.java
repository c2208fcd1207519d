package duo.tests.engine;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Drops the databases and stops the servers when the test run ends. Found by the JUnit launcher as a service.
 *
 * @since 0.1.0
 */
public final class EngineSessionListener implements LauncherSessionListener {

    /** For the service loader. */
    public EngineSessionListener() {}

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Cleanup.runAll();
    }
}
