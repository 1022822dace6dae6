package org.scrutineer.request;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.http.Reference;

/**
 * A request as people are told of it. Whoever tells somebody asks first whether they may see it.
 *
 * @param edition the number of the edition that it is on
 * @param committees whose members may read its scorecard where not everybody may
 * @param indicators the codes of its measures
 * @param measures their titles
 * @param services those that lead its measures
 * @param exempt whether its measures are exempt from publication
 * @param joinedTo the number of the request that it is decided and answered with; null where it
 *     stands by itself or leads
 * @param reason of a decision; null where none was given
 * @param draft where the draft of its answer stands; null where there is none
 * @param raisedBy the subject of the member who asked
 * @param supporters the subjects of the others
 */
public record RequestToTell(
        long id,
        long edition,
        String scorecard,
        String scorecardTitle,
        Audience.Kind audienceKind,
        List<String> committees,
        List<String> exemptCommittees,
        boolean exempt,
        List<String> indicators,
        List<String> measures,
        List<String> services,
        RequestState state,
        @Nullable AnswerKind answerKind,
        @Nullable Long joinedTo,
        @Nullable String reason,
        @Nullable AnswerDraftState draft,
        String raisedBy,
        String raisedName,
        List<String> supporters) {

    /** As people and URLs name it. */
    public String reference() {
        return Reference.REQUEST.of(id);
    }

    /** Who may read it besides officers. */
    public Audience audience() {
        return new Audience(audienceKind, committees);
    }

    /** The request that it is joined to, as people name it. */
    public String leader() {
        return Reference.REQUEST.of(Objects.requireNonNull(joinedTo));
    }

    /** Whether it still waits for a decision or an answer. */
    public boolean isOpen() {
        return state.isOpen();
    }

    /** Such as "DD-0012: School attendance". */
    public String name() {
        return "%s: %s".formatted(reference(), String.join(", ", measures));
    }
}
