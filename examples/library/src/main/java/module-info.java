/** An example. It neither exports nor opens its models: Duo needs neither. */
module org.example.library {
    requires duo.api;
}
