package org.scrutineer.arrangementreview;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.scrutineer.http.Code;

/**
 * A series whose arrangement is to be looked at.
 *
 * @param firstDay of those in which the periods of its editions end, up to the last
 */
record NewArrangementReview(
        @NotNull @Code String scorecard, @NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {}
