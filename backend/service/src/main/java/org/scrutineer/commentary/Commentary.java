package org.scrutineer.commentary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.commentary.CommentaryDraft.Action;
import org.scrutineer.commentary.CommentaryDraft.Expected;

/**
 * One revision of what is said of a measure in an edition.
 *
 * @param exempt for the scorecard's exempt committees alone
 * @param expected when its figure is late
 */
public record Commentary(
        String indicator,
        int revision,
        @Nullable String text,
        @Nullable String cause,
        @Nullable Action action,
        boolean exempt,
        @Nullable Expected expected,
        String writtenBy,
        Instant writtenAt) {

    /** Whether it says anything of the measure itself. */
    public boolean says() {
        return text != null || cause != null || action != null;
    }
}
