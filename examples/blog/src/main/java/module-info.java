/** An example. It neither exports nor opens its models: Duo needs neither. */
module org.example.blog {
    requires duo.api;
}
