package duo.core.query;

import duo.api.spi.Node;

/**
 * A column of combined queries.
 *
 * @param selected what the first query selects, without a name
 * @param node the column of the combination
 */
record CombinedColumn(Node selected, Node node) {}
