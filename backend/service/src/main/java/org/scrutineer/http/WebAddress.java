package org.scrutineer.http;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The address of a page that members may follow: a page of the web and nothing that runs. */
@Pattern(regexp = "https?://[^/\\s\\p{C}\\p{Z}][^\\s\\p{C}\\p{Z}]*") @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface WebAddress {
    String message() default
            "must be the address of a web page, beginning with https:// or http://";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
