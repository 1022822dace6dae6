package org.scrutineer.largefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.ingest.ImportReport;

/**
 * A large file as the API shows it.
 *
 * @param progress how much of what is being done now is done, in per cent
 * @param doing what is being done, or what came of it, in words
 * @param askedBy who had it loaded; null before
 * @param moves what the caller can do with it
 * @param load by which it is found among the loads; null unless it is loaded
 * @param report of the last check, or of the load; null before, and in lists
 */
public record LargeFile(
        long id,
        String fileName,
        long size,
        LargeFileState state,
        int progress,
        String doing,
        String sentBy,
        Instant sentAt,
        @Nullable String askedBy,
        @Nullable Instant endedAt,
        List<LargeFileMove> moves,
        @Nullable Long load,
        @Nullable ImportReport report) {}
