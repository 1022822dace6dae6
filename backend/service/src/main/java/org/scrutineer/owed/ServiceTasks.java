package org.scrutineer.owed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.indicator.ServiceName;

/**
 * What one service owes an edition.
 *
 * @param service its group; null for the measures that name none
 */
public record ServiceTasks(
        @Nullable String service,
        String name,
        int owed,
        int overdue,
        String text,
        List<MeasureTasks> measures) {

    static ServiceTasks of(@Nullable String service, List<MeasureTasks> measures) {
        List<TaskView> owing = measures.stream().flatMap(MeasureTasks::owed).toList();
        int overdue =
                (int) owing.stream().filter(each -> each.state() == TaskView.State.OVERDUE).count();
        return new ServiceTasks(
                service,
                ServiceName.ofAny(service),
                owing.size(),
                overdue,
                text(owing.size(), overdue),
                measures);
    }

    private static String text(int owed, int overdue) {
        if (owed == 0) {
            return "Everything is done";
        }
        String things = owed == 1 ? "1 thing to do" : owed + " things to do";
        return overdue == 0 ? things : "%s, %d overdue".formatted(things, overdue);
    }
}
