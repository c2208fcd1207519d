package duo.core.write;

import duo.api.Key;
import duo.api.meta.MappedColumn;
import duo.core.sql.Rendered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update of one model that is ready to be sent.
 *
 * @param model the model
 * @param key its key
 * @param values what the row and the model hold afterwards
 * @param assigned the columns that are written
 * @param rendered the statement
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity alone
public record ModelUpdate<M>(
        M model, Key key, @Nullable Object[] values, List<MappedColumn> assigned, Rendered rendered) {}
