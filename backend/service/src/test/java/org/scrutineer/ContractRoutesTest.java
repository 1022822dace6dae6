package org.scrutineer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.Contract;

/**
 * The routes of the service are those of the contract, no more and no fewer. What they take and
 * answer is held against it in every HTTP test.
 */
class ContractRoutesTest {

    private static final String BASE = "/api/v1";
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    @Test
    void everyRouteIsInTheContractAndEveryOperationHasARoute() throws IOException {
        assertEquals(
                inContract(),
                inCode(),
                "edit openapi.yaml first, then the resource, until both name the same operations");
    }

    private static Set<String> inContract() throws IOException {
        JsonNode paths = new YAMLMapper().readTree(Contract.FILE.toFile()).get("paths");
        Set<String> operations = new TreeSet<>();
        paths.properties()
                .forEach(
                        path ->
                                METHODS.stream()
                                        .filter(path.getValue()::has)
                                        .forEach(
                                                method ->
                                                        operations.add(
                                                                method.toUpperCase()
                                                                        + " "
                                                                        + path.getKey())));
        return operations;
    }

    private static Set<String> inCode() {
        Set<String> routes = new TreeSet<>();
        for (JavaClass each :
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.scrutineer")) {
            String base = path(each.tryGetAnnotationOfType("jakarta.ws.rs.Path").orElse(null));
            if (base.startsWith(BASE)) {
                each.getMethods()
                        .forEach(method -> addRoute(routes, base.substring(BASE.length()), method));
            }
        }
        return routes;
    }

    private static void addRoute(Set<String> routes, String base, JavaMethod method) {
        String path = base + path(method.tryGetAnnotationOfType("jakarta.ws.rs.Path").orElse(null));
        METHODS.stream()
                .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb.toUpperCase()))
                .forEach(verb -> routes.add(verb.toUpperCase() + " " + path));
    }

    private static String path(JavaAnnotation<?> annotation) {
        return annotation == null ? "" : (String) annotation.get("value").orElseThrow();
    }
}
