package duo.tests.connection;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Says always the same, so that a validator can be told from the default one. */
final class FixedMessages implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
        return "said by the given validator";
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }
}
