/**
 * The shape of what an edition says. Published documents are read back for ever, so fields are
 * added and none is ever taken away.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.edition.document;
