package org.daybrief.render;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.Section;
import org.daybrief.briefing.SourceArticle;
import org.daybrief.briefing.StoryPage;
import org.daybrief.statement.Statement;
import org.daybrief.text.Tokens;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The check of a page against its edition: every printed statement is a literal run of its source. */
public final class RenderedCheck {

    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Briefing briefing;

    public RenderedCheck(Briefing briefing) {
        this.briefing = briefing;
        for (SourceArticle source : briefing.articles()) {
            texts.put(source.analyzed().id(), source.analyzed().article().text());
            source.analyzed().statements().forEach(statement -> statements.put(statement.id(), statement));
        }
    }

    /**
     * What is wrong with an HTML page, one sentence each: runs marked {@code data-statement} that their statement does not
     * have, and statements of the edition's sections that the page lacks.
     */
    public List<String> html(String html) {
        Map<String, Boolean> seen = new LinkedHashMap<>();
        List<String> problems = runs(html, seen);
        for (String id : printedRuns().keySet()) {
            if (!seen.containsKey(id)) {
                problems.add("statement " + id + " belongs to the page and is not on it");
            }
        }
        return problems;
    }

    /** What is wrong with the runs of a page that prints a part of the edition: those that their statement does not have. */
    public List<String> part(String html) {
        return runs(html, new LinkedHashMap<>());
    }

    private List<String> runs(String html, Map<String, Boolean> seen) {
        List<String> problems = new ArrayList<>();
        Document page = Jsoup.parse(html);
        for (Element run : page.select("[data-statement]")) {
            String id = run.attr("data-statement");
            Statement statement = statements.get(id);
            seen.put(id, true);
            if (statement == null) {
                problems.add("statement " + id + " is printed and stands in no article");
                continue;
            }
            Element copy = run.clone();
            copy.select("ins.added").remove();
            String printed = level(copy.wholeText());
            if (!isRunOf(statement, printed)) {
                problems.add("statement " + id + " is printed as \"" + shortened(printed) + "\", its source has \""
                        + shortened(level(statement.text())) + "\"");
            }
        }
        return problems;
    }

    /**
     * What is wrong with a PDF: statements of the edition's sections whose words its text does not have, white space and
     * hyphens at line ends levelled, characters that no font has spelt out as the page does.
     */
    public List<String> pdf(byte[] pdf) throws IOException {
        String text;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            text = squeeze(PageText.of(document));
        }
        String plain = null;
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, String> printed : printedRuns().entrySet()) {
            String words = squeeze(FontRuns.shown(printed.getValue()));
            boolean found = text.contains(words);
            if (!found && isRightToLeft(words)) {
                plain = plain == null ? leftToRight(text) : plain;
                found = plain.contains(leftToRight(words));
            }
            if (!found) {
                problems.add("statement " + printed.getKey() + " is not on the page as its source has it: \""
                        + shortened(level(printed.getValue())) + "\"");
            }
        }
        return problems;
    }

    /** The same of plain text. */
    public List<String> text(String plain) {
        String text = squeeze(plain);
        List<String> problems = new ArrayList<>();
        printedRuns().forEach((id, words) -> {
            if (!text.contains(squeeze(Visible.of(words)))) {
                problems.add("statement " + id + " is not on the page as its source has it: \""
                        + shortened(level(words)) + "\"");
            }
        });
        return problems;
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(RenderedCheck::isRightToLeft);
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Letters and digits that run from left to right: a PDF holds the others, and the marks between them, in the order of sight. */
    private static String leftToRight(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) && !isRightToLeft(c))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Its own words or those of a quotation that begins in it and may run on. */
    private static boolean isRunOf(Statement statement, String printed) {
        return !printed.isEmpty()
                && (level(statement.text()).contains(printed)
                        || statement.quotations().stream()
                                .anyMatch(quotation -> level(quotation.text()).contains(printed)));
    }

    /** The statements of all sections with what is printed of them, insertions in square brackets. */
    private Map<String, String> printedRuns() {
        Map<String, String> runs = new LinkedHashMap<>();
        for (StoryPage page : briefing.stories()) {
            Map<String, String> leads = new LinkedHashMap<>();
            page.story().facts().forEach(fact -> leads.put(fact.id(), fact.lead()));
            for (Section section : page.sections()) {
                for (Section.Item item : section.items()) {
                    if (item instanceof Section.Item.OfFact of && leads.containsKey(of.fact())) {
                        put(runs, leads.get(of.fact()), of.wording());
                    } else if (item instanceof Section.Item.OfStatement of) {
                        put(runs, of.statement(), of.wording());
                    }
                }
            }
        }
        return runs;
    }

    private void put(Map<String, String> runs, String id, Section.Wording wording) {
        Statement statement = statements.get(id);
        if (statement == null) {
            return;
        }
        String text = texts.get(statement.article());
        int at = wording.clause() == null
                ? statement.span().begin()
                : wording.clause().begin();
        int end = wording.clause() == null
                ? statement.span().end()
                : wording.clause().end();
        StringBuilder printed = new StringBuilder();
        for (Section.Insertion insertion : wording.insertions()) {
            int until = Math.min(Math.max(insertion.at(), at), end);
            printed.append(text, at, until)
                    .append(" [")
                    .append(insertion.text())
                    .append("] ");
            at = until;
        }
        runs.put(id, printed.append(text, at, end).toString());
    }

    /** White space of any kind and length becomes one space; none at the ends. */
    static String level(String text) {
        StringBuilder level = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Tokens.isSpace(c)) {
                space = level.length() > 0;
            } else {
                if (space) {
                    level.append(' ');
                    space = false;
                }
                level.append(c);
            }
        }
        return level.toString();
    }

    /** Without white space, hyphens and what a page cannot show: what is left of a text after the breaking of lines. */
    static String squeeze(String printed) {
        // a PDF names a letter by its plain form: fi for the ligature
        String text = Normalizer.normalize(printed, Normalizer.Form.NFKC);
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean joins = Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F;
            boolean space = c < 0x10000 && Tokens.isSpace((char) c);
            if (!space && !joins && c != '-' && c != '\u2010' && c != '\u00ad') {
                squeezed.appendCodePoint(c);
            }
        }
        return squeezed.toString();
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
