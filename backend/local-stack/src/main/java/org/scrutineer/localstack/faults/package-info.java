/**
 * Kills, stops and doubles the service and makes its neighbours hang, and looks at what is left.
 */
package org.scrutineer.localstack.faults;
