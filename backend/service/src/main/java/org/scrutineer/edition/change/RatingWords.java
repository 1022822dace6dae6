package org.scrutineer.edition.change;

import java.util.Objects;
import org.scrutineer.assessment.Rating;
import org.scrutineer.assessment.Verdict;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.VerdictView;
import org.scrutineer.threshold.Threshold.Basis;

/** A change of rating in a sentence that can be read alone. */
final class RatingWords {

    private RatingWords() {}

    /** "Re-referrals turned red: 24.1% in 2023-24, was 21.9% (green) in 2022-23; target ...". */
    static String of(Pair pair) {
        Measure now = pair.after();
        String turned = turned(pair);
        String reason =
                now.rating().code() == Rating.Code.NOT_RATED
                        ? ". " + now.rating().reason()
                        : "; target %s.".formatted(Pair.target(now));
        if (pair.hasNewerFigure()) {
            return "%s %s%s %s, was %s%s"
                    .formatted(
                            now.title(),
                            turned,
                            Turn.of(pair) == Turn.RATED ? "." : ":",
                            Pair.figure(now),
                            Pair.ratedFigure(pair.before()),
                            Turn.of(pair) == Turn.AGAINST_ITS_FIGURE
                                    ? otherTarget(pair, reason)
                                    : reason);
        }
        boolean sameFigure = Pair.figure(pair.before()).equals(Pair.figure(now));
        return sameFigure
                ? "%s %s, was %s, with the same figure: %s%s"
                        .formatted(
                                now.title(),
                                turned,
                                Pair.ratingWord(pair.before()),
                                Pair.figure(now),
                                otherTarget(pair, reason))
                : "%s %s with a revised figure: %s, first given as %s%s"
                        .formatted(
                                now.title(),
                                turned,
                                Pair.figure(now),
                                Pair.ratedFigure(pair.before()),
                                reason);
    }

    private static String turned(Pair pair) {
        String word = Pair.ratingWord(pair.after());
        return switch (Turn.of(pair)) {
            case NO_LONGER_RATED -> "is no longer rated";
            case RATED ->
                    pair.before().threshold() == null
                            ? "is rated for the first time: %s".formatted(word)
                            : "is rated now and was not before: %s".formatted(word);
            case AGAINST_ITS_FIGURE ->
                    "%s and is %s %s"
                            .formatted(
                                    went(pair),
                                    word,
                                    Move.better(pair) == Move.betterAsSaid(pair)
                                            ? Pair.byRuleInBoth(pair)
                                                    ? "as the average of its neighbours moved"
                                                    : "by another target or tolerance"
                                            : "all the same");
            case RED, AMBER, GREEN, NONE -> "turned " + word;
        };
    }

    /** "Improved" is the edition's to say; of two figures alone one is better. */
    private static String went(Pair pair) {
        boolean better = Move.betterAsSaid(pair) > 0;
        VerdictView verdict = pair.after().verdict();
        return verdict == null
                        || verdict.code() == Verdict.Finding.IMPROVED
                        || verdict.code() == Verdict.Finding.WORSENED
                ? better ? "improved" : "worsened"
                : better ? "is better" : "is worse";
    }

    private static String shown(Measure byRule) {
        return Objects.requireNonNull(byRule.threshold()).display();
    }

    private static String otherTarget(Pair pair, String otherwise) {
        String was = Pair.target(pair.before());
        if (Pair.byRuleInBoth(pair)) {
            return "; by the %s: now %s, was %s."
                    .formatted(
                            Pair.withinSentence(Basis.RULE),
                            Pair.withinSentence(shown(pair.after())),
                            Pair.withinSentence(shown(pair.before())));
        }
        return was.equals(Pair.target(pair.after()))
                ? otherwise
                : "; target now %s, was %s.".formatted(Pair.target(pair.after()), was);
    }
}
