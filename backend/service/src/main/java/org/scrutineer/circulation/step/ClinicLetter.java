package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.clinic.Booking;
import org.scrutineer.clinic.ClinicEvent;
import org.scrutineer.clinic.ClinicToTell;
import org.scrutineer.icalendar.CalendarMethod;
import org.scrutineer.mail.CalendarPart;
import org.scrutineer.mail.Footer;
import org.scrutineer.mail.Letter;

/** What is said of a clinic, with its event for calendars. */
@ApplicationScoped
class ClinicLetter {

    private final ClinicEvent calendar;
    private final URI publicUrl;
    private final boolean demonstration;

    ClinicLetter(
            ClinicEvent calendar,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl,
            @ConfigProperty(name = "scrutineer.demo") boolean demonstration) {
        this.calendar = calendar;
        this.publicUrl = publicUrl;
        this.demonstration = demonstration;
    }

    /** Of what people are told. */
    enum Message {
        INVITED(
                "Invitation: ",
                "You are invited to a performance clinic, %s.",
                CalendarMethod.REQUEST),
        CHANGED(
                "Changed: ",
                "A performance clinic that you are invited to was changed, %s.",
                CalendarMethod.REQUEST),
        TAKEN_OFF(
                "No longer invited: ",
                "You are no longer invited to the performance clinic %s.",
                CalendarMethod.CANCEL),
        CANCELLED("Cancelled: ", "The performance clinic %s was cancelled.", CalendarMethod.CANCEL);

        private final String line;
        private final String sentence;
        private final CalendarMethod method;

        Message(String line, String sentence, CalendarMethod method) {
            this.line = line;
            this.sentence = sentence;
            this.method = method;
        }
    }

    /**
     * @param agenda a line for each request that its readers may see and none that is exempt
     */
    Letter write(ClinicToTell clinic, Message message, List<String> agenda) {
        Booking booking = clinic.booking();
        Letter.Writer letter =
                new Letter.Writer().paragraph(message.sentence.formatted(clinic.title()));
        if (clinic.exempt()) {
            letter.paragraph("What it is about is not for publication. Sign in to read it.");
        }
        if (message.method == CalendarMethod.REQUEST) {
            writeBooking(letter, clinic, agenda);
        } else {
            letter.paragraph("It was to be on %s.".formatted(booking.time()));
            if (clinic.whyCancelled() != null) {
                letter.heading("The reason").paragraph(clinic.whyCancelled());
            }
        }
        letter.link("Go to the clinic", publicUrl.resolve(clinic.path()).toString());
        Footer.writeWhy(
                letter,
                "You get this because you are or were invited. Where your e-mail program knows calendars, it brings yours up to date.",
                demonstration);
        return letter.letter("%s%s, %s".formatted(message.line, clinic.name(), booking.day()))
                .with(
                        new CalendarPart(
                                message.method.name(),
                                calendar.write(clinic, message.method, agenda)));
    }

    private void writeBooking(Letter.Writer letter, ClinicToTell clinic, List<String> agenda) {
        Booking booking = clinic.booking();
        letter.heading("When and where").paragraph(booking.time() + ", London time.");
        if (booking.place() != null) {
            letter.paragraph(booking.place());
        }
        if (booking.link() != null) {
            letter.link("Join it on line", booking.link());
        }
        if (!agenda.isEmpty()) {
            letter.heading("Agenda").list(agenda);
        }
        if (clinic.preparation() != null) {
            letter.heading("To prepare").paragraph(clinic.preparation());
        }
        letter.link(
                "Put it in your calendar yourself",
                publicUrl
                        .resolve("/api/v1/clinics/%s/calendar.ics".formatted(clinic.reference()))
                        .toString());
    }
}
