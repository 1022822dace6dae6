package org.scrutineer.committee;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which meeting is meant. */
public record MeetingInBrief(
        String reference, @Nullable String title, Instant startsAt, String place) {}
