package duo.tests.engine;

/** Where an engine gets its databases from. */
interface DatabaseSource {

    /** Whether there are any to be had; may start a server to find out. */
    Availability availability();

    /** Where they are, for people; only for an available source. */
    String description();

    /** Makes an empty database; only for an available source. */
    FreshDatabase create();
}
