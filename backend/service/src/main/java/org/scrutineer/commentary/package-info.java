/**
 * What lead officers say of the measures of an edition. It knows an edition by its number alone, so
 * that editions can be written from it; who may write it, and when, is decided in {@code
 * preparation}.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.commentary;
