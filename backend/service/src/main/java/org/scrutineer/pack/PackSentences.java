package org.scrutineer.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Assurance;
import org.scrutineer.assessment.Symbol;
import org.scrutineer.clock.Clocks;
import org.scrutineer.edition.document.CommentaryView;
import org.scrutineer.edition.document.Comparison;
import org.scrutineer.edition.document.ComparisonKind;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.document.PositionView;
import org.scrutineer.edition.document.SetChange;
import org.scrutineer.periodvalue.ValueStatus;
import org.scrutineer.threshold.Threshold;

/** Sentences that every file says in the same words as the pages do. */
final class PackSentences {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private static final int NAMED_AT_MOST = 3;

    private PackSentences() {}

    /** A moment in London, such as "3 October 2026 at 2:05pm". */
    static String moment(Instant at) {
        ZonedDateTime london = at.atZone(Clocks.LONDON);
        return "%s at %s"
                .formatted(DAY.format(london), CLOCK.format(london).toLowerCase(Locale.UK));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** When something closes: midnight belongs to the day before it. */
    static String deadline(Instant at) {
        ZonedDateTime london = at.atZone(Clocks.LONDON);
        return london.toLocalTime().toSecondOfDay() == 0
                ? "the end of " + DAY.format(london.minusDays(1))
                : moment(at);
    }

    /** "45 of 120": what a figure is made of, where both numbers are held. */
    static @Nullable String parts(Point point) {
        return point.numerator() == null || point.denominator() == null
                ? null
                : "%s of %s".formatted(whole(point.numerator()), whole(point.denominator()));
    }

    private static String whole(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMaximumFractionDigits(6);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    static @Nullable String provisional(Point point) {
        return point.status() == ValueStatus.PROVISIONAL ? "provisional" : null;
    }

    static String status(ValueStatus status) {
        return switch (status) {
            case PROVISIONAL -> "Provisional";
            case CONFIRMED -> "Confirmed";
            case REVISED -> "Revised";
        };
    }

    /** What the lead officer says, cause and action included, in one text. */
    static String commentary(CommentaryView said) {
        return Stream.of(
                        said.text(),
                        said.cause() == null ? null : "Cause: " + said.cause(),
                        said.action() == null ? null : action(said.action()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    static String action(CommentaryView.ActionView action) {
        return "Action: %s (%s). %s."
                .formatted(
                        action.what(), action.owner(), action.dueText().replaceFirst("\\.$", ""));
    }

    /** Why measures came and went, and which, as far as a few can be named. */
    static String setChange(SetChange change) {
        return Stream.of(
                        String.join(" ", change.reasons()),
                        named("New", change.came()),
                        named("No longer here", change.went()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String named(String what, List<SetChange.SetItem> items) {
        if (items.isEmpty()) {
            return "";
        }
        String names =
                items.stream()
                        .limit(NAMED_AT_MOST)
                        .map(SetChange.SetItem::title)
                        .collect(Collectors.joining("; "));
        return items.size() <= NAMED_AT_MOST
                ? "%s: %s.".formatted(what, names)
                : "%s: %s and %d more.".formatted(what, names, items.size() - NAMED_AT_MOST);
    }

    /** What stands in a cell without a number, and what it means. */
    static Map<String, String> symbols() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Symbol symbol : Symbol.values()) {
            meanings.put(symbol.code(), symbol.words());
        }
        return meanings;
    }

    static String count(int number, String one, String many) {
        return "%d %s".formatted(number, number == 1 ? one : many);
    }

    /** Of answers to requests: "Half of them within 11.5 days". */
    static String howLong(double medianDays) {
        return "Half of them within %s %s"
                .formatted(
                        new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.UK))
                                .format(medianDays),
                        medianDays == 1 ? "day" : "days");
    }

    /** Whether answers answered the question. Silence is not satisfaction. */
    static String satisfaction(int yes, int no, int silent) {
        return "Yes: %d. No: %d. Said nothing, which is neither: %d.".formatted(yes, no, silent);
    }

    /** Who set a target such as this: members ask why this one and not another. */
    static String basis(Threshold.Basis basis) {
        return switch (basis) {
            case NATIONAL -> "National";
            case STATISTICAL_NEIGHBOUR -> "Statistical neighbours";
            case LOCAL -> "Local: set by the council";
            case STATUTORY -> "Set in law or statutory guidance";
            case DEMONSTRATION -> Threshold.Basis.RULE;
        };
    }

    static @Nullable String assurance(@Nullable Assurance assurance) {
        return assurance == null || assurance.code() == Assurance.Code.NONE
                ? null
                : assurance.text();
    }

    /**
     * How the council stands and what the other figure is; a figure that is not relied on says why.
     */
    static String standing(Comparison of) {
        if (of.finding() != null) {
            return of.finding();
        }
        String beside =
                switch (of.standing()) {
                    case BETTER -> "Better than";
                    case WORSE -> "Worse than";
                    case SAME -> "Same as";
                    case HIGHER -> "Higher than";
                    case LOWER -> "Lower than";
                    case NOT_COMPARED -> null;
                };
        return beside == null || of.point() == null
                ? of.text()
                : "%s %s, %s".formatted(beside, name(of.name(), of.kind()), of.point().display());
    }

    /** Where there is little room a group's edition, which stands in brackets, is left out. */
    static String name(String name, ComparisonKind kind) {
        return kind == ComparisonKind.GROUP ? name.replaceFirst(" \\([^()]*\\)$", "") : name;
    }

    /** "88 of 150, second worst quarter"; null when there is no rank. */
    static @Nullable String rank(@Nullable PositionView position) {
        if (position == null || position.rank() == null) {
            return null;
        }
        if (position.shortText() != null) {
            return "%s (%s)".formatted(position.shortText(), position.band());
        }
        // Editions before rule version 3 have no words of their own for it.
        String rank = "%d of %d".formatted(position.rank(), position.counted());
        return position.band() == null
                ? rank
                : "%s, %s quarter (%s)"
                        .formatted(
                                rank,
                                switch (position.band()) {
                                    case A -> "best";
                                    case B -> "second best";
                                    case C -> "second worst";
                                    case D -> "worst";
                                },
                                position.band());
    }

    /**
     * A line in one or two sentences, for those who cannot see it and for those who want to be
     * sure.
     */
    static String trend(List<Point> points) {
        List<Point> figures = points.stream().filter(each -> each.value() != null).toList();
        if (figures.isEmpty()) {
            return "No figures.";
        }
        Point first = figures.getFirst();
        Point latest = figures.getLast();
        if (figures.size() == 1) {
            return "One figure: %s.".formatted(in(latest));
        }
        Comparator<Point> byValue = Comparator.comparing(Point::value);
        Point lowest = figures.stream().min(byValue).orElseThrow();
        Point highest = figures.stream().max(byValue).orElseThrow();
        int missing = points.size() - figures.size();
        return "From %s to %s. %s%s"
                .formatted(
                        in(first),
                        in(latest),
                        byValue.compare(lowest, highest) == 0
                                ? "The same throughout."
                                : "Lowest %s, highest %s.".formatted(in(lowest), in(highest)),
                        missing == 0
                                ? ""
                                : " %s no figure."
                                        .formatted(count(missing, "period has", "periods have")));
    }

    private static String in(Point point) {
        return "%s in %s".formatted(point.display(), point.label());
    }
}
