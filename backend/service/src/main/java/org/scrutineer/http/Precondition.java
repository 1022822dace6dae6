package org.scrutineer.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * What the caller says it knows of the thing it writes: that it does not exist, or which version it
 * read. Checked inside the transaction that holds the row's lock.
 *
 * @param etag the version to replace; null to create
 */
public record Precondition(@Nullable String etag) {

    /** Reads {@code If-Match} and {@code If-None-Match: *}; exactly one is needed (428). */
    public static Precondition of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if (ifMatch != null && ifNoneMatch == null) {
            return new Precondition(ifMatch.strip());
        }
        if (ifMatch == null && ifNoneMatch != null && ifNoneMatch.strip().equals("*")) {
            return new Precondition(null);
        }
        throw ProblemException.of(
                ProblemType.PRECONDITION_REQUIRED,
                "Send If-Match with the ETag you read to change it, or If-None-Match: * to create it.");
    }

    /** For a thing that exists already and is changed by a step. */
    public static Precondition match(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw ProblemException.of(
                    ProblemType.PRECONDITION_REQUIRED, "Send If-Match with the ETag you read.");
        }
        return new Precondition(ifMatch.strip());
    }

    /**
     * What is wrong with the version that somebody read of one thing among many.
     *
     * @param read null when it is for whichever is there, or for none
     * @param now null when there is none
     */
    public static List<Place> missed(@Nullable Integer read, @Nullable Integer now) {
        return read == null || read.equals(now)
                ? List.of()
                : List.of(
                        Place.inBody(
                                "/version",
                                now == null
                                        ? "is of something that is not there: leave it empty to make it"
                                        : "is not the one that is there: somebody has changed it since. Read it again and repeat your change"));
    }

    public boolean creates() {
        return etag == null;
    }

    /** Fails with 412 unless this was meant for the version that is there. */
    public void check(long version) {
        if (etag == null) {
            throw ProblemException.of(
                    ProblemType.EXISTS, "Read it and change it with If-Match instead.");
        }
        if (!ETag.of(version).equals(etag)) {
            throw ProblemException.of(ProblemType.STALE, "Read it again and repeat your change.");
        }
    }

    /** Fails with 404 unless this was meant to create what is not there. */
    public void checkAbsent() {
        if (etag != null) {
            throw ProblemException.notFound();
        }
    }
}
