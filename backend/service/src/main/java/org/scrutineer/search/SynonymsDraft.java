package org.scrutineer.search;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.scrutineer.http.OneLine;

/** Words that are to mean the same, as they are written. */
public record SynonymsDraft(
        @NotNull @Size(min = 2, max = 20) List<
                                @NotNull @OneLine @Size(min = 2, max = 80) @Pattern(
                                        regexp = HAS_A_WORD,
                                        message =
                                                "must have a letter or a digit, and no quotation mark")
                                String>
                        words) {

    /**
     * Without a word nothing is found, and a quotation mark would end a phrase that is searched.
     */
    private static final String HAS_A_WORD = "[^\"]*[\\p{L}\\p{N}][^\"]*";

    /** With one space between two of a phrase. */
    List<String> tidied() {
        return words.stream().map(word -> word.strip().replaceAll("\\s+", " ")).toList();
    }
}
