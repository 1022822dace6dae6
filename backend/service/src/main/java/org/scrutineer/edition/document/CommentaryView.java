package org.scrutineer.edition.document;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.commentary.Commentary;
import org.scrutineer.commentary.CommentaryDraft;
import org.scrutineer.period.Days;

/**
 * What the lead officer says of a measure: what happened, why, and what is done about it.
 *
 * @param exempt true where the scorecard's exempt committees alone read it; null otherwise
 */
public record CommentaryView(
        @Nullable String text,
        @Nullable String cause,
        @Nullable ActionView action,
        String by,
        Instant at,
        @Nullable Boolean exempt) {

    /** What is done about it, by whom and by when. */
    public record ActionView(String what, String owner, LocalDate due, String dueText) {

        private static @Nullable ActionView of(CommentaryDraft.@Nullable Action from) {
            return from == null
                    ? null
                    : new ActionView(
                            from.what(), from.owner(), from.due(), "By " + Days.words(from.due()));
        }
    }

    /**
     * Null when nothing is said of the measure, or nothing that those it is written for may read.
     */
    public static @Nullable CommentaryView of(@Nullable Commentary from, Variant variant) {
        return from == null || !from.says() || (from.exempt() && variant == Variant.OPEN)
                ? null
                : new CommentaryView(
                        from.text(),
                        from.cause(),
                        ActionView.of(from.action()),
                        from.writtenBy(),
                        from.writtenAt(),
                        from.exempt() ? true : null);
    }
}
