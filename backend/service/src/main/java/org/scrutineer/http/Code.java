package org.scrutineer.http;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A stable human code, as in URLs. */
@Pattern(
        regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}",
        message =
                "must be up to 40 letters, digits, dots and hyphens, beginning with a letter or digit")
@Constraint(validatedBy = {})
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Code {
    String message() default "must be a code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
