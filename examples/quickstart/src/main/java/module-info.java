/** The first program that a newcomer to Duo runs. It neither exports nor opens its models: Duo needs neither. */
module org.example.quickstart {
    requires duo.api;
    requires duo.async;
}
