package org.scrutineer.mail;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an e-mail besides its words and its recipients.
 *
 * @param occasion what it tells of, such as {@code publication 17}: nobody gets two e-mails for one
 *     occasion
 * @param scorecard null where it is about none, as is the edition
 */
public record Envelope(
        MailKind kind,
        String occasion,
        Confidentiality holds,
        @Nullable String scorecard,
        @Nullable Long edition) {}
