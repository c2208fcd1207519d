package duo.testkit.model.types;

/**
 * An enum; one constant has a body of its own.
 *
 * @since 0.1.0
 */
public enum Colour {
    /** The first one. */
    RED,
    /** One with a body. */
    GREEN {
        @Override
        public boolean isCold() {
            return true;
        }
    },
    /** One with the longest name. */
    DEEP_OCEAN_BLUE;

    /** {@return whether it is cold: false unless a constant says otherwise} */
    public boolean isCold() {
        return false;
    }
}
