package org.scrutineer.edition.document;

import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Direction.Arrow;
import org.scrutineer.assessment.Direction.Code;

/** Direction of travel in an edition. */
public record DirectionView(Code code, Arrow arrow, @Nullable Point comparedWith, String text) {}
