package org.scrutineer.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a mapping, as it was saved. Every version is kept: loads name the one they went by.
 *
 * @param layout of which files it is
 * @param use when it was loaded by, where that was asked for; null where it never was
 */
public record SavedMapping(
        String code,
        int version,
        String savedBy,
        Instant savedAt,
        Layout layout,
        @Nullable MappingUse use,
        FigureMapping mapping) {

    /**
     * @param loads how many
     * @param lastBy the name of who loaded last
     */
    public record MappingUse(int loads, Instant lastAt, String lastBy) {}

    SavedMapping used(@Nullable MappingUse use) {
        return new SavedMapping(code, version, savedBy, savedAt, layout, use, mapping);
    }
}
