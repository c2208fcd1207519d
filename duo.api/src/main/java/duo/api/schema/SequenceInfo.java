package duo.api.schema;

import java.math.BigInteger;

/**
 * A sequence as the database describes it. Immutable.
 *
 * @param schema the schema that it lives in
 * @param name the name
 * @param start the first number; on Oracle, which forgets it, the least one
 * @param increment how far numbers are apart
 * @since 0.1.0
 */
public record SequenceInfo(String schema, String name, BigInteger start, BigInteger increment) {}
