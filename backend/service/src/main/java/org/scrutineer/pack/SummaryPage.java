package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Direction;
import org.scrutineer.assessment.Rating;
import org.scrutineer.edition.document.CountsByRating;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Point;
import org.w3c.dom.Element;

/**
 * The first page: how many of each rating, the overview, and the red measures with their reason.
 */
final class SummaryPage {

    /** What one page has room for, in lines of text. */
    private static final int LINES = 26;

    private static final int LETTERS_A_LINE = 92;
    private static final int LINES_A_RED = 5;
    private static final int LETTERS_A_TITLE_LINE = 42;
    private static final int FEWEST_REDS = 3;
    private static final int FEWEST_LINES = 4;

    private final Markup markup;
    private final Signs signs;
    private final Pack pack;
    private final MeasureNames names;
    private final EditionDocument edition;

    SummaryPage(Markup markup, Signs signs, Pack pack, MeasureNames names) {
        this.names = names;
        this.markup = markup;
        this.signs = signs;
        this.pack = pack;
        this.edition = pack.edition();
    }

    Stream<@Nullable Element> elements() {
        return Stream.of(
                markup.el("p", with("class", "council"), edition.council().name()),
                markup.el("h1", edition.title()),
                markup.el("p", with("class", "lead"), edition.period().label()),
                published(),
                counts(edition.counts()),
                heading("summary", "Overview"),
                markup.el("div", paragraphs(opening())),
                markup.el("div", remarks().stream().map(this::remark)),
                reds());
    }

    /** The same where there is room for all of it, beneath the title. */
    Stream<@Nullable Element> inFull() {
        return Stream.of(
                published(),
                counts(edition.counts()),
                heading("summary", "Overview"),
                markup.el("div", paragraphs(edition.overview())),
                markup.el("div", remarks().stream().map(this::remark)),
                reds(Integer.MAX_VALUE));
    }

    private @Nullable Element published() {
        if (edition.publishedAt() == null) {
            return null;
        }
        String deadline =
                edition.requestsUntil() == null
                        ? ""
                        : " Deep-dive requests are on time until %s."
                                .formatted(PackSentences.deadline(edition.requestsUntil()));
        return markup.el(
                "p",
                with("class", "muted"),
                "Published %s.%s".formatted(PackSentences.moment(edition.publishedAt()), deadline));
    }

    private Element counts(CountsByRating counts) {
        return markup.el(
                "div",
                with("class", "counts"),
                count(Rating.Code.RED, "R", "Red", counts.red()),
                count(Rating.Code.AMBER, "A", "Amber", counts.amber()),
                count(Rating.Code.GREEN, "G", "Green", counts.green()),
                count(Rating.Code.NOT_RATED, null, "Not rated", counts.notRated()));
    }

    private Element count(Rating.Code code, @Nullable String letter, String word, int number) {
        return markup.el(
                "div",
                with("class", "count"),
                markup.el("span", with("class", "number"), number),
                " ",
                signs.rating(code, letter, word));
    }

    private Element heading(String id, String words) {
        return markup.el("h2", with("id", id), words);
    }

    private record Remark(String about, String text) {}

    /**
     * What a reader must know before the figures: how far to trust them, which measures are new.
     */
    private List<Remark> remarks() {
        return Stream.of(
                        edition.erratum() == null
                                ? null
                                : new Remark(
                                        "Corrected, revision " + edition.revision(),
                                        edition.erratum()),
                        edition.changes() == null
                                ? null
                                : new Remark(
                                        "Changed since " + edition.changes().since().label(),
                                        edition.changes().headline()),
                        edition.caution() == null ? null : new Remark("Caution", edition.caution()),
                        edition.demonstrationRule() == null
                                ? null
                                : new Remark("How it is rated", edition.demonstrationRule()),
                        edition.setChange() == null
                                ? null
                                : new Remark(
                                        "Measures changed since "
                                                + edition.setChange().since().label(),
                                        PackSentences.setChange(edition.setChange())))
                .filter(Objects::nonNull)
                .toList();
    }

    private Element remark(Remark of) {
        return markup.el("p", markup.el("b", of.about() + ". "), of.text());
    }

    private int remarkLines() {
        return remarks().stream().mapToInt(each -> 2 + each.text().length() / LETTERS_A_LINE).sum();
    }

    /** The overview as far as it leaves room for the red measures. */
    private String opening() {
        String text = edition.overview();
        int room = Math.max(FEWEST_LINES, room() - FEWEST_REDS * LINES_A_RED) * LETTERS_A_LINE;
        if (text.length() <= room) {
            return text;
        }
        int end = Math.max(text.lastIndexOf("\n", room), text.lastIndexOf(". ", room) + 1);
        return text.substring(0, end <= 0 ? room : end) + "\nThe overview goes on in the appendix.";
    }

    /** The whole overview, where the first page had no room for it. */
    Stream<Element> rest() {
        return opening().equals(edition.overview())
                ? Stream.empty()
                : Stream.of(
                        markup.el(
                                "div",
                                with("class", "new-page"),
                                heading("overview", "Overview in full"),
                                paragraphs(edition.overview())));
    }

    private Stream<Element> paragraphs(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> markup.el("p", line));
    }

    /** As many as one page has room for. */
    private Element reds() {
        return reds(Math.max(FEWEST_REDS, (room() - taken()) / LINES_A_RED));
    }

    private Element reds(int atMost) {
        List<Measure> reds =
                pack.rows()
                        .filter(each -> each.rating().code() == Rating.Code.RED)
                        .sorted(Comparator.comparing(each -> worsening(each)))
                        .toList();
        if (reds.isEmpty()) {
            return markup.el(
                    "div",
                    heading("red", "Red measures"),
                    markup.el("p", "No measure is rated red in this edition."));
        }
        return markup.el(
                "div",
                heading("red", "Red measures and why"),
                reds.size() <= atMost
                        ? null
                        : markup.el(
                                "p",
                                "The first %d of %d, those that got worse before the others. All are in the tables."
                                        .formatted(atMost, reds.size())),
                markup.el("ul", with("class", "reds"), reds.stream().limit(atMost).map(this::red)));
    }

    /** What is left for the overview and the red measures. */
    private int room() {
        return LINES - 2 * (edition.title().length() / LETTERS_A_TITLE_LINE) - remarkLines();
    }

    private int taken() {
        return opening().length() / LETTERS_A_LINE + (int) opening().lines().count();
    }

    /** Those that got worse come first. */
    private static int worsening(Measure measure) {
        return switch (measure.direction().code()) {
            case WORSENED, WORSENED_OUTSIDE_LIMITS, WORSENED_WITHIN_LIMITS -> 0;
            case Direction.Code.IMPROVED -> 2;
            default -> 1;
        };
    }

    private Element red(Measure measure) {
        Point latest = measure.periods().getLast();
        return markup.el(
                "li",
                markup.el(
                        "p",
                        with("class", "red-title"),
                        signs.rating(measure.rating()),
                        " \u00b7 ",
                        markup.el("b", names.of(measure)),
                        ": %s in %s".formatted(latest.display(), latest.label())),
                markup.el("p", measure.rating().reason()),
                signs.inOneLine(measure.direction()));
    }
}
