package org.scrutineer.question;

import java.util.List;
import java.util.Locale;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.frozen.ReadableMeasures.MeasureAsFrozen;

/** What is asked of a missed target, and of what is worse than the demonstration's rule asks. */
final class MissWords {

    private MissWords() {}

    static String now(Measure measure) {
        return goesByRule(measure)
                ? "It is %s by the demonstration rule, which is not the council's target. What is being done, and by when will it be as good as the average of its neighbours?"
                        .formatted(measure.rating().word().toLowerCase(Locale.UK))
                : "It misses its target of %s. What is being done, and by when will it be met?"
                        .formatted(inSentence(measure.targetText()));
    }

    /**
     * @param missed the newest first
     */
    static String forLong(List<MeasureAsFrozen> missed) {
        return "It %s in each of the last %d editions, since %s. What has changed in the service?"
                .formatted(
                        missed.stream().anyMatch(each -> goesByRule(each.measure()))
                                ? "has been red or amber, by a target or by the demonstration rule,"
                                : "has missed its target",
                        missed.size(),
                        missed.getLast().period().label());
    }

    /** Whether the only mark it is held against is nobody's target. */
    static boolean goesByRule(Measure measure) {
        return measure.threshold() != null && measure.threshold().goesByRule();
    }

    private static String inSentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase() + words.substring(1);
    }
}
