package org.scrutineer.mail;

import java.net.URI;

/** How every e-mail ends. */
public final class Footer {

    private Footer() {}

    public static void write(
            Letter.Writer letter, URI publicUrl, String why, boolean demonstration) {
        writeWhy(letter, why, demonstration);
        letter.link("Choose which e-mails you get", publicUrl.resolve("/e-mails").toString())
                .link("Stop these e-mails", Letter.UNSUBSCRIBE);
    }

    /** How one ends that cannot be switched off. */
    public static void writeWhy(Letter.Writer letter, String why, boolean demonstration) {
        letter.heading("About this e-mail").paragraph(why);
        if (demonstration) {
            letter.paragraph(
                    "This is a demonstration on published open data, not the council's own service.");
        }
    }
}
