package org.scrutineer.edition.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Direction.Arrow;
import org.scrutineer.assessment.Direction.Code;

/** Direction of travel in an edition. */
public record DirectionView(
        Code code,
        Arrow arrow,
        @Nullable Point comparedWith,
        @Nullable BigDecimal change,
        @Nullable String changeText,
        String text) {}
