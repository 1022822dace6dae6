package org.scrutineer.start;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import jakarta.annotation.Priority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * An environment variable of ours that is empty counts as one that is absent: compose files pass
 * every variable, whether or not {@code .env} gives it a value. Asked before expressions are
 * expanded, so that their defaults count.
 */
@Priority(Priorities.LIBRARY + 100)
public final class EmptyIsAbsent implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1;
    private static final String OURS = "SCRUTINEER_";

    /** What application.properties says, which the empty variable stood in front of. */
    private static final Properties OTHERWISE = otherwise();

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue found = context.proceed(name);
        if (found == null || !isOurs(name) || !isEmpty(found)) {
            return found;
        }
        String otherwise = OTHERWISE.getProperty(name);
        return otherwise == null ? null : found.from().withValue(otherwise).build();
    }

    private static boolean isOurs(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').startsWith(OURS);
    }

    private static boolean isEmpty(ConfigValue found) {
        return found.getValue() != null && found.getValue().isBlank();
    }

    private static Properties otherwise() {
        Properties properties = new Properties();
        try (var file =
                EmptyIsAbsent.class
                        .getClassLoader()
                        .getResourceAsStream("application.properties")) {
            if (file != null) {
                properties.load(file);
            }
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
