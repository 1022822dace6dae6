/**
 * Actions agreed at performance clinics and on recommendations: whose each is, until when, and what
 * became of it.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.action;
