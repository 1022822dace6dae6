package org.scrutineer.icalendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one writer of files for calendars. It names nobody who is invited; whoever sends an event
 * adds whom it is for.
 */
@ApplicationScoped
public class CalendarFile {

    private static final String SERVICE = "Scrutineer";

    /** As often as a day's news is worth. */
    private static final Duration READ_AGAIN_AFTER = Duration.ofHours(6);

    private final URI publicUrl;
    private final boolean demonstration;

    public CalendarFile(
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl,
            @ConfigProperty(name = "scrutineer.demo") boolean demonstration) {
        this.publicUrl = publicUrl;
        this.demonstration = demonstration;
    }

    /** The text of a file with one event, which calendars are to deal with like this. */
    public String write(String product, CalendarMethod method, CalendarEvent event) {
        return text(calendar(product, method, List.of(event)));
    }

    /** The text of a calendar that programs read again and again. */
    public String writeAll(String name, Collection<CalendarEvent> events) {
        Calendar calendar = calendar("Calendar", CalendarMethod.PUBLISH, events);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_AGAIN_AFTER));
        calendar.add(new XProperty("X-PUBLISHED-TTL", READ_AGAIN_AFTER.toString()));
        return text(calendar);
    }

    private Calendar calendar(
            String product, CalendarMethod method, Collection<CalendarEvent> events) {
        Calendar calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//%s//%s//EN".formatted(SERVICE, product)));
        calendar.add(new Method(method.name()));
        events.forEach(event -> calendar.add(new VEvent(new PropertyList(properties(event)))));
        return calendar;
    }

    private List<Property> properties(CalendarEvent event) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Uid("%s@%s".formatted(event.id(), publicUrl.getHost())));
        properties.add(new Sequence(event.sequence()));
        properties.add(new DtStamp(event.stamp()));
        switch (event.when()) {
            case CalendarEvent.When.Time time -> {
                properties.add(new DtStart<>(time.start()));
                if (time.end() != null) {
                    properties.add(new DtEnd<>(time.end()));
                }
            }
            case CalendarEvent.When.Day day -> {
                properties.add(new DtStart<>(day.day()));
                properties.add(new DtEnd<>(day.day().plusDays(1)));
                properties.add(ImmutableTransp.TRANSPARENT);
            }
        }
        if (event.organizer() != null) {
            properties.add(
                    new Organizer(
                            new ParameterList(List.of(new Cn(SERVICE))),
                            URI.create("mailto:" + event.organizer())));
        }
        properties.add(new Summary(event.summary()));
        if (event.location() != null) {
            properties.add(new Location(event.location()));
        }
        properties.add(new Description(description(event)));
        properties.add(new Url(event.page(publicUrl)));
        if (event.status() != null) {
            properties.add(new Status(event.status()));
        }
        return properties;
    }

    private String description(CalendarEvent event) {
        List<String> lines = new ArrayList<>(event.description());
        if (demonstration) {
            lines.add("This is a demonstration on published open data, not the council's own.");
        }
        return String.join("\n", lines).replaceAll("\r\n?", "\n");
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }
}
