package org.scrutineer.home;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Comparators.Band;
import org.scrutineer.assessment.Verdict;
import org.scrutineer.edition.document.Measure;

/**
 * How measures stand without a target: by their verdicts, and by their quarters among all
 * authorities.
 *
 * @param measures all of them
 * @param worstAndWorsened both at once: what to look at first
 */
public record Standing(
        int measures,
        int improved,
        int worsened,
        int bandA,
        int bandB,
        int bandC,
        int bandD,
        int worstAndWorsened,
        String text) {

    /**
     * @return null where no measure has a verdict, as in editions before there was one
     */
    static @Nullable Standing of(Collection<Measure> measures) {
        List<Measure> judged = measures.stream().filter(each -> each.verdict() != null).toList();
        if (judged.isEmpty()) {
            return null;
        }
        Predicate<Measure> worsened = each -> is(each, Verdict.Finding.WORSENED);
        Predicate<Measure> worst = each -> isIn(each, Band.D);
        int both = count(judged, worsened.and(worst));
        int down = count(judged, worsened);
        int up = count(judged, each -> is(each, Verdict.Finding.IMPROVED));
        int inWorst = count(judged, worst);
        return new Standing(
                judged.size(),
                up,
                down,
                count(judged, each -> isIn(each, Band.A)),
                count(judged, each -> isIn(each, Band.B)),
                count(judged, each -> isIn(each, Band.C)),
                inWorst,
                both,
                words(judged.size(), both, up, down, inWorst));
    }

    private static String words(int all, int both, int up, int down, int inWorst) {
        return "%d of %d %s got worse and %s in England’s worst quarter. In all, %d improved, %d got worse and %d %s in the worst quarter."
                .formatted(
                        both,
                        all,
                        all == 1 ? "measure" : "measures",
                        both == 1 ? "is" : "are",
                        up,
                        down,
                        inWorst,
                        inWorst == 1 ? "is" : "are");
    }

    private static int count(List<Measure> measures, Predicate<Measure> which) {
        return (int) measures.stream().filter(which).count();
    }

    private static boolean is(Measure measure, Verdict.Finding finding) {
        return measure.verdict() != null && measure.verdict().code() == finding;
    }

    private static boolean isIn(Measure measure, Band band) {
        return measure.position() != null && measure.position().band() == band;
    }
}
