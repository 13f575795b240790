package org.daybrief.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.daybrief.briefing.Briefing;

/** The whole edition as plain text that reads well at 72 columns. */
public final class TextRenderer implements BriefingRenderer {

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public void render(Briefing briefing, OutputStream out) throws IOException {
        Map<String, Object> page = PageModel.of(briefing, false);
        page.put("read", CoverageModel.sentence(briefing.coverage()));
        out.write(TextPage.of(new Fields(page)).getBytes(StandardCharsets.UTF_8));
    }
}
