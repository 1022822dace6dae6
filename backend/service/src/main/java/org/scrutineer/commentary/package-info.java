/**
 * What lead officers say of the measures of an edition, known by the edition's number alone, so
 * that editions can be written from it. Who may write it, and when, is decided in {@code
 * preparation}.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.commentary;
