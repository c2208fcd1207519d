package duo.core.session;

import duo.api.Model;
import duo.api.Models;
import duo.api.SqlStatement;
import duo.api.meta.EntityType;
import duo.api.meta.Metamodel;

/** A scope that its user holds: models and statements that are asked of it run in it. */
interface HeldScope extends Scope, Models {

    /** The transactions that it belongs to. */
    Transactions owner();

    @Override
    default <M> Model<M> model(Class<M> type) {
        return model(Metamodel.of(type));
    }

    @Override
    default <M> Model<M> model(EntityType<M> type) {
        return owner().model(type, this);
    }

    @Override
    default SqlStatement sql(String text) {
        return owner().sql(text, this);
    }

    @Override
    default int script(String text) {
        return owner().script(text, this);
    }
}
