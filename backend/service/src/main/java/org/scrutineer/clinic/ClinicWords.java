package org.scrutineer.clinic;

import java.time.Instant;

/** What somebody wrote of a clinic. */
public record ClinicWords(String text, String by, Instant at) {}
