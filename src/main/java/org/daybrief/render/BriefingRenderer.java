package org.daybrief.render;

import java.io.IOException;
import java.io.OutputStream;
import org.daybrief.briefing.Briefing;

/** Writes one edition in one format. The same briefing gives the same bytes. */
public interface BriefingRenderer {

    /** The file name's ending, without the dot. */
    String extension();

    /** Writes the whole document and leaves the stream open. */
    void render(Briefing briefing, OutputStream out) throws IOException;
}
