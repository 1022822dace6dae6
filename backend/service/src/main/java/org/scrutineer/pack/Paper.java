package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What every document for print has about its body: language, styles, and what PDF/UA asks for. */
final class Paper {

    private static final String CSS = read("/pack/pack.css");

    private final Markup markup;

    Paper(Markup markup) {
        this.markup = markup;
    }

    /**
     * @param about what it is for, in a sentence
     * @param bookmarks the elements of its outline, as {@link Markup#el} takes content
     * @param body likewise
     */
    Document document(
            String title,
            String author,
            String about,
            @Nullable Object bookmarks,
            @Nullable Object body) {
        return markup.document(
                markup.el(
                        "html",
                        with("lang", "en-GB"),
                        markup.el(
                                "head",
                                markup.el("title", title),
                                meta("author", author),
                                meta("subject", about),
                                meta("description", about),
                                markup.el("style", CSS),
                                markup.el("bookmarks", bookmarks)),
                        markup.el("body", body)));
    }

    /**
     * A line of the outline.
     *
     * @param within those below it, as {@link Markup#el} takes content
     */
    Element bookmark(String name, String id, @Nullable Object within) {
        return markup.el("bookmark", with("name", name), with("href", '#' + id), within);
    }

    Element bookmark(String name, String id) {
        return bookmark(name, id, null);
    }

    private Element meta(String name, String content) {
        return markup.el("meta", with("name", name), with("content", content));
    }

    static String read(String file) {
        try (InputStream in = Objects.requireNonNull(Paper.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
