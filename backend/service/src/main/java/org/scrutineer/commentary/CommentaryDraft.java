package org.scrutineer.commentary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.ProblemException;

/**
 * What is to be said of a measure in an edition. All of it may be left out: that takes back what
 * was said.
 */
public record CommentaryDraft(
        @Size(max = 3000) @Nullable String text,
        @Size(max = 1000) @Nullable String cause,
        @Valid @Nullable Action action,
        @Valid @Nullable Expected expected,
        @Nullable Boolean exempt) {

    private static final int MOST_WORDS = 150;

    /** What is done about it, by whom and by when. */
    public record Action(
            @NotNull @Size(min = 3, max = 500) String what,
            @NotNull @Size(min = 2, max = 200) String owner,
            @NotNull LocalDate due) {}

    /** When a late figure is expected, and why it is late. */
    public record Expected(
            @NotNull LocalDate on, @NotNull @Size(min = 3, max = 500) String reason) {}

    public CommentaryDraft {
        text = written(text);
        cause = written(cause);
        exempt = Boolean.TRUE.equals(exempt);
    }

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Fails with 422 when it is longer than members will read. */
    public void check() {
        int words = text == null ? 0 : Words.count(text);
        if (words > MOST_WORDS) {
            throw ProblemException.invalid(
                    "/text", "must be %d words or fewer, and has %d".formatted(MOST_WORDS, words));
        }
    }
}
