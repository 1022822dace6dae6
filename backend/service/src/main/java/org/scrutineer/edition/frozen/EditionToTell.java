package org.scrutineer.edition.frozen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.edition.document.EditionDocument;

/**
 * A published edition as its readers are told of it.
 *
 * @param audience whom its scorecard is for now
 * @param superseded whether a correction has taken its place
 * @param document as the whole audience reads it
 * @param full with what is exempt from publication, for the scorecard's exempt committees; null
 *     when nothing is
 */
public record EditionToTell(
        long id,
        String scorecard,
        String title,
        String period,
        int revision,
        @Nullable String erratum,
        Audience audience,
        List<String> exemptCommittees,
        boolean superseded,
        EditionDocument document,
        @Nullable EditionDocument full) {

    public String name() {
        return "%s, %s".formatted(title, document.period().label());
    }
}
