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

/** Text as {@link OneLine}, but in lines and paragraphs. */
@Pattern(regexp = Prose.REGEXP) @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Prose {

    /** Holds for the whole text. */
    String REGEXP =
            "[\\r\\n\\t[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]]*";

    String WORDS = "holds a character that cannot be printed; type it again instead of copying it";

    String message() default WORDS;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
