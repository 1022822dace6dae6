package org.scrutineer.edition.document;

import org.scrutineer.assessment.Verdict;

/**
 * Whether a measure got better or worse, said once for every place that speaks of it.
 *
 * @param text with its reason, to be read alone
 */
public record VerdictView(Verdict.Finding code, String word, String text) {

    public static VerdictView of(Verdict verdict) {
        return new VerdictView(verdict.finding(), verdict.finding().word(), verdict.text());
    }
}
