package org.scrutineer.pack;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.MeasureDocument;

/** Packs with only what a test changes changed. */
final class Packs {

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Packs() {}

    /** The same pack whose scorecard was changed as JSON. */
    static Pack changed(Pack pack, Consumer<ObjectNode> change) {
        ObjectNode edition = JSON.valueToTree(pack.edition());
        change.accept(edition);
        try {
            EditionDocument document = JSON.treeToValue(edition, EditionDocument.class);
            return new Pack(document, pack.measures(), pack.glossary());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same measure, changed as JSON. */
    static MeasureDocument changed(MeasureDocument measure, Consumer<ObjectNode> change) {
        ObjectNode document = JSON.valueToTree(measure);
        change.accept(document);
        try {
            return JSON.treeToValue(document, MeasureDocument.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Every measure's row changed as JSON. */
    static Pack rowsChanged(Pack pack, Consumer<ObjectNode> change) {
        return changed(
                pack,
                edition ->
                        edition.withArray("themes")
                                .forEach(
                                        theme ->
                                                theme.withArray("measures")
                                                        .forEach(
                                                                row ->
                                                                        change.accept(
                                                                                (ObjectNode)
                                                                                        row))));
    }

    /** The same without what editions of earlier versions do not say. */
    static Pack ofAnEarlierVersion(Pack pack) {
        return rowsChanged(
                changed(pack, edition -> edition.remove(List.of("howToRead", "findings"))),
                row ->
                        row.remove(
                                List.of(
                                        "comparisons",
                                        "position",
                                        "yearOnYear",
                                        "yearToDate",
                                        "samePeriodLastYear")));
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
