/**
 * What every address has in common: bodies, validators, pages of lists, and words that may stand in
 * a field.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.http;
