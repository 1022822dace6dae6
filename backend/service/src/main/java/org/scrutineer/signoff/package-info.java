/**
 * A cabinet member signs off, through the director, which measures are reported for the portfolio.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.signoff;
