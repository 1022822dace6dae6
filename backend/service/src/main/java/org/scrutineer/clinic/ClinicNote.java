package org.scrutineer.clinic;

import java.time.Instant;

/** What somebody wrote of a clinic, or of an action agreed there. */
public record ClinicNote(String text, String by, Instant at) {}
