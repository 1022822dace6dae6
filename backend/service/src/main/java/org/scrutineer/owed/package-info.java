/** What is owed before an edition can be published, by whom and until when, and the reminders. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.owed;
