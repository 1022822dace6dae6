/** Standing panels of members and heads of service, which meet at performance clinics. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.panel;
