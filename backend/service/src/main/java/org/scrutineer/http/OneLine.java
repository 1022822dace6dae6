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

/**
 * Text on one line, as it stands in headings, subjects of e-mails and cells: without line ends,
 * tabs and other control characters, and without those that turn the direction of what follows, so
 * that it reads as it is stored.
 */
@Pattern(regexp = OneLine.REGEXP) @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface OneLine {

    /** Holds for the whole text. Half of a surrogate pair is no character either. */
    String REGEXP = "[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]*";

    String WORDS = "must be on one line, without tabs or characters that cannot be seen";

    String message() default WORDS;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
