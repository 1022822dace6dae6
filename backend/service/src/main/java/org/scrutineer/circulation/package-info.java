/**
 * E-mails about what was published and handed over: to whom, in which words, sent once, and seen by
 * governance.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.circulation;
