package org.scrutineer.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.localstack.ProjectFolder;
import org.yaml.snakeyaml.Yaml;

/** The shipped docker-compose.yml and deploy/env.example, read as compose reads them. */
final class Compose {

    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\{(?<name>[A-Z_]+)(?:(?<how>:[-?])(?<otherwise>[^}]*))?}");

    private Compose() {}

    static Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Map<String, Object>>> file =
                new Yaml().load(text("docker-compose.yml"));
        return file.get("services");
    }

    /** The environment of one container, by what a council's .env says. */
    static Map<String, String> environment(String service, Map<String, String> env) {
        Map<String, String> environment = new TreeMap<>();
        written(service).forEach((name, value) -> environment.put(name, filledIn(value, env)));
        return environment;
    }

    /** The environment of one container as the file has it, before anything is filled in. */
    @SuppressWarnings("unchecked")
    static Map<String, String> written(String service) {
        return (Map<String, String>) services().get(service).get("environment");
    }

    /** Every variable that the file asks .env for. */
    static TreeSet<String> asked() {
        TreeSet<String> names = new TreeSet<>();
        VARIABLE.matcher(text("docker-compose.yml"))
                .results()
                .forEach(found -> names.add(found.group("name")));
        return names;
    }

    /** Every line of the example: what is not filled in is empty. */
    static Map<String, String> example() {
        Map<String, String> lines = new TreeMap<>();
        for (String line : text("deploy/env.example").lines().toList()) {
            if (!line.startsWith("#") && line.contains("=")) {
                List<String> parts = List.of(line.split("=", 2));
                lines.put(parts.getFirst(), parts.getLast());
            }
        }
        return lines;
    }

    static String text(String file) {
        try {
            return Files.readString(ProjectFolder.find().resolve(Path.of(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String filledIn(String value, Map<String, String> env) {
        return VARIABLE.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(valueOf(found, env)));
    }

    private static String valueOf(java.util.regex.MatchResult found, Map<String, String> env) {
        String given = env.getOrDefault(found.group("name"), "");
        if (!given.isEmpty()) {
            return given;
        }
        if (":?".equals(found.group("how"))) {
            throw new IllegalStateException(found.group("name") + " is not in .env");
        }
        return found.group("otherwise") == null ? "" : found.group("otherwise");
    }
}
