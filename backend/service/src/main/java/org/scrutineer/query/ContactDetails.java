package org.scrutineer.query;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.OneLine;

/** The governance adviser, and how to reach them. */
public record ContactDetails(
        @NotNull @Size(min = 2, max = 150) @OneLine String name,
        @NotNull @Size(max = 254) @Pattern(
                        regexp =
                                "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+",
                        message = "is not an e-mail address, such as adviser@council.gov.uk")
                String email,
        @Nullable @Pattern(
                        regexp = "[0-9A-Za-z+(). -]{5,40}",
                        message =
                                "must have 5 to 40 digits, letters, spaces, brackets, hyphens, full stops and plus signs, such as 01709 382121")
                String telephone) {}
