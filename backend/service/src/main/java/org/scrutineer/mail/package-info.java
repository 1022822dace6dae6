/**
 * An e-mail on its way: written, queued, sent once by whichever way the council has, and each
 * person's choice of which.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.mail;
