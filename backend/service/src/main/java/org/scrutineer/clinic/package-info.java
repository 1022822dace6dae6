/**
 * Performance clinics: what is booked on members' requests, who is invited, and what came of it.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.clinic;
