package org.scrutineer.request.deadline;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** The council's targets, on the wire too; null where it has set none. */
public record Targets(
        @Valid @Nullable Target acknowledge,
        @Valid @Nullable Target decide,
        @Valid @Nullable Target answer) {

    @Nullable Target of(DueStep step) {
        return switch (step) {
            case ACKNOWLEDGE -> acknowledge;
            case DECIDE -> decide;
            case ANSWER -> answer;
        };
    }
}
