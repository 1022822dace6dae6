package org.scrutineer.arrangementreview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All that could be arranged. */
record Options(@NotNull @Size(max = 6) List<@NotNull @Valid Option> options) {}
