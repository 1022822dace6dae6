/**
 * By when requests are to be acknowledged, decided and answered. All but the council's targets is
 * pure: no clock, no database.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.request.deadline;
