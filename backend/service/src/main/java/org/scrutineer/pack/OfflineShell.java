package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.digest.Sha256;
import org.w3c.dom.Element;

/**
 * What every page has that needs no network: it holds its styles, its script if it has one and its
 * pictures, and its policy forbids it to ask for anything else.
 *
 * @param about what it is for, in a sentence
 * @param script null where it runs none
 */
record OfflineShell(
        Markup markup,
        String title,
        String council,
        String about,
        boolean demonstration,
        @Nullable String script) {

    private static final String STYLES = Paper.read("/pack/offline.css");

    /** The page may use these pieces of code and no other, and may fetch nothing at all. */
    private String policy() {
        return "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                .formatted(
                        Sha256.forPolicy(STYLES),
                        script == null ? "'none'" : Sha256.forPolicy(script));
    }

    /**
     * The page as it is sent.
     *
     * @param contents its parts in their order, as {@link #link} makes them
     * @param main what it says, as {@link Markup#el} takes content
     * @param ending what never changes about it, in a sentence or two
     */
    byte[] write(Stream<@Nullable Element> contents, Object main, String ending) {
        return HtmlText.of(
                        markup.document(
                                markup.el(
                                        "html",
                                        with("lang", "en-GB"),
                                        markup.el("head", head()),
                                        markup.el("body", body(contents, main, ending)))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Stream<Element> head() {
        return Stream.of(
                markup.el("meta", with("charset", "utf-8")),
                markup.el(
                        "meta",
                        with("http-equiv", "Content-Security-Policy"),
                        with("content", policy())),
                meta("viewport", "width=device-width, initial-scale=1"),
                meta("referrer", "no-referrer"),
                meta("color-scheme", "light"),
                meta("author", council),
                meta("description", about),
                markup.el("title", title),
                markup.el("style", STYLES));
    }

    private Element meta(String name, String content) {
        return markup.el("meta", with("name", name), with("content", content));
    }

    private Stream<@Nullable Element> body(
            Stream<@Nullable Element> contents, Object main, String ending) {
        return Stream.of(
                markup.el(
                        "a",
                        with("class", "skip"),
                        with("href", "#main"),
                        "Skip to the main content"),
                markup.el("header", header()),
                markup.el("nav", with("aria-label", "Contents"), markup.el("ul", contents)),
                markup.el("main", with("id", "main"), with("tabindex", "-1"), main),
                markup.el(
                        "footer",
                        markup.el("p", "%s \u00b7 %s. %s".formatted(council, title, ending))),
                script == null ? null : markup.el("script", script));
    }

    private List<Element> header() {
        Element name = markup.el("p", with("class", "council"), council);
        return demonstration
                ? List.of(
                        name,
                        markup.el(
                                "p",
                                "A demonstration on published open data, not the council\u2019s own service."))
                : List.of(name);
    }

    Element link(String id, String words) {
        return markup.el("li", markup.el("a", with("href", '#' + id), words));
    }
}
