package org.scrutineer.area;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;

/** An area inside the council, as the council itself names it. */
public record Locality(
        @NotNull @Code String code, @NotNull @Size(min = 2, max = 200) @OneLine String name) {}
