/** Events as files that calendars read (RFC 5545). */
@org.jspecify.annotations.NullMarked
package org.scrutineer.icalendar;
