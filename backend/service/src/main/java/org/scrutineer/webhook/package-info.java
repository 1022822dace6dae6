/**
 * Other systems that are told of what happens: which, of what, sent signed and once or more, and
 * what each answered.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.webhook;
