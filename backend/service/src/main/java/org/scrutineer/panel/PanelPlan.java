package org.scrutineer.panel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;

/**
 * What a panel is to be.
 *
 * @param monthsBetween its meetings, such as 3 for one that meets each quarter
 * @param members by their subjects
 */
public record PanelPlan(
        @NotNull @Size(min = 3, max = 150) @OneLine String title,
        @NotNull @Size(min = 10, max = 2000) @Prose String purpose,
        @NotNull @Min(1) @Max(12) Integer monthsBetween,
        @NotNull @Size(min = 1, max = 40) @UniqueElements
                List<@NotNull @OneLine @Size(min = 1, max = 100) String> members) {}
