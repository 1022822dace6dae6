package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Direction.Arrow;
import org.scrutineer.assessment.Rating;
import org.scrutineer.assessment.Standing;
import org.scrutineer.assessment.Verdict;
import org.scrutineer.edition.document.DirectionView;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.VerdictView;
import org.w3c.dom.Element;

/**
 * The signs of the pages on paper: a shape, a letter and a word, so that each is read in greyscale
 * and by a screen reader. The shapes are decoration; the words beside them say everything.
 */
final class Signs {

    private final Markup markup;

    Signs(Markup markup) {
        this.markup = markup;
    }

    Element rating(Rating rating) {
        return rating(rating.code(), rating.letter(), rating.word());
    }

    Element rating(Rating.Code code, @Nullable String letter, String words) {
        return markup.el(
                "span",
                with("class", "rating " + css(code)),
                markup.el(
                        "span",
                        with("class", "shape"),
                        markup.decoration(),
                        letter == null ? "\u2013" : letter),
                markup.el("span", with("class", "word"), words));
    }

    /** The arrow speaks of performance; the words say both, since when and by how much. */
    List<Element> direction(DirectionView of) {
        return List.of(
                sign(css(of.arrow()), of.text()),
                markup.el(
                        "div",
                        with("class", "aside"),
                        of.changeText() == null ? "" : of.changeText()));
    }

    Element inOneLine(DirectionView of) {
        return sign(
                css(of.arrow()),
                of.changeText() == null
                        ? of.text()
                        : "%s, %s".formatted(of.text(), of.changeText()));
    }

    /**
     * In a word, with an arrow that speaks of performance; editions before verdicts have a
     * sentence.
     */
    Element verdict(Measure measure) {
        VerdictView verdict = measure.verdict();
        boolean isSigned =
                verdict == null
                        || switch (verdict.code()) {
                            case IMPROVED, WORSENED, NO_CHANGE -> true;
                            case CHANGED, NOT_ENOUGH_EVIDENCE, NOT_COMPARED -> false;
                        };
        return sign(isSigned ? css(measure.direction().arrow()) : "none", word(measure));
    }

    /** A change that is neither good nor bad says which way it went. */
    static String word(Measure measure) {
        VerdictView verdict = measure.verdict();
        if (verdict == null) {
            return measure.direction().text();
        }
        if (verdict.code() != Verdict.Finding.CHANGED) {
            return verdict.word();
        }
        return switch (measure.direction().code()) {
            case INCREASED -> "Rose";
            case DECREASED -> "Fell";
            default -> verdict.word();
        };
    }

    Element standing(Standing.Code code, String words) {
        return sign(
                switch (code) {
                    case BETTER -> "better";
                    case WORSE -> "worse";
                    case SAME -> "same";
                    case HIGHER, LOWER, NOT_COMPARED -> "other";
                },
                words);
    }

    private Element sign(String shape, String words) {
        return markup.el("div", with("class", "sign " + shape), words);
    }

    /** What every sign means, for the foot of each page. */
    List<Element> key() {
        return List.of(
                rating(Rating.Code.GREEN, "G", "Green: target met"),
                rating(Rating.Code.AMBER, "A", "Amber: missed, within tolerance"),
                rating(Rating.Code.RED, "R", "Red: missed by more"),
                rating(Rating.Code.NOT_RATED, null, "Not rated"),
                arrow(Arrow.UP, "Improved"),
                arrow(Arrow.DOWN, "Worsened"),
                arrow(Arrow.LEVEL, "No change"));
    }

    private Element arrow(Arrow arrow, String words) {
        return markup.el("span", with("class", "sign " + css(arrow)), words);
    }

    private static String css(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
