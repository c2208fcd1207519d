package duo.api.relation;

import duo.api.meta.RelationAccess;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets the engine set what relations hold, without a public method for it. */
final class Cells implements RelationAccess {
    private static final Cells INSTANCE = new Cells();

    private Cells() {}

    static void install() {
        RelationAccess.Installed.install(INSTANCE);
    }

    @Override
    public void load(Ref<?> reference, Object model) {
        reference.load(model);
    }

    @Override
    public void replace(Ref<?> reference, Object model) {
        reference.replace(model);
    }

    @Override
    @SuppressWarnings("unchecked") // the engine reads models of the relation's target
    public void load(Many<?> relation, List<?> models) {
        ((Many<Object>) relation).load(models);
    }

    @Override
    public void unload(Many<?> relation) {
        relation.unload();
    }

    @Override
    @SuppressWarnings("unchecked") // the engine reads models of the relation's target
    public void load(One<?> relation, @Nullable Object model) {
        ((One<Object>) relation).load(model);
    }

    @Override
    @SuppressWarnings("unchecked") // the engine writes models of the relation's target
    public void set(Many<?> relation, List<?> models, boolean given) {
        ((Many<Object>) relation).set(models, given);
    }

    @Override
    @SuppressWarnings("unchecked") // the engine writes models of the relation's target
    public void set(One<?> relation, @Nullable Object model, boolean given) {
        ((One<Object>) relation).set(model, given);
    }

    @Override
    public boolean isGiven(Many<?> relation) {
        return relation.isGiven();
    }

    @Override
    public boolean isGiven(One<?> relation) {
        return relation.isGiven();
    }
}
