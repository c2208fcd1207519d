/** A shop. Neither exports nor opens anything: Duo reaches its models through what the processor generated beside them. */
module org.example.shop {
    requires duo.api;
    requires duo.async;
}
