package org.scrutineer.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * To whom an answer is given, of those who may read the request.
 *
 * @param givenToCommittee the path of the committee; null where it is given to none
 */
@Embeddable
public record AnswerAudience(
        @Enumerated(EnumType.STRING) Kind givenTo, @Nullable String givenToCommittee) {

    /** All who may read the request, as nothing else is said. */
    public static final AnswerAudience MEMBERS = new AnswerAudience(Kind.MEMBERS, null);

    /** Officers who read every audience's editions read every answer. */
    public enum Kind {
        /** Those who asked or support it, and those of the requests that are joined with it. */
        ASKERS,
        /** The same and the members of a committee. */
        COMMITTEE,
        MEMBERS
    }
}
