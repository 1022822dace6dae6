/**
 * What people read before they meet about measures: what was published of each, what was asked and
 * answered, and what was agreed.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.briefing;
