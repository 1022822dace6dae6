package org.scrutineer.circulation.daily;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.frozen.MailedDocuments.LatestMeasure;
import org.scrutineer.mail.Footer;
import org.scrutineer.mail.Letter;

/**
 * The daily figures of the measures that somebody chose: what is new in words, then all of them.
 */
public final class DailyLetter {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private DailyLetter() {}

    /**
     * @param chosen codes, in the order of the person who chose them
     * @param latest as published; a measure may be missing
     * @param before what was published since then is new
     */
    public static Letter of(
            List<String> chosen,
            Map<String, LatestMeasure> latest,
            LocalDate day,
            Instant before,
            URI publicUrl,
            boolean demonstration) {
        Letter.Writer letter = new Letter.Writer();
        List<String> fresh = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int missing = 0;
        for (String code : chosen) {
            LatestMeasure measure = latest.get(code);
            if (measure == null) {
                missing++;
            } else {
                rows.add(row(measure));
                if (!measure.publishedAt().isBefore(before)) {
                    fresh.add(news(measure));
                }
            }
        }
        letter.heading("New since the last e-mail");
        if (fresh.isEmpty()) {
            letter.paragraph("Nothing new has been published about your measures.");
        }
        letter.list(fresh);
        if (!rows.isEmpty()) {
            letter.heading("Your measures")
                    .table(
                            "The latest published figures",
                            List.of(
                                    "Measure",
                                    "Latest figure",
                                    "Rating",
                                    "Direction of travel",
                                    "From"),
                            rows);
        }
        if (missing > 0) {
            letter.paragraph(
                    missing == 1
                            ? "One of your measures has not been published to you yet."
                            : "%d of your measures have not been published to you yet."
                                    .formatted(missing));
        }
        letter.link("Read the scorecards", publicUrl.resolve("/scorecards").toString());
        Footer.write(
                letter,
                publicUrl,
                "You get this every day because you chose these measures.",
                demonstration);
        return letter.letter("Key indicators, " + DAY.format(day));
    }

    private static String news(LatestMeasure latest) {
        return "%s: %s Published in %s, %s."
                .formatted(
                        latest.document().measure().title(),
                        latest.document().headline(),
                        latest.scorecardTitle(),
                        latest.periodLabel());
    }

    private static List<String> row(LatestMeasure latest) {
        Measure measure = latest.document().measure();
        List<Point> history = latest.document().history();
        Point newest = history.isEmpty() ? null : history.getLast();
        return List.of(
                measure.title(),
                newest == null
                        ? "No figure"
                        : "%s in %s".formatted(newest.display(), newest.label()),
                measure.rating().word(),
                measure.direction().text(),
                "%s, %s".formatted(latest.scorecardTitle(), latest.periodLabel()));
    }
}
