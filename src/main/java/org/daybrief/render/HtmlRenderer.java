package org.daybrief.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.daybrief.briefing.Briefing;

/** One HTML file that needs nothing else: no script, no picture, no font from elsewhere. */
public final class HtmlRenderer implements BriefingRenderer {

    private static final String TEMPLATE = "briefing.ftlh";

    private final Templates templates;

    public HtmlRenderer(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void render(Briefing briefing, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        templates.render(TEMPLATE, PageModel.of(briefing, false), writer);
        writer.flush();
    }

    /** The same page for paper: what {@link PdfRenderer} lays out. */
    static String paged(Templates templates, Briefing briefing) throws IOException {
        StringWriter writer = new StringWriter(1 << 16);
        templates.render(TEMPLATE, PageModel.of(briefing, true), writer);
        return writer.toString();
    }
}
