package org.scrutineer.tracker;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is followed, on the wire.
 *
 * @param reference as its own address holds it
 * @param year the municipal year in which it began
 * @param committees none where it is for all members
 * @param outcome the beginning of what was answered, said or reported last
 */
public record TrackedView(
        Kind kind,
        String kindText,
        String reference,
        String text,
        @Nullable String about,
        String who,
        LocalDate beganOn,
        String year,
        List<CommitteeName> committees,
        String state,
        String stateText,
        @Nullable String outcome,
        @Nullable LocalDate dueOn,
        boolean overdue) {

    /** A committee by its code. */
    public record CommitteeName(String code, String title) {}
}
