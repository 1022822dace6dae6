package org.scrutineer.circulation.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.circulation.publication.Newsletter.Item;
import org.scrutineer.clock.Clocks;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.frozen.MailedDocuments;
import org.scrutineer.edition.frozen.MailedDocuments.ForAllMembers;
import org.scrutineer.mail.Letter;

/** Writes the newsletter's block from what was published to all members in a London month. */
@ApplicationScoped
class NewsletterWriter {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final MailedDocuments editions;
    private final URI publicUrl;

    NewsletterWriter(
            MailedDocuments editions,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl) {
        this.editions = editions;
        this.publicUrl = publicUrl;
    }

    Newsletter of(YearMonth month) {
        List<Item> items =
                editions
                        .forAllMembers(
                                month.atDay(1).atStartOfDay(Clocks.LONDON).toInstant(),
                                month.plusMonths(1)
                                        .atDay(1)
                                        .atStartOfDay(Clocks.LONDON)
                                        .toInstant())
                        .stream()
                        .map(this::item)
                        .toList();
        String heading = "Scorecards published in " + MONTH.format(month);
        return new Newsletter(
                month.toString(),
                MONTH.format(month),
                items,
                text(heading, items),
                html(heading, items));
    }

    private Item item(ForAllMembers edition) {
        EditionDocument document = edition.document();
        return new Item(
                edition.scorecard(),
                document.title(),
                edition.period(),
                document.period().label(),
                edition.revision() > 1,
                document.counts(),
                Counts.words(document.counts()),
                EditionNews.inBrief(document),
                publicUrl
                        .resolve(
                                "/scorecards/%s/%s"
                                        .formatted(edition.scorecard(), edition.period()))
                        .toString());
    }

    private static String text(String heading, List<Item> items) {
        StringBuilder text = new StringBuilder(heading).append("\n\n");
        if (items.isEmpty()) {
            text.append("None.\n");
        }
        for (Item item : items) {
            text.append(name(item)).append('\n').append(item.countsText()).append('\n');
            item.news().forEach(line -> text.append("* ").append(line).append('\n'));
            text.append("Read it: ").append(item.address()).append("\n\n");
        }
        return text.toString().strip() + "\n";
    }

    private static String html(String heading, List<Item> items) {
        StringBuilder html = new StringBuilder("<h2>%s</h2>\n".formatted(Letter.escape(heading)));
        if (items.isEmpty()) {
            html.append("<p>None.</p>\n");
        }
        for (Item item : items) {
            html.append(
                    "<h3><a href=\"%s\">%s</a></h3>\n<p>%s</p>\n"
                            .formatted(
                                    Letter.escape(item.address()),
                                    Letter.escape(name(item)),
                                    Letter.escape(item.countsText())));
            if (!item.news().isEmpty()) {
                html.append("<ul>\n");
                item.news()
                        .forEach(
                                line ->
                                        html.append(
                                                "<li>%s</li>\n".formatted(Letter.escape(line))));
                html.append("</ul>\n");
            }
        }
        return html.toString();
    }

    private static String name(Item item) {
        return "%s, %s%s"
                .formatted(
                        item.title(), item.periodLabel(), item.corrected() ? " (corrected)" : "");
    }
}
