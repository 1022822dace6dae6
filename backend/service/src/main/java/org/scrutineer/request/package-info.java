/** Deep-dive requests: what members ask about measures, who supports it, and what becomes of it. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.request;
