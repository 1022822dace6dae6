package org.scrutineer.redaction;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clock.Clocks;
import org.scrutineer.period.Days;

/**
 * Words that go, and what stands in their place from then on.
 *
 * @param words exactly as they were written
 */
public record Redaction(String words, String instead) {

    /** Such as "[redacted by democratic services on 3 December 2026]". */
    public static Redaction of(String words, Instant at) {
        return new Redaction(
                words,
                "[redacted by democratic services on %s]"
                        .formatted(Days.words(LocalDate.ofInstant(at, Clocks.LONDON))));
    }

    public boolean isIn(@Nullable String text) {
        return text != null && text.contains(words);
    }

    /** The text without the words; null where there is none. */
    public @Nullable String in(@Nullable String text) {
        return text == null ? null : text.replace(words, instead);
    }
}
