package org.scrutineer.edition.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;
import org.scrutineer.digest.Sha256;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.document.WrittenEdition;
import org.scrutineer.http.ETag;

/**
 * The documents of published editions, as the very bytes that are served. Written once; the
 * database refuses to change them.
 */
@ApplicationScoped
public class FrozenDocuments {

    /** Where the scorecard itself is kept, beside its measures' documents. */
    public static final String SCORECARD = "";

    private final EntityManager database;

    FrozenDocuments(EntityManager database) {
        this.database = database;
    }

    /** The two encodings have validators of their own, as RFC 9110 asks of strong ones. */
    public static String etag(String sha256, boolean packed) {
        return ETag.of(packed ? sha256 + "-gzip" : sha256);
    }

    /**
     * Bytes in the encoding that was asked for.
     *
     * @param sha256 of the document, not of its encoding
     */
    public record Answer(String sha256, byte[] bytes) {}

    /** Bytes with their digest. */
    public record Document(String sha256, byte[] gzip) {

        public Answer answer(boolean packed) {
            return new Answer(sha256, packed ? gzip : plain());
        }

        boolean sameAs(@Nullable Document other) {
            return other != null && sha256.equals(other.sha256);
        }

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
    public String digest(WrittenEdition written) {
        MessageDigest digest = Sha256.digest();
        digest.update(DocumentJson.write(written.scorecard()));
        written.measures().forEach(measure -> digest.update(DocumentJson.write(measure)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Keeps everything an edition says, for ever.
     *
     * @param open as the whole audience reads it
     * @param full with what is exempt from publication; null where nothing is
     */
    public void freeze(Edition edition, WrittenEdition open, @Nullable WrittenEdition full) {
        Map<String, Document> forAll = documents(open);
        add(edition, Variant.OPEN, forAll);
        if (full != null) {
            Map<String, Document> others = documents(full);
            others.entrySet().removeIf(each -> each.getValue().sameAs(forAll.get(each.getKey())));
            add(edition, Variant.FULL, others);
        }
    }

    private Map<String, Document> documents(WrittenEdition written) {
        Map<String, Document> documents = new LinkedHashMap<>();
        documents.put(SCORECARD, document(written.scorecard()));
        for (MeasureDocument measure : written.measures()) {
            documents.put(measure.measure().indicator(), document(measure));
        }
        return documents;
    }

    private void add(Edition edition, Variant variant, Map<String, Document> documents) {
        database.unwrap(Session.class)
                .doWork(
                        connection -> {
                            try (PreparedStatement insert =
                                    connection.prepareStatement(
                                            "insert into frozen_document (edition_id, variant, indicator_code, sha256, gzip) values (?, ?, ?, ?, ?)")) {
                                for (Map.Entry<String, Document> each : documents.entrySet()) {
                                    insert.setLong(1, edition.id());
                                    insert.setString(2, variant.name());
                                    insert.setString(3, each.getKey());
                                    insert.setString(4, each.getValue().sha256());
                                    insert.setBytes(5, each.getValue().gzip());
                                    insert.addBatch();
                                }
                                insert.executeBatch();
                            }
                        });
    }

    /**
     * @param variant what the reader may see; where nothing is exempt both are the same document
     */
    public Optional<Document> find(Edition edition, String indicator, Variant variant) {
        return Rows.of(
                        Document.class,
                        database.createNativeQuery(
                                """
                                select sha256, gzip from frozen_document
                                where edition_id = :edition and indicator_code = :indicator and variant in ('OPEN', :variant)
                                order by variant = 'FULL' desc limit 1
                                """))
                .setParameter("edition", edition.id())
                .setParameter("indicator", indicator)
                .setParameter("variant", variant.name())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** A document as it would be kept. */
    public Document document(Object content) {
        byte[] plain = DocumentJson.write(content);
        return new Document(Sha256.of(plain), pack(plain));
    }

    /** A document as it would be kept, in one encoding only: packing is for what is kept. */
    public Answer unkept(Object content, boolean packed) {
        byte[] plain = DocumentJson.write(content);
        return new Answer(Sha256.of(plain), packed ? pack(plain) : plain);
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** Reads a kept document back. */
    public <T> T read(byte[] gzip, Class<T> type) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return DocumentJson.read(in, type);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
