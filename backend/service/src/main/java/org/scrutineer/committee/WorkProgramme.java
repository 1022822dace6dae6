package org.scrutineer.committee;

import java.time.LocalDate;
import java.util.List;

/**
 * The work programme of a committee by meeting.
 *
 * @param title the committee's
 * @param since the first day whose meetings are there
 * @param unplaced what is not yet placed at a meeting
 */
public record WorkProgramme(
        String committee,
        String title,
        LocalDate since,
        List<AtMeeting> meetings,
        List<WorkItemView> unplaced) {

    /** What is dealt with at a meeting. */
    public record AtMeeting(MeetingView meeting, List<WorkItemView> items) {}
}
