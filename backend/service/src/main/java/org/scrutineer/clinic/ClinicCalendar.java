package org.scrutineer.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Writes a clinic as an event for calendars (RFC 5545), in UTC: each calendar shows it in its
 * reader's own time, and no description of a time zone can be misread. It names nobody who is
 * invited; whoever sends it adds whom it is for.
 */
@ApplicationScoped
public class ClinicCalendar {

    private final URI publicUrl;
    private final String sender;
    private final boolean demonstration;

    ClinicCalendar(
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl,
            @ConfigProperty(name = "quarkus.mailer.from") String from,
            @ConfigProperty(name = "scrutineer.demo") boolean demonstration) {
        this.publicUrl = publicUrl;
        this.sender = from.replaceFirst("(?s).*<([^>]*)>.*", "$1").strip();
        this.demonstration = demonstration;
    }

    /**
     * The text of a file.
     *
     * @param agenda a line for each request that its reader may see and none that is exempt
     */
    public String write(ClinicToTell clinic, CalendarMethod method, List<String> agenda) {
        Calendar calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//Scrutineer//Performance clinics//EN"));
        calendar.add(new Method(method.name()));
        calendar.add(new VEvent(new PropertyList(properties(clinic, method, agenda))));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private List<Property> properties(
            ClinicToTell clinic, CalendarMethod method, List<String> agenda) {
        Booking booking = clinic.booking();
        URI page = publicUrl.resolve(clinic.path());
        List<Property> properties = new ArrayList<>();
        properties.add(new Uid("%s@%s".formatted(clinic.reference(), publicUrl.getHost())));
        properties.add(new Sequence(clinic.sequence()));
        properties.add(new DtStamp(clinic.changedAt()));
        properties.add(new DtStart<>(booking.startsAt()));
        properties.add(new DtEnd<>(booking.endsAt()));
        properties.add(
                new Organizer(
                        new ParameterList(List.of(new Cn("Scrutineer"))),
                        URI.create("mailto:" + sender)));
        properties.add(new Summary(clinic.name()));
        properties.add(new Location(where(booking)));
        properties.add(new Description(description(clinic, agenda, page)));
        properties.add(new Url(page));
        String status = status(clinic, method);
        if (status != null) {
            properties.add(new Status(status));
        }
        return properties;
    }

    /** RFC 5546 (3.2.5) has none where single people are taken off. */
    private static @Nullable String status(ClinicToTell clinic, CalendarMethod method) {
        if (clinic.state() == ClinicState.CANCELLED) {
            return "CANCELLED";
        }
        return method == CalendarMethod.CANCEL ? null : "CONFIRMED";
    }

    private static String where(Booking booking) {
        if (booking.place() == null) {
            return String.valueOf(booking.link());
        }
        return booking.link() == null
                ? booking.place()
                : "%s, or %s".formatted(booking.place(), booking.link());
    }

    private String description(ClinicToTell clinic, List<String> agenda, URI page) {
        List<String> lines = new ArrayList<>();
        lines.add(clinic.booking().time() + ", London time");
        if (clinic.booking().link() != null) {
            lines.add("Join on line: " + clinic.booking().link());
        }
        if (clinic.reason() != null) {
            lines.add("Cancelled: " + clinic.reason());
        }
        if (!agenda.isEmpty()) {
            lines.add("Agenda:");
            agenda.forEach(line -> lines.add("- " + line));
        }
        if (clinic.booking().preparation() != null) {
            lines.add("To prepare: " + clinic.booking().preparation());
        }
        lines.add("Questions and papers: " + page);
        if (demonstration) {
            lines.add("This is a demonstration on published open data, not the council's own.");
        }
        return String.join("\n", lines).replaceAll("\r\n?", "\n");
    }
}
