package org.scrutineer.edition.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.scorecard.Arrangement;

/** Why members get the scorecard, who agreed that they do, and when that is looked at again. */
public record Agreement(
        String reason,
        String agreedBy,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate nextReviewOn) {

    public static @Nullable Agreement of(@Nullable Arrangement from) {
        return from == null
                ? null
                : new Agreement(
                        from.reason(), from.agreedBy(), from.agreedOn(), from.nextReviewOn());
    }
}
