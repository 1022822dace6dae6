package org.scrutineer.edition;

import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.Variant;

/**
 * The published edition that a later one is set beside.
 *
 * @param full the same as {@code open} when nothing in it is exempt
 */
record EarlierEdition(EditionDocument open, EditionDocument full) {

    /** As those who read this variant of the later one read it. */
    EditionDocument as(Variant variant) {
        return variant == Variant.FULL ? full : open;
    }
}
