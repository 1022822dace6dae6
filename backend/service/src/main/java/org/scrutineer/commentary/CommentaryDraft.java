package org.scrutineer.commentary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/**
 * What is to be said of a measure in an edition. All of it may be left out: that takes back what
 * was said.
 */
public record CommentaryDraft(
        @Size(max = 3000) @Prose @Nullable String text,
        @Size(max = 1000) @Prose @Nullable String cause,
        @Valid @Nullable Action action,
        @Valid @Nullable Expected expected,
        @Nullable Boolean exempt) {

    private static final int MOST_WORDS = 150;
    private static final String NOT_MEANT = "must be a day of this century";

    /** What is done about it, by whom and by when. */
    public record Action(
            @NotNull @Size(min = 3, max = 500) @Prose String what,
            @NotNull @Size(min = 2, max = 200) @OneLine String owner,
            @NotNull LocalDate due) {}

    /** When a late figure is expected, and why it is late. */
    public record Expected(
            @NotNull LocalDate on, @NotNull @Size(min = 3, max = 500) @Prose String reason) {}

    public CommentaryDraft {
        text = written(text);
        cause = written(cause);
        exempt = Boolean.TRUE.equals(exempt);
    }

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * Fails with 422 when it is longer than members will read, or names a day that cannot be meant.
     */
    public void check() {
        List<Place> places = new ArrayList<>();
        int words = text == null ? 0 : WordCount.count(text);
        if (words > MOST_WORDS) {
            places.add(
                    Place.inBody(
                            "/text",
                            "must be %d words or fewer, and has %d".formatted(MOST_WORDS, words)));
        }
        if (action != null && !isMeant(action.due())) {
            places.add(Place.inBody("/action/due", NOT_MEANT));
        }
        if (expected != null && !isMeant(expected.on())) {
            places.add(Place.inBody("/expected/on", NOT_MEANT));
        }
        ProblemException.refuse(places);
    }

    private static boolean isMeant(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() < 2100;
    }
}
