package org.scrutineer.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a council sets in .env reaches the containers, and no container may more than it must. */
class ComposeTest {

    private static final Pattern SETTING = Pattern.compile("`((?:SCRUTINEER|QUARKUS)_[A-Z_]+)`");

    /** nginx serves the web app there, so the service has none to serve. */
    private static final String SERVED_BY_NGINX = "SCRUTINEER_WEB_DIRECTORY";

    @Test
    void everySettingOfTheServiceReachesItsContainer() {
        Set<String> known = new TreeSet<>();
        settings(Compose.text("docs/running.md")).forEach(known::add);
        known.remove(SERVED_BY_NGINX);
        Set<String> passed = new TreeSet<>(Compose.written("service").keySet());
        Pattern.compile("(QUARKUS_[A-Z_]+)=")
                .matcher(Compose.text("deploy/service.Dockerfile"))
                .results()
                .forEach(found -> passed.add(found.group(1)));
        assertEquals(known, passed, "docs/running.md beside docker-compose.yml");
    }

    @Test
    void theExampleHasALineForEverythingThatComposeAsksFor() {
        assertEquals(Compose.asked(), new TreeSet<>(Compose.example().keySet()));
    }

    @Test
    void whatComposeGivesTheServiceIsAccepted() {
        assertEquals(List.of(), Environment.faults(Compose.environment("service", filledIn())));
    }

    @Test
    void everyContainerIsConfined() {
        Compose.services()
                .forEach(
                        (name, container) -> {
                            assertEquals(true, container.get("read_only"), name);
                            assertEquals(List.of("ALL"), container.get("cap_drop"), name);
                            assertEquals(
                                    List.of("no-new-privileges:true"),
                                    container.get("security_opt"),
                                    name);
                            assertTrue(container.containsKey("mem_limit"), name);
                            assertTrue(
                                    String.valueOf(container.get("logging")).contains("max-size"),
                                    name);
                        });
    }

    /** The example with a value for each line that compose insists on. */
    static Map<String, String> filledIn() {
        Map<String, String> env = Compose.example();
        env.replaceAll(
                (name, value) ->
                        value.isEmpty() && Compose.text("docker-compose.yml").contains(name + ":?")
                                ? "filled-in-0123456789-0123456789-0123456789"
                                : value);
        return env;
    }

    /** The names in the first column of the tables under "Settings". */
    private static List<String> settings(String page) {
        return page.lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(
                        line ->
                                SETTING.matcher(line.substring(0, line.indexOf(" | ", 2)))
                                        .results()
                                        .map(found -> found.group(1)))
                .toList();
    }
}
