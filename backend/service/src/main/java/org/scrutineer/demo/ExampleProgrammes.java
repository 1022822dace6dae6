package org.scrutineer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.scrutineer.committee.Meeting;
import org.scrutineer.committee.MeetingPlan;
import org.scrutineer.committee.MeetingService;
import org.scrutineer.committee.NewWorkItem;
import org.scrutineer.committee.WorkItem;
import org.scrutineer.committee.WorkItemKind;
import org.scrutineer.committee.WorkItemService;

/** Steps of the demonstration's examples on when committees meet, and on what. */
@ApplicationScoped
class ExampleProgrammes {

    private final MeetingService meetings;
    private final WorkItemService items;

    ExampleProgrammes(MeetingService meetings, WorkItemService items) {
        this.meetings = meetings;
        this.items = items;
    }

    /** About a committee, until when it meets. */
    void arrange(ExampleStep step) {
        Meeting meeting =
                meetings.arrange(
                        step.row().text("about"),
                        new MeetingPlan(null, step.time().toString(), step.row().text("place")));
        step.makes(meeting.reference(), meeting::version);
    }

    /** About a committee, a meeting and, unless it is a report, what it is about. */
    void putOn(ExampleStep step) {
        List<String> about = step.words("about");
        WorkItem item =
                items.put(
                        about.get(0),
                        new NewWorkItem(
                                step.row().value("kind", WorkItemKind.class),
                                step.row().text("title"),
                                step.text(),
                                about.size() < 3 ? null : step.reference(about.get(2)),
                                step.reference(about.get(1))));
        step.makes(item.reference(), item::version);
    }

    /** About the meeting to which. */
    void carryOver(ExampleStep step) {
        items.carryOver(
                step.it().reference(),
                step.references().getFirst(),
                step.text(),
                step.it().asItIs());
    }

    void dealWith(ExampleStep step) {
        items.complete(step.it().reference(), step.text(), step.it().asItIs());
    }
}
