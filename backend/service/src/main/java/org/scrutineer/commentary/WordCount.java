package org.scrutineer.commentary;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Counts words as the web app does while one writes: {@code
 * frontend/src/features/editions/commentary/word-count.ts}.
 */
final class WordCount {

    /**
     * White space as Unicode names it, which Java and JavaScript agree on; {@code \s} they do not.
     */
    private static final Pattern BETWEEN = Pattern.compile("\\p{IsWhite_Space}+");

    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

    private WordCount() {}

    /**
     * What stands between white space counts once, when it has a letter or a digit: a lone dash is
     * not a word.
     */
    static int count(String text) {
        return (int)
                Arrays.stream(BETWEEN.split(text))
                        .filter(each -> SAYS_SOMETHING.matcher(each).find())
                        .count();
    }
}
