/** Times that are proposed for a performance clinic before it is booked, and whom each suits. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.clinic.times;
