/**
 * The steps of an edition: draft, comments, submission, approval, publication by hand or by the
 * clock, correction. Each is locked, checked and audited.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.edition.life;
