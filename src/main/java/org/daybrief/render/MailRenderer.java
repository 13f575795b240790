package org.daybrief.render;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.StoryPage;
import org.jspecify.annotations.Nullable;

/**
 * The words of an edition's mail, as plain text and as HTML that mail clients show: tables, inlined styles, nothing from
 * elsewhere. What an audience gets depends on the frozen edition, the audience and the frame alone.
 */
public final class MailRenderer {

    /** Mail clients cut a longer body off. */
    static final int MOST_BYTES = 100_000;

    private static final String TEMPLATE = "mail.ftlh";
    /** Room for the links that are filled in last. */
    private static final int LINKS = 2_000;

    private static final int HEADLINES = 25;

    private final Templates templates;
    private final Briefing briefing;
    private final EditionIndex index;
    private final AudienceStories stories;

    public MailRenderer(Templates templates, Briefing briefing) {
        this.templates = templates;
        this.briefing = briefing;
        this.index = new EditionIndex(briefing);
        this.stories = new AudienceStories(briefing, index);
    }

    /**
     * The mail for an audience.
     *
     * @return null where the edition has no story of its topics
     */
    public @Nullable MailBody render(Audience audience, MailFrame frame) throws IOException {
        Briefing about = stories.about(audience.topics());
        if (about == null) {
            return null;
        }
        return audience.format() == MailFormat.HTML
                ? whole(audience, frame, about)
                : body(audience, frame, about, shortened(audience, about), null);
    }

    private Briefing shortened(Audience audience, Briefing about) {
        return stories.with(List.of(), audience.format() == MailFormat.LINK ? List.of() : about.glance());
    }

    /** As many whole stories as fit; of a first one that is too long by itself as many whole sections. */
    private MailBody whole(Audience audience, MailFrame frame, Briefing about) throws IOException {
        int all = about.stories().size();
        MailBody body = stories(audience, frame, about, all);
        if (fits(body)) {
            return body;
        }
        int most = mostThatFits(all - 1, count -> stories(audience, frame, about, count));
        if (most > 0) {
            return stories(audience, frame, about, most);
        }
        int sections = mostThatFits(stories.sections(about) - 1, count -> sections(audience, frame, about, count));
        return sections(audience, frame, about, sections);
    }

    private MailBody stories(Audience audience, MailFrame frame, Briefing about, int count) throws IOException {
        int further = about.stories().size() - count;
        String note = further == 0 ? null : Furniture.further(further, "story", "stories") + MailNotes.where(frame);
        return body(audience, frame, about, stories.first(about, count), note);
    }

    private MailBody sections(Audience audience, MailFrame frame, Briefing about, int count) throws IOException {
        int further = stories.sections(about) - count;
        int others = about.stories().size() - 1;
        String note = Furniture.further(further, "section", "sections") + " of this story"
                + (others > 0 ? " and " + Furniture.further(others, "story", "stories") : "")
                + MailNotes.where(frame);
        return body(audience, frame, about, stories.firstSections(about, count), note);
    }

    private interface Attempt {
        MailBody of(int count) throws IOException;
    }

    /** The greatest count up to {@code most} that fits; 0 where none does. */
    private static int mostThatFits(int most, Attempt attempt) throws IOException {
        int low = 0;
        int high = most;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits(attempt.of(middle))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static boolean fits(MailBody body) {
        return body.html().length() + LINKS <= MOST_BYTES;
    }

    private MailBody body(Audience audience, MailFrame frame, Briefing about, Briefing part, @Nullable String further)
            throws IOException {
        boolean isWhole = part.stories().size() == briefing.stories().size() && further == null;
        Map<String, Object> page =
                PageModel.of(part, index, isWhole, briefing.stories().size() == 1);
        MailNotes notes = new MailNotes(briefing, audience, frame);
        page.put("read", CoverageModel.sentence(briefing.coverage()));
        page.put("coverage", CoverageModel.of(briefing));
        page.put("sources", cited(page));
        page.put("hidesGlance", audience.format() == MailFormat.LINK);
        page.put("headlines", audience.format() == MailFormat.HTML ? List.of() : headlines(about));
        page.put("reason", MailNotes.REASON);
        page.put("ownWords", Furniture.OWN_WORDS);
        put(page, "topics", notes.topics(about.stories().size()));
        put(page, "further", further == null ? null : further + ".");
        put(page, "pointer", notes.pointer());
        page.put("tooLarge", frame.tooLarge());
        put(page, "pdfPointer", notes.pdf());
        put(page, "page", frame.page() ? MailBody.PAGE : null);
        put(page, "pdf", notes.pdf() == null ? null : MailBody.PAGE + MailFrame.PDF);
        put(page, "attached", frame.attached());
        put(page, "unsubscribe", frame.unsubscribe() ? MailBody.UNSUBSCRIBE : null);
        put(page, "preferences", frame.preferences() ? MailBody.PREFERENCES : null);
        put(page, "preheader", preheader(about, page));
        StringWriter html = new StringWriter(1 << 16);
        templates.render(TEMPLATE, page, html);
        String headline = about.stories().isEmpty()
                ? null
                : about.stories().get(0).story().headline();
        return new MailBody(
                new MailBody.Slots(TextPage.of(new Fields(page)), false),
                new MailBody.Slots(html.toString(), true),
                headline,
                further != null);
    }

    private static void put(Map<String, Object> page, String key, @Nullable Object value) {
        if (value != null) {
            page.put(key, value);
        }
    }

    /** Sources that the mail cites; the page lists the others too. */
    private static List<Map<String, Object>> cited(Map<String, Object> page) {
        return new Fields(page)
                .list("sources").stream()
                        .filter(source -> source.has("firstCite"))
                        .map(Fields::values)
                        .toList();
    }

    private static List<String> headlines(Briefing about) {
        return about.stories().stream()
                .limit(HEADLINES)
                .map(StoryPage::story)
                .map(story -> Visible.of(story.headline()))
                .toList();
    }

    /** What a list of mails shows beside the subject: the first line of At a glance, else the first headline. */
    private static @Nullable String preheader(Briefing about, Map<String, Object> page) {
        List<Fields> glance = new Fields(page).list("glance");
        if (!glance.isEmpty()) {
            return TextSections.words(glance.get(0));
        }
        List<String> headlines = headlines(about);
        return headlines.isEmpty() ? null : headlines.get(0);
    }
}
