package org.scrutineer.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose figures a stack is for. Rotherham has the demonstration; every other council starts empty.
 *
 * @param code the council's GSS code
 */
record Council(String code) {
    static final String VARIABLE = "SCRUTINEER_COUNCIL";
    static final Council ROTHERHAM = new Council("E08000018");

    Council {
        if (!code.matches("E\\d{8}")) {
            throw new StackFault(
                    "%s must be a council's GSS code, such as E06000005, not \"%s\"."
                            .formatted(VARIABLE, code));
        }
    }

    /** The one that the environment names, else Rotherham. */
    static Council named(Map<String, String> environment) {
        String code = environment.getOrDefault(VARIABLE, "").strip();
        return code.isEmpty() ? ROTHERHAM : new Council(code);
    }

    /**
     * As the service's own list of areas says it; empty where the list does not know the code.
     *
     * @param project its folder
     */
    Optional<String> name(Path project) {
        Path areas =
                project.resolve("backend/service/src/main/resources/db/migration/R__areas.sql");
        Pattern row = Pattern.compile("'%s', '((?:[^']|'')+)'".formatted(code));
        try (Stream<String> lines = Files.lines(areas)) {
            return lines.map(row::matcher)
                    .filter(Matcher::find)
                    .map(found -> found.group(1).replace("''", "'"))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasDemonstration() {
        return equals(ROTHERHAM);
    }
}
