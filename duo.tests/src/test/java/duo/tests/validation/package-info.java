/** Jakarta Validation constraints on models and payloads, checked by Hibernate Validator. */
@NullMarked
package duo.tests.validation;

import org.jspecify.annotations.NullMarked;
