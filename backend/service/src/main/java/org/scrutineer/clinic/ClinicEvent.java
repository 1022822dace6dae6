package org.scrutineer.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.scrutineer.icalendar.CalendarEvent;
import org.scrutineer.icalendar.CalendarFile;
import org.scrutineer.icalendar.CalendarMethod;

/** A clinic as an event for calendars. */
@ApplicationScoped
public class ClinicEvent {

    private final CalendarFile file;
    private final URI publicUrl;
    private final String sender;

    ClinicEvent(
            CalendarFile file,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl,
            @ConfigProperty(name = "quarkus.mailer.from") String from) {
        this.file = file;
        this.publicUrl = publicUrl;
        this.sender = from.replaceFirst("(?s).*<([^>]*)>.*", "$1").strip();
    }

    /**
     * The text of a file.
     *
     * @param agenda a line for each request that its reader may see and none that is exempt
     */
    public String write(ClinicToTell clinic, CalendarMethod method, List<String> agenda) {
        Booking booking = clinic.booking();
        return file.write(
                "Performance clinics",
                method,
                new CalendarEvent(
                        clinic.reference(),
                        clinic.sequence(),
                        clinic.changedAt(),
                        new CalendarEvent.When.Time(booking.startsAt(), booking.endsAt()),
                        status(clinic, method),
                        sender,
                        clinic.name(),
                        booking.where(),
                        description(clinic, agenda),
                        clinic.path()));
    }

    /** RFC 5546 (3.2.5) has none where single people are taken off. */
    private static @Nullable String status(ClinicToTell clinic, CalendarMethod method) {
        if (clinic.state() == ClinicState.CANCELLED) {
            return "CANCELLED";
        }
        return method == CalendarMethod.CANCEL ? null : "CONFIRMED";
    }

    private List<String> description(ClinicToTell clinic, List<String> agenda) {
        List<String> lines = new ArrayList<>();
        lines.add(clinic.booking().time() + ", London time");
        if (clinic.booking().link() != null) {
            lines.add("Join on line: " + clinic.booking().link());
        }
        if (clinic.exempt()) {
            lines.add("What it is about is not for publication. Sign in to read it.");
        }
        if (clinic.whyCancelled() != null) {
            lines.add("Cancelled: " + clinic.whyCancelled());
        }
        if (!agenda.isEmpty()) {
            lines.add("Agenda:");
            agenda.forEach(line -> lines.add("- " + line));
        }
        if (clinic.preparation() != null) {
            lines.add("To prepare: " + clinic.preparation());
        }
        lines.add("Questions and papers: " + publicUrl.resolve(clinic.path()));
        return lines;
    }
}
