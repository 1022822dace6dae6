package org.scrutineer.circulation.daily;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.frozen.MailedDocuments.LatestMeasure;
import org.scrutineer.mail.Footer;
import org.scrutineer.mail.Letter;

/**
 * The daily figures of the measures that somebody follows and chose: what is new in words, then all
 * of them, with those that they follow first.
 */
public final class DailyLetter {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private DailyLetter() {}

    /**
     * What one letter is about.
     *
     * @param followed codes; the one that was followed last comes first
     * @param chosen further codes, in the order of the person who chose them
     */
    public record Measures(List<String> followed, List<String> chosen) {

        /** Each measure once: what is followed and chosen stands among what is followed. */
        public static Measures of(List<String> followed, List<String> chosen) {
            return new Measures(
                    followed, chosen.stream().filter(each -> !followed.contains(each)).toList());
        }

        List<String> all() {
            return Stream.concat(followed.stream(), chosen.stream()).toList();
        }
    }

    /**
     * @param latest as published; a measure may be missing
     * @param before what was published since then is new
     */
    public static Letter of(
            Measures measures,
            Map<String, LatestMeasure> latest,
            LocalDate day,
            Instant before,
            URI publicUrl,
            boolean demonstration) {
        Letter.Writer letter = new Letter.Writer();
        List<String> fresh =
                measures.all().stream()
                        .map(latest::get)
                        .filter(Objects::nonNull)
                        .filter(each -> !each.publishedAt().isBefore(before))
                        .map(DailyLetter::news)
                        .toList();
        letter.heading("New since the last e-mail");
        if (fresh.isEmpty()) {
            letter.paragraph("Nothing new has been published about your measures.");
        }
        letter.list(fresh);
        table(letter, "Measures you follow", measures.followed(), latest);
        table(
                letter,
                measures.followed().isEmpty() ? "Your measures" : "Your other measures",
                measures.chosen(),
                latest);
        // What is followed was published to this person once: where it no longer is, nothing is
        // said of it.
        long missing = measures.chosen().stream().filter(each -> !latest.containsKey(each)).count();
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
                "You get this every day because you follow or chose these measures.",
                demonstration);
        return letter.letter("Key indicators, " + DAY.format(day));
    }

    private static void table(
            Letter.Writer letter,
            String heading,
            List<String> codes,
            Map<String, LatestMeasure> latest) {
        List<List<String>> rows =
                codes.stream()
                        .map(latest::get)
                        .filter(Objects::nonNull)
                        .map(DailyLetter::row)
                        .toList();
        if (!rows.isEmpty()) {
            letter.heading(heading)
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
