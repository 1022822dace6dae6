package org.scrutineer.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.scrutineer.directory.Committee;
import org.scrutineer.request.RequestStepTaken.Step;
import org.scrutineer.request.RequestsElsewhere;

/**
 * Has those told whose request is on a work programme, and those who are to come to its meeting.
 */
@ApplicationScoped
class WorkItemNews {

    private final RequestsElsewhere requests;
    private final Meetings meetings;

    WorkItemNews(RequestsElsewhere requests, Meetings meetings) {
        this.requests = requests;
        this.meetings = meetings;
    }

    /** Once its trail has kept the step. */
    void tell(WorkItem item, Step step) {
        Long request = item.requestId();
        if (request != null) {
            requests.tell(
                    List.of(request),
                    step,
                    "%s %d".formatted(item.reference(), item.version()),
                    words(item, step));
        }
    }

    private String words(WorkItem item, Step step) {
        String programme =
                "the work programme of the committee %s"
                        .formatted(new Committee(item.committee()).title());
        return switch (step) {
            case TAKEN_OFF_PROGRAMME ->
                    "It was taken off %s. The reason is there.".formatted(programme);
            case DEALT_WITH_ON_PROGRAMME ->
                    "It was dealt with on %s. What came of it is there.".formatted(programme);
            case CARRIED_OVER -> "It was carried over on %s%s.".formatted(programme, where(item));
            default -> "It is on %s%s.".formatted(programme, where(item));
        };
    }

    private String where(WorkItem item) {
        Long meeting = item.meetingId();
        return meeting == null
                ? ", and waits for a meeting"
                : ", for the meeting on " + meetings.get(meeting).day();
    }
}
