package org.scrutineer.tracker;

/** How many of a kind stand somewhere, of what the reader may see. */
public record TrackedCount(
        Kind kind, String kindText, String state, String stateText, int count, int overdue) {}
