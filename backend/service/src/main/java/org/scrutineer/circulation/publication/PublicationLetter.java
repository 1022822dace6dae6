package org.scrutineer.circulation.publication;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clock.Clocks;
import org.scrutineer.edition.document.Changes;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.mail.Footer;
import org.scrutineer.mail.Letter;

/**
 * What members read in an e-mail when a scorecard is published: its news in words, then the way
 * there.
 */
public final class PublicationLetter {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(Clocks.LONDON);

    private final EditionDocument edition;
    private final @Nullable String erratum;
    private final URI publicUrl;
    private final Letter.Writer letter = new Letter.Writer();

    private PublicationLetter(EditionDocument edition, @Nullable String erratum, URI publicUrl) {
        this.edition = edition;
        this.erratum = erratum;
        this.publicUrl = publicUrl;
    }

    /**
     * @param erratum what a correction puts right; null in a first edition
     */
    public static Letter of(EditionDocument edition, @Nullable String erratum, URI publicUrl) {
        return new PublicationLetter(edition, erratum, publicUrl).write();
    }

    private Letter write() {
        String name = edition.title() + ", " + edition.period().label();
        if (erratum != null) {
            letter.paragraph("The edition that was published before is corrected.")
                    .heading("What was put right")
                    .paragraph(erratum)
                    .heading("How it reads now");
        }
        letter.paragraph(Counts.words(edition.counts()));
        Changes changes = edition.changes();
        if (changes != null) {
            letter.paragraph(changes.headline());
        }
        EditionNews.of(edition)
                .forEach(section -> letter.heading(section.heading()).list(section.sentences()));
        if (!edition.overview().isBlank()) {
            letter.heading("Overview");
            edition.overview()
                    .strip()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(letter::paragraph);
        }
        letter.heading("Read more").link("Read the scorecard", page(""));
        letter.link("Ask about a measure", page("/ask"));
        until(edition.requestsUntil())
                .ifPresent(
                        day ->
                                letter.paragraph(
                                        "Members can request a deep dive into a measure until the end of %s."
                                                .formatted(day)));
        Footer.write(
                letter,
                publicUrl,
                "You get this because this scorecard is for you.",
                edition.demonstration());
        return letter.letter((erratum == null ? "" : "Corrected: ") + name);
    }

    private String page(String within) {
        return publicUrl
                .resolve(
                        "/scorecards/%s/%s%s"
                                .formatted(edition.scorecard(), edition.period().code(), within))
                .toString();
    }

    /** The last day of the window, which closes at the midnight that ends it. */
    private static Optional<String> until(@Nullable Instant closes) {
        return Optional.ofNullable(closes).map(instant -> DAY.format(instant.minusSeconds(1)));
    }
}
