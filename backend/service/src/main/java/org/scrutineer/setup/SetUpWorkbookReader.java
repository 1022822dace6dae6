package org.scrutineer.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.ingest.SheetRows;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.Violations;
import org.scrutineer.setup.SetUpReport.SetUpProblem;

/** Reads a set-up from a workbook, and holds its fields against the same rules as those of JSON. */
@ApplicationScoped
class SetUpWorkbookReader {

    private final ObjectMapper json;
    private final Validator validator;

    SetUpWorkbookReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    SetUpSource read(Path file) throws IOException {
        SetUpRows rows = SetUpRows.of(SheetRows.all(file));
        SetUp setUp = setUp(rows);
        List<SetUpProblem> unread = new ArrayList<>(rows.unread());
        List<Place> wrong = new ArrayList<>(rows.wrong());
        Set<String> said = wrong.stream().map(Place::pointer).collect(Collectors.toSet());
        // Of a cell that could not be read it is not said again that it is empty.
        Violations.places(validator.validate(setUp)).stream()
                .filter(each -> !said.contains(each.pointer()))
                .sorted(Comparator.comparing(Place::pointer))
                .forEach(
                        each ->
                                whole(each)
                                        .ifPresentOrElse(
                                                sheet ->
                                                        unread.add(
                                                                new SetUpProblem(
                                                                        sheet.label,
                                                                        null,
                                                                        null,
                                                                        null,
                                                                        each.detail(),
                                                                        null)),
                                                () -> wrong.add(each)));
        return new SetUpSource(setUp, unread, wrong, rows::where);
    }

    private SetUp setUp(SetUpRows rows) {
        try {
            return json.treeToValue(rows.tree(), SetUp.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The sheet that is wrong as a whole: it has too many rows. */
    private static Optional<SetUpSheet> whole(Place place) {
        return SetUpSheet.kinds().stream()
                .filter(each -> ("/" + each.field).equals(place.pointer()))
                .findFirst();
    }
}
