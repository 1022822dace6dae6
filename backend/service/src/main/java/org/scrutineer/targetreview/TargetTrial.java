package org.scrutineer.targetreview;

import java.util.List;
import org.scrutineer.edition.reading.ThresholdPreview;

/**
 * What a target comes to before it is one.
 *
 * @param targetText target and tolerance in words
 * @param ratedText how often it would have been met, in a sentence
 * @param rated by it, figure by figure
 */
public record TargetTrial(
        String targetText,
        String ratedText,
        ThresholdPreview rated,
        List<TargetWarning> warnings) {}
