package org.scrutineer.ingest;

import java.time.Instant;

/**
 * A version of a mapping, as it was saved. Every version is kept: loads name the one they went by.
 */
public record SavedMapping(
        String code, int version, String savedBy, Instant savedAt, FigureMapping mapping) {}
