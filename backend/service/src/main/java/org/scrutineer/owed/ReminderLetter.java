package org.scrutineer.owed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.mail.Letter;

/** What is written to those who lead a service that owes something. Pure. */
record ReminderLetter(EditionTasks edition, ServiceTasks service, URI publicUrl) {

    /**
     * @param when in words that begin the subject line
     */
    Letter letter(String when) {
        String revision = edition.revision() == 1 ? "" : "?revision=" + edition.revision();
        Letter.Writer writer =
                new Letter.Writer()
                        .paragraph(
                                "%s still owes this to the edition of %s for %s:"
                                        .formatted(
                                                service.name(),
                                                edition.scorecardTitle(),
                                                edition.periodLabel()))
                        .list(
                                service.measures().stream()
                                        .flatMap(each -> owed(each).stream())
                                        .toList())
                        .link(
                                "Your tasks, with a form for each measure",
                                publicUrl
                                        .resolve(
                                                "/editions/%s/%s/tasks%s"
                                                        .formatted(
                                                                edition.scorecard(),
                                                                edition.period(),
                                                                revision))
                                        .toString());
        if (service.measures().stream().anyMatch(each -> each.figure().isOwed())) {
            // The sheet itself has figures beside it that nobody has published.
            writer.link(
                    "Your return sheet, to fill in all figures that are due in Excel and send them back",
                    publicUrl.resolve("/figures/return-sheets").toString());
        }
        return writer.paragraph(
                        "You get this e-mail because you lead this service. It goes out three days before something is due, on the day and once it is overdue.")
                .letter(
                        "%s: %s, %s"
                                .formatted(when, edition.scorecardTitle(), edition.periodLabel()));
    }

    private List<String> owed(MeasureTasks measure) {
        List<String> owed = new ArrayList<>();
        if (measure.figure().isOwed()) {
            owed.add("%s: the figure. %s.".formatted(measure.title(), measure.figure().text()));
        }
        if (measure.commentary().isOwed()) {
            owed.add(
                    "%s (%s): commentary with %s. %s."
                            .formatted(
                                    measure.title(),
                                    measure.rating().word(),
                                    String.join(" and ", measure.lacking()),
                                    measure.commentary().text()));
        }
        return owed;
    }
}
