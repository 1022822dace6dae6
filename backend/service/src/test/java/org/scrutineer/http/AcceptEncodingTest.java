package org.scrutineer.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptEncodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "GZIP | true",
                "x-gzip | true",
                "gzip, deflate, br | true",
                "deflate, gzip;q=0.5 | true",
                "gzip ; q=1.000 | true",
                "gzip;q=0.001 | true",
                "* | true",
                "identity;q=0, *;q=0.1 | true",
                "gzip;q=0 | false",
                "gzip; q = 0.000 | false",
                "gzip;q=0, * | false",
                "*, gzip;q=0 | false",
                "*;q=0 | false",
                "deflate | false",
                "identity | false",
                "gzipped | false",
                "gzip;q=much | false",
                "'' | false"
            })
    void gzipIsTakenByItsWeight(String header, boolean taken) {
        assertEquals(taken, AcceptEncoding.takesGzip(header));
    }

    @Test
    void withoutTheHeaderItIsNot() {
        assertFalse(AcceptEncoding.takesGzip(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"abc\" | true",
                "W/\"abc\" | true",
                "\"x\", \"abc\" | true",
                "* | true",
                "\"abc-gzip\" | false",
                "\"x\" | false",
                "abc | false",
                "'' | false"
            })
    void aRepresentationIsKnownByItsOwnTagAlone(String ifNoneMatch, boolean known) {
        assertEquals(known, ETag.isKnown(ifNoneMatch, ETag.of("abc")));
        assertFalse(ETag.isKnown(null, ETag.of("abc")));
    }
}
