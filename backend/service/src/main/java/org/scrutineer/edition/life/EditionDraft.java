package org.scrutineer.edition.life;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Prose;

/**
 * What can be written on a draft.
 *
 * @param dataNote what a reader should know about its figures as a whole
 */
public record EditionDraft(
        @Size(max = 10000) @Prose String overview,
        @Size(max = 4000) @Prose @Nullable String dataNote) {

    static final EditionDraft EMPTY = new EditionDraft("", null);

    public EditionDraft {
        overview = overview == null ? "" : overview;
        dataNote = dataNote == null || dataNote.isBlank() ? null : dataNote.strip();
    }
}
