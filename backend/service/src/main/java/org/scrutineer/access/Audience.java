package org.scrutineer.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.scrutineer.http.OneLine;

/** Who may read the published editions of a scorecard. */
public record Audience(
        @NotNull Kind kind,
        @Size(max = 50) List<@NotNull @OneLine @Size(max = 200) String> committees) {

    public enum Kind {
        /** Anyone, without a sign-in. */
        PUBLIC,
        ALL_MEMBERS,
        COMMITTEES
    }

    public Audience {
        committees = committees == null ? List.of() : List.copyOf(committees);
    }
}
