/**
 * What is written about a step: of an edition, a request, a clinic, an action, a recommendation.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.circulation.step;
