/** How checks of a running stack count, wait and report. */
package org.scrutineer.localstack.check;
