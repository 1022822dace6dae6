/** The database of a release, kept for the test of upgrades. */
package org.scrutineer.localstack.release;
