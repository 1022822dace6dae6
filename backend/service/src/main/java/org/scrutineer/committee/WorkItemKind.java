package org.scrutineer.committee;

import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Reference;

/** What an item of a work programme is. */
public enum WorkItemKind {
    REQUEST("Deep-dive request", Reference.REQUEST),
    CLINIC("Performance clinic", Reference.CLINIC),
    REPORT("Report", null);

    private final String words;
    private final @Nullable Reference about;

    WorkItemKind(String words, @Nullable Reference about) {
        this.words = words;
        this.about = about;
    }

    String words() {
        return words;
    }

    /** What it names that it is about; null where it names nothing. */
    @Nullable Reference about() {
        return about;
    }
}
