package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.digest.Sha256;
import org.scrutineer.edition.document.MeasureDocument;
import org.w3c.dom.Element;

/**
 * One measure's chart as a page of its own, for other websites to show within theirs. It runs no
 * script, asks for nothing and offers nothing to press but the way to the whole page, so that
 * whoever frames it can make nobody do anything.
 */
final class ChartPage {

    private static final String STYLES = Paper.read("/pack/chart.css");

    /** The only page of ours that others may frame. */
    static final String POLICY =
            "default-src 'none'; style-src %s; base-uri 'none'; form-action 'none'; frame-ancestors *"
                    .formatted(Sha256.forPolicy(STYLES));

    private static final int WIDTH = 640;

    private final Markup markup = new Markup(Markup.Reader.BROWSER);
    private final MeasureDocument document;
    private final String address;

    private ChartPage(MeasureDocument document, String address) {
        this.document = document;
        this.address = address;
    }

    /**
     * @param address of the page that says all of the measure
     */
    static byte[] write(MeasureDocument document, String address) {
        return HtmlText.of(new ChartPage(document, address).page())
                .getBytes(StandardCharsets.UTF_8);
    }

    private org.w3c.dom.Document page() {
        return markup.document(
                markup.el(
                        "html",
                        with("lang", "en-GB"),
                        markup.el(
                                "head",
                                markup.el("meta", with("charset", "utf-8")),
                                meta("viewport", "width=device-width, initial-scale=1"),
                                meta("color-scheme", "light"),
                                // Search engines should find the whole page, not this part of it.
                                meta("robots", "noindex"),
                                markup.el("title", title()),
                                markup.el("style", STYLES)),
                        markup.el("body", markup.el("main", main()))));
    }

    private Element meta(String name, String content) {
        return markup.el("meta", with("name", name), with("content", content));
    }

    private String title() {
        return "%s, %s, %s"
                .formatted(
                        document.measure().title(),
                        document.council().name(),
                        document.period().label());
    }

    private Stream<Object> main() {
        return Stream.of(
                markup.el("h1", document.measure().title()),
                markup.el(
                        "p",
                        with("class", "muted"),
                        "%s. %s."
                                .formatted(
                                        document.council().name(), document.measure().unitText())),
                markup.el("p", document.headline()),
                MeasurePages.chart(markup, document, WIDTH),
                note(
                        document.measure().commentary() == null
                                ? null
                                : "Commentary: %s"
                                        .formatted(
                                                PackSentences.commentary(
                                                        document.measure().commentary()))),
                document.history().isEmpty()
                        ? Stream.empty()
                        : new ChartFigures(markup).folded(document),
                markup.el("p", with("class", "muted"), source()),
                note(
                        document.erratum() == null
                                ? null
                                : "Corrected: %s".formatted(document.erratum())),
                note(
                        document.demonstration()
                                ? "A demonstration on published open data, not the council\u2019s own service."
                                : null),
                markup.el(
                        "p",
                        markup.el(
                                "a",
                                with("href", address),
                                with("target", "_blank"),
                                with("rel", "noopener"),
                                "All that is said of this measure (opens in a new tab)")));
    }

    private String source() {
        return "%sPublished in %s, %s%s."
                .formatted(
                        document.sourceName() == null
                                ? ""
                                : "Source: %s. ".formatted(document.sourceName()),
                        Objects.requireNonNullElse(document.scorecardTitle(), "a scorecard"),
                        document.period().label(),
                        document.publishedAt() == null
                                ? ""
                                : ", on %s"
                                        .formatted(PackSentences.moment(document.publishedAt())));
    }

    /** Said of few charts: null stands for nothing, which a stream cannot hold. */
    private Object note(@Nullable String words) {
        return words == null ? Stream.empty() : markup.el("p", with("class", "muted"), words);
    }
}
