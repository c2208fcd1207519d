package duo.processor;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * How generated code reaches a property.
 *
 * @param reading makes an expression from that of the model
 * @param writing makes a statement from the expressions of model and value
 */
record Access(UnaryOperator<String> reading, BinaryOperator<String> writing) {

    /** By the accessor of a record, which has no other way in than its constructor. */
    static Access component(String name) {
        return new Access(model -> model + "." + name + "()", (model, value) -> {
            throw new IllegalStateException("The components of a record are not assigned");
        });
    }

    /** By the field itself. */
    static Access field(String name) {
        return new Access(model -> model + "." + name, (model, value) -> model + "." + name + " = " + value + ";");
    }

    /** By methods of the model. */
    static Access methods(String getter, String setter) {
        return new Access(
                model -> model + "." + getter + "()", (model, value) -> model + "." + setter + "(" + value + ");");
    }

    /** By the generated class beside a base class in another package. */
    static Access base(String generated, String name) {
        return new Access(
                model -> generated + "." + name + "(" + model + ")",
                (model, value) -> generated + "." + name + "(" + model + ", " + value + ");");
    }

    String read(String model) {
        return reading.apply(model);
    }

    String write(String model, String value) {
        return writing.apply(model, value);
    }
}
