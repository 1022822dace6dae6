package org.scrutineer.glossary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a word means, for people.
 *
 * @param code what a heading or cell refers to it by
 * @param alsoCalled its abbreviations and what else people call it
 * @param words every form in which it stands in the name of a measure, the longest first; those all
 *     in capitals are meant as such
 * @param source where its meaning is laid down; null where it is ours
 */
public record GlossaryTerm(
        String code,
        String term,
        String meaning,
        Kind kind,
        List<String> alsoCalled,
        List<String> words,
        @Nullable String source) {

    /** What a word is of. */
    public enum Kind {
        /** Figures, ratings and charts. */
        STATISTICS,
        /** What councils do for children and their families. */
        CHILDRENS_SERVICES
    }
}
