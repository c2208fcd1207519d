package duo.tests.engine;

/**
 * A server that answers.
 *
 * @param description its product, version and where it comes from, for people
 * @param url its administrative database, in the scheme of the driver it was reached with
 * @param stopping what ends it; nothing for a server that is not ours
 */
record DatabaseServer(String description, DuoUrl url, Runnable stopping) {}
