package org.scrutineer.mail;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * An event that comes with an e-mail, for the recipient's calendar.
 *
 * @param method what the calendar is to do with it, as RFC 5546 names it
 * @param text as RFC 5545 has it; until it is addressed it names nobody who is invited
 */
public record CalendarPart(String method, String text) {

    /** As no folded line can be: those begin with a space. */
    private static final String END = "\r\nEND:VEVENT\r\n";

    /** RFC 5545 (3.1): longer lines are folded. */
    private static final int LONGEST_LINE = 75;

    /**
     * Names this recipient and no other, so that nobody's address is shown around. No reply is
     * asked for: nobody reads what comes back to the sender.
     */
    CalendarPart addressedTo(String address) {
        String attendee =
                "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:" + mailto(address);
        return new CalendarPart(method, text.replace(END, "\r\n" + folded(attendee) + END));
    }

    private static String mailto(String address) {
        try {
            return new URI("mailto", address, null).toASCIIString();
        } catch (URISyntaxException notAnAddress) {
            throw new IllegalArgumentException(notAnAddress);
        }
    }

    /** It is ASCII, so a character is an octet. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        String rest = line;
        while (rest.length() > LONGEST_LINE) {
            folded.append(rest, 0, LONGEST_LINE).append("\r\n");
            rest = " " + rest.substring(LONGEST_LINE);
        }
        return folded.append(rest).toString();
    }
}
