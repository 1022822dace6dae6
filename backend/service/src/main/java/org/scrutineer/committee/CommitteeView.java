package org.scrutineer.committee;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.ClinicNote;

/**
 * A committee on the wire, as its reader may act on it.
 *
 * @param mine whether the reader sits on it
 * @param chairs the names of those who sit on it and hold the role of a chair
 * @param members the names of the others
 */
public record CommitteeView(
        String code,
        String title,
        boolean mine,
        List<String> chairs,
        List<String> members,
        @Nullable ClinicNote terms,
        List<Action> actions) {

    /** What a caller may do with it. */
    public enum Action {
        WRITE_TERMS,
        ARRANGE_MEETING,
        PUT_ON_PROGRAMME
    }

    /** One of the list of committees. */
    public record Listed(
            String code,
            String title,
            boolean mine,
            List<String> chairs,
            @Nullable MeetingInBrief nextMeeting) {}
}
