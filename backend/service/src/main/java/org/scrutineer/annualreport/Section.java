package org.scrutineer.annualreport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;

/**
 * What an officer writes in one place of a report.
 *
 * @param of the theme or the code of the measure; null for what is on the whole
 * @param text null takes it out
 */
public record Section(
        @NotNull SectionPart part,
        @OneLine @Size(min = 1, max = 200) @Nullable String of,
        @Prose @Size(min = 1, max = 8000) @Nullable String text) {

    boolean isAt(SectionPart there, @Nullable String ofThere) {
        return part == there && java.util.Objects.equals(of, ofThere);
    }
}
