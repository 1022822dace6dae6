package org.scrutineer.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever can be set up has a column, so that nothing is lost on the way through a workbook. */
class SetUpColumnsTest {

    @Test
    void everyFieldHasAColumnAndEveryColumnAField() {
        Set<String> fields = new TreeSet<>();
        for (RecordComponent kind : SetUp.class.getRecordComponents()) {
            fields(kind, "/" + kind.getName(), fields);
        }
        Set<String> columns = new TreeSet<>();
        for (SetUpSheet sheet : SetUpSheet.values()) {
            String at =
                    sheet.above == null ? "/" + sheet.field : "/" + sheet.above.field + sheet.field;
            columns.addAll(
                    sheet.columns.stream()
                            .filter(each -> !each.pointer().isEmpty())
                            .map(each -> at + each.pointer())
                            .collect(Collectors.toSet()));
        }
        assertEquals(fields, columns);
    }

    private static void fields(RecordComponent of, String pointer, Set<String> into) {
        Class<?> type =
                of.getGenericType() instanceof ParameterizedType list
                        ? (Class<?>) list.getActualTypeArguments()[0]
                        : of.getType();
        if (!type.isRecord()) {
            into.add(pointer);
            return;
        }
        for (RecordComponent each : type.getRecordComponents()) {
            fields(each, pointer + "/" + each.getName(), into);
        }
    }
}
