package org.scrutineer.mail;

import org.jspecify.annotations.Nullable;

/**
 * One e-mail and what it says.
 *
 * @param text null when the caller may not read what it tells of
 */
public record MailView(MailSummary mail, String messageId, @Nullable String text) {}
