package org.daybrief.render;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** The pages of the service that are no edition: templates of the folder {@code web}, filled with texts and lists. */
public final class WebPages {

    private static final String FOLDER = "web/";

    private final Templates templates;

    public WebPages(Templates templates) {
        this.templates = templates;
    }

    /**
     * A page as HTML.
     *
     * @param name of the template without its ending, such as {@code sign-up}
     * @param model texts, numbers, truth values, lists and maps of these
     */
    public String page(String name, Map<String, Object> model) {
        StringWriter out = new StringWriter();
        try {
            templates.render(FOLDER + name + ".ftlh", model, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** A style sheet of the pages, as it is in the templates. */
    public String styleSheet(String name) {
        try {
            return templates.source(FOLDER + name + ".css");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
