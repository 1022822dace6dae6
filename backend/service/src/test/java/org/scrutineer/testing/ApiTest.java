package org.scrutineer.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.localstack.LocalPostgres;

/**
 * What the tests of the API share: callers with real tokens, and every exchange held against the
 * contract.
 */
@QuarkusTestResource(StackResource.class)
public abstract class ApiTest {

    /** Tokens live four minutes; each is used for three. */
    private static final long USED_MILLIS = 180_000;

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    @Inject protected DataSource database;

    @BeforeAll
    static void everythingIsReady() {
        StackResource.awaitKeycloak();
        StackResource.databaseAsLoaded(
                () -> {
                    DirectoryRefresh directory = CDI.current().select(DirectoryRefresh.class).get();
                    directory.refresh(Instant.now());
                });
    }

    private record Token(String text, long since) {
        boolean isFresh() {
            return System.currentTimeMillis() - since < USED_MILLIS;
        }
    }

    /** A request by a demo user. */
    protected static RequestSpecification as(String user) {
        return withToken(token(user));
    }

    /** A request by a demo service account. */
    protected static RequestSpecification asService(String client) {
        return withToken(serviceToken(client));
    }

    protected static RequestSpecification withToken(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    protected static RequestSpecification anonymous() {
        return given().basePath("/api/v1").filter(Contract.filter());
    }

    protected static String token(String user) {
        return held(user, StackResource.tokens()::accessToken);
    }

    protected static String serviceToken(String client) {
        return held(client, StackResource.tokens()::serviceToken);
    }

    private static String held(String name, UnaryOperator<String> signIn) {
        return TOKENS.compute(
                        name,
                        (same, held) ->
                                held != null && held.isFresh() ? held : fresh(signIn.apply(same)))
                .text();
    }

    /** A token that no other test has sent. */
    protected static String newToken(String user) {
        return StackResource.tokens().accessToken(user);
    }

    private static Token fresh(String text) {
        return new Token(text, System.currentTimeMillis());
    }

    protected static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** Changes the database past the API, where it offers no such change, as its tables' owner. */
    protected void change(String sql) {
        try (var connection =
                        StackResource.postgres()
                                .connect(LocalPostgres.SCRUTINEER, LocalPostgres.OWNER);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The single number that a query gives. */
    protected long count(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
