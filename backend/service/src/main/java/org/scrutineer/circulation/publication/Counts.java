package org.scrutineer.circulation.publication;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.edition.document.CountsByRating;

/** How many measures stand how, in a sentence. */
final class Counts {

    private Counts() {}

    static String words(CountsByRating counts) {
        int all = counts.green() + counts.amber() + counts.red() + counts.notRated();
        List<String> parts = new ArrayList<>();
        add(parts, counts.red(), "red");
        add(parts, counts.amber(), "amber");
        add(parts, counts.green(), "green");
        add(parts, counts.notRated(), "not rated");
        if (parts.isEmpty()) {
            return "There are no measures in it.";
        }
        String stand =
                parts.size() == 1
                        ? parts.getFirst()
                        : String.join(", ", parts.subList(0, parts.size() - 1))
                                + " and "
                                + parts.getLast();
        return "Of %d %s: %s.".formatted(all, all == 1 ? "measure" : "measures", stand);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
