package org.scrutineer.circulation.publication;

import java.util.List;
import org.scrutineer.edition.document.CountsByRating;

/**
 * A month's scorecards as a block for the members' newsletter, ready to paste.
 *
 * @param html without styles, so that it takes those of the newsletter
 */
public record Newsletter(String month, String label, List<Item> items, String text, String html) {

    /**
     * One scorecard.
     *
     * @param corrected whether it puts an earlier edition right
     * @param news a few sentences
     */
    public record Item(
            String scorecard,
            String title,
            String period,
            String periodLabel,
            boolean corrected,
            CountsByRating counts,
            String countsText,
            List<String> news,
            String address) {}
}
