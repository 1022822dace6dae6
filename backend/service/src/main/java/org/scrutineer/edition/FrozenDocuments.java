package org.scrutineer.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hibernate.Session;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.http.Sha256;

/**
 * The documents of published editions, as the very bytes that are served. Written once; the
 * database refuses to change them.
 */
@ApplicationScoped
class FrozenDocuments {

    /** Where the scorecard itself is kept, beside its measures' documents. */
    static final String SCORECARD = "";

    private final EntityManager database;
    private final ObjectWriter json;

    FrozenDocuments(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json.writer();
    }

    /** Bytes with their digest. */
    record Document(String sha256, byte[] gzip) {

        byte[] plain() {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
                return in.readAllBytes();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /**
     * The digest of everything an edition says, for telling whether two renderings are the same.
     */
    String digest(EditionWriter writer) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes(writer.scorecard()));
        writer.measures().forEach(measure -> digest.update(bytes(measure)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Keeps everything an edition says, for ever. */
    void freeze(Edition edition, EditionWriter writer) {
        database.unwrap(Session.class)
                .doWork(
                        connection -> {
                            try (PreparedStatement insert =
                                    connection.prepareStatement(
                                            "insert into frozen_document (edition_id, indicator_code, sha256, gzip) values (?, ?, ?, ?)")) {
                                add(insert, edition, SCORECARD, document(writer.scorecard()));
                                for (MeasureDocument measure : writer.measures()) {
                                    add(
                                            insert,
                                            edition,
                                            measure.measure().indicator(),
                                            document(measure));
                                }
                                insert.executeBatch();
                            }
                        });
    }

    private static void add(
            PreparedStatement insert, Edition edition, String indicator, Document document)
            throws java.sql.SQLException {
        insert.setLong(1, edition.id());
        insert.setString(2, indicator);
        insert.setString(3, document.sha256());
        insert.setBytes(4, document.gzip());
        insert.addBatch();
    }

    Optional<Document> find(Edition edition, String indicator) {
        List<?> rows =
                database.createNativeQuery(
                                "select sha256, gzip from frozen_document where edition_id = :edition and indicator_code = :indicator",
                                Object[].class)
                        .setParameter("edition", edition.id())
                        .setParameter("indicator", indicator)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Document((String) row[0], (byte[]) row[1]));
    }

    /** A document as it would be kept. */
    Document document(Object content) {
        byte[] plain = bytes(content);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Document(Sha256.of(plain), packed.toByteArray());
    }

    private byte[] bytes(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
