package org.scrutineer.clinic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;

/**
 * A request as people are told of it. Whoever tells somebody asks first whether they may see it.
 *
 * @param edition the number of the edition that it is on
 * @param measures their titles
 * @param services those that lead its measures
 * @param exempt whether its measures are exempt from publication
 * @param reason of a decision; null where none was given
 * @param raisedBy the subject of the member who asked
 * @param supporters the subjects of the others
 */
public record RequestToTell(
        String reference,
        long edition,
        String scorecard,
        String scorecardTitle,
        Audience audience,
        List<String> exemptCommittees,
        boolean exempt,
        List<String> measures,
        List<String> services,
        RequestState state,
        @Nullable String reason,
        String raisedBy,
        String raisedName,
        List<String> supporters) {

    /** Such as "DD-0012: School attendance". */
    public String name() {
        return "%s: %s".formatted(reference, String.join(", ", measures));
    }
}
