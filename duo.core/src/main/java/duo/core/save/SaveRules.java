package duo.core.save;

import duo.api.Bulk;

/**
 * How models are saved.
 *
 * @param checked whether they are checked
 * @param stamped whether time stamps are set also where a model has one
 * @param batchSize how many new rows one statement holds at most
 */
record SaveRules(boolean checked, boolean stamped, int batchSize) {
    /** How single models are saved. */
    static final SaveRules SINGLE = new SaveRules(true, true, Bulk.filtered().batchSize());

    static SaveRules of(Bulk bulk) {
        return new SaveRules(bulk.hooks(), bulk.hooks(), bulk.batchSize());
    }
}
