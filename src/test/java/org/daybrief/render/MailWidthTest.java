package org.daybrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daybrief.briefing.Briefing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real browser lays the mail out at the width of a telephone and of a mail window: nothing may stick out. */
class MailWidthTest {

    private static final List<Integer> WIDTHS = List.of(360, 600);

    @TempDir
    Path folder;

    @Test
    void fitsTelephonesAndMailWindows() throws Exception {
        Path browser = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(browser != null, "no Chromium on this machine: the width of mails is not checked");
        String longWord = "Donaudampfschifffahrtsgesellschaft".repeat(6);
        Briefing hostile = Editions.of(longWord + " sinks.", longWord, "https://a.example/" + longWord);
        Path page = folder.resolve("page.html");
        Files.writeString(page, frames(List.of(html(Editions.ferry()), html(hostile))));

        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1400,900",
                        "--virtual-time-budget=3000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(folder.resolve("dom.html").toFile())
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assumeTrue(ended, "Chromium did not answer within a minute: the width of mails is not checked");

        List<String> widths = Jsoup.parse(Files.readString(folder.resolve("dom.html")))
                .select("li")
                .eachText();
        assertThat(widths).containsExactly("360", "600", "360", "600");
    }

    private static String html(Briefing briefing) throws IOException {
        MailFrame frame = new MailFrame(true, true, null, false, true, false);
        URI link = URI.create("https://briefing.example.org/unsubscribe/" + "x".repeat(43));
        MailBody body = new MailRenderer(Templates.builtIn(), briefing).render(Audience.EVERYTHING, frame);
        return body.html().fill(link, link, link);
    }

    /** Each mail in a frame of each width; a script notes how wide its content is. */
    private static String frames(List<String> mails) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset=utf-8><ul></ul>");
        for (String mail : mails) {
            for (int width : WIDTHS) {
                Element frame = new Element("iframe")
                        .attr("width", String.valueOf(width))
                        .attr("height", "800")
                        .attr("style", "border:0")
                        .attr("scrolling", "no")
                        .attr("srcdoc", mail);
                page.append(frame.outerHtml());
            }
        }
        return page.append("<script>onload=()=>document.querySelectorAll('iframe').forEach(f=>{"
                        + "const li=document.createElement('li');"
                        + "li.textContent=f.contentDocument.documentElement.scrollWidth;"
                        + "document.querySelector('ul').append(li)})</script>")
                .toString();
    }
}
