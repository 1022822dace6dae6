package org.scrutineer.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.access.SignInResource;

/** Every text that a request can carry says what kind of text it is. */
class TextOfRequestsTest {

    private static final Set<Class<? extends Annotation>> KINDS =
            Set.of(OneLine.class, Prose.class, WebAddress.class, Code.class, Pattern.class);

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private record Texts(@OneLine String line, @Prose String prose, @WebAddress String address) {}

    private final Set<Class<?>> seen = new HashSet<>();
    private final Set<String> forgotten = new TreeSet<>();

    @Test
    void noTextIsForgotten() {
        new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.scrutineer")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
                        .filter(type -> !type.isEquivalentTo(SignInResource.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(TextOfRequestsTest::isOperation)
                        .map(JavaMethod::reflect)
                        .forEach(this::look);
        assertTrue(seen.size() > 15, "bodies were found: " + seen);
        assertEquals(Set.of(), forgotten, "say @OneLine, @Prose, @WebAddress, @Code or @Pattern");
    }

    private static boolean isOperation(JavaMethod method) {
        return Stream.of("GET", "PUT", "POST", "DELETE", "PATCH")
                .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
    }

    private void look(Method operation) {
        for (Parameter each : operation.getParameters()) {
            String name = operation.getDeclaringClass().getSimpleName() + '.' + each.getName();
            boolean inPath =
                    each.getType() == String.class && !each.isAnnotationPresent(QueryParam.class);
            if (!inPath && !each.isAnnotationPresent(HeaderParam.class)) {
                look(name, each.getAnnotatedType(), each.getAnnotations());
            }
        }
    }

    private void look(String name, AnnotatedType type, Annotation[] said) {
        if (type.getType() == String.class) {
            boolean isSaid =
                    Stream.concat(Stream.of(said), Stream.of(type.getAnnotations()))
                            .anyMatch(each -> KINDS.contains(each.annotationType()));
            if (!isSaid) {
                forgotten.add(name);
            }
        } else if (type instanceof AnnotatedParameterizedType generic) {
            for (AnnotatedType inner : generic.getAnnotatedActualTypeArguments()) {
                look(name, inner, new Annotation[0]);
            }
        } else if (type.getType() instanceof Class<?> body && body.isRecord() && seen.add(body)) {
            for (RecordComponent part : body.getRecordComponents()) {
                look(
                        body.getSimpleName() + '.' + part.getName(),
                        part.getAnnotatedType(),
                        new Annotation[0]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject\nBcc: x@example.org",
                "Subject\r",
                "Subject\n",
                "a\tb",
                "a\0b",
                "a\u007Fb",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "\u202Egpj.exe",
                "a\u2066b",
                "half \uD83D of a pair"
            })
    void aLineHoldsNothingThatEndsItOrCannotBeSeen(String text) {
        assertFalse(isTaken(new Texts(text, "", "https://x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoë’s 95% – café £5", "数 \uD83D\uDE00", "جيد", "a\u00A0b\u200Dc"})
    void aLineHoldsWhatPeopleWrite(String text) {
        assertTrue(isTaken(new Texts(text, text, "https://x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u000Bb", "a\u0085b", "a\u2029b", "\u202Eb", "\uDE00"})
    void proseHoldsNothingElseThatCannotBePrinted(String text) {
        assertFalse(isTaken(new Texts("", text, "https://x")));
    }

    @Test
    void proseHasLines() {
        assertTrue(isTaken(new Texts("", "First.\r\n\r\n\tSecond.\n".repeat(2_000), "https://x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT://x",
                "data:text/html,x",
                "ftp://x",
                "//x",
                "x",
                "https://",
                "https:///x",
                "https://x y",
                "https://x\u202Ey",
                " https://x"
            })
    void anAddressIsThatOfAWebPage(String text) {
        assertFalse(isTaken(new Texts("", "", text)));
        assertTrue(isTaken(new Texts("", "", "https://www.gov.uk/a?b=c#d")));
        assertTrue(isTaken(new Texts("", "", "http://example.org")));
    }

    private static boolean isTaken(Texts texts) {
        return VALIDATOR.validate(texts).isEmpty();
    }
}
