/**
 * What goes out once a day: the daily e-mail, the digest, and reminders of what is late or closes
 * soon.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.circulation.daily;
