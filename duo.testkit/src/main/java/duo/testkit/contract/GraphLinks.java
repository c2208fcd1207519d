package duo.testkit.contract;

import duo.api.relation.ToMany;

/**
 * A relation of a random graph to many rows, by a junction.
 *
 * @param relation the relation
 * @param junction the junction, seen from the model of the relation
 */
record GraphLinks<M, T>(ToMany<M, T> relation, GraphJunction junction) {}
