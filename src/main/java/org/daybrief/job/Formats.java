package org.daybrief.job;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.briefing.Briefing;
import org.daybrief.render.BriefingRenderer;
import org.daybrief.render.HtmlRenderer;
import org.daybrief.render.JsonBriefingReader;
import org.daybrief.render.PdfRenderer;
import org.daybrief.render.Templates;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The formats of an edition. All are made from the frozen bytes, which are the JSON file itself. */
final class Formats {

    private static final Logger LOG = LoggerFactory.getLogger(Formats.class);

    private final List<BriefingRenderer> renderers;

    /** @param templates folder of the user's own; null takes the built-in ones */
    Formats(@Nullable Path templates) {
        Templates pages = templates == null ? Templates.builtIn() : Templates.from(templates);
        this.renderers = List.of(new HtmlRenderer(pages), new PdfRenderer(pages, LOG::warn));
    }

    /** Endings of all files of an edition. */
    List<String> extensions() {
        List<String> extensions = new ArrayList<>(List.of("json"));
        renderers.forEach(renderer -> extensions.add(renderer.extension()));
        return extensions;
    }

    static Briefing thaw(byte[] frozen) {
        try {
            return new JsonBriefingReader().read(new ByteArrayInputStream(frozen));
        } catch (JsonBriefingReader.MalformedBriefing | IOException e) {
            throw new IllegalStateException("the stored edition cannot be read back", e);
        }
    }

    /** Writes all files of the edition into the folder. */
    void write(byte[] frozen, String name, Path folder) throws IOException {
        Files.write(folder.resolve(name + ".json"), frozen);
        Briefing briefing = thaw(frozen);
        for (BriefingRenderer renderer : renderers) {
            Path file = folder.resolve(name + "." + renderer.extension());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                renderer.render(briefing, out);
            }
        }
    }
}
