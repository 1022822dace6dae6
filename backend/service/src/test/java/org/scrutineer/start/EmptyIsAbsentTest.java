package org.scrutineer.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmptyIsAbsentTest {

    @Test
    void anEmptyVariableLeavesTheDefault() throws Exception {
        SmallRyeConfig config = config("");
        assertEquals("localhost", config.getValue("quarkus.mailer.host", String.class));
        assertEquals(
                "http://localhost:8080", config.getValue("scrutineer.public-url", String.class));
        assertEquals(
                Optional.empty(),
                config.getOptionalValue("scrutineer.mail.smtp-host", String.class));
    }

    @Test
    void aVariableThatSaysSomethingCounts() throws Exception {
        SmallRyeConfig config = config("something");
        assertEquals("something", config.getValue("quarkus.mailer.host", String.class));
        assertEquals("something", config.getValue("scrutineer.public-url", String.class));
    }

    private static SmallRyeConfig config(String value) throws Exception {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withInterceptors(new EmptyIsAbsent())
                .withSources(
                        new EnvConfigSource(
                                Map.of(
                                        "SCRUTINEER_SMTP_HOST",
                                        value,
                                        "SCRUTINEER_PUBLIC_URL",
                                        value),
                                300),
                        new PropertiesConfigSource(
                                EmptyIsAbsent.class
                                        .getClassLoader()
                                        .getResource("application.properties"),
                                250))
                .build();
    }
}
