package org.scrutineer.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why something was sent back or declined, in words the other side will read. */
public record Reason(@NotNull @Size(min = 10, max = 2000) @Prose String reason) {}
