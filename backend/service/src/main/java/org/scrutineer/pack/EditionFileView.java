package org.scrutineer.pack;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of an edition, or how far it is.
 *
 * @param progress per cent
 * @param doing what is being done, for people
 * @param size in bytes; null until it is ready
 */
public record EditionFileView(
        String file,
        String title,
        String mediaType,
        String name,
        FileState state,
        int progress,
        String doing,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable Instant madeAt) {}
