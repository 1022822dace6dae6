package org.scrutineer.edition.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.frozen.FrozenDocuments;
import org.scrutineer.edition.frozen.FrozenDocuments.Document;

/**
 * The documents of published editions that were asked for lately, outside the heap, where the
 * network takes them without copying. They never change, so they never grow stale.
 */
@ApplicationScoped
class DocumentsInMemory {

    private static final long MOST_BYTES = 32L << 20;

    private final Cache<Name, Served> documents =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .weigher((Name name, Served document) -> document.gzip().capacity())
                    .build();

    record Name(long edition, String indicator, Variant variant) {}

    record Served(String sha256, String etag, ByteBuffer gzip) {}

    void keep(Name name, Document document) {
        byte[] gzip = document.gzip();
        documents.put(
                name,
                new Served(
                        document.sha256(),
                        FrozenDocuments.etag(document.sha256(), true),
                        ByteBuffer.allocateDirect(gzip.length).put(gzip).flip()));
    }

    @Nullable Served find(Name name) {
        return documents.getIfPresent(name);
    }
}
