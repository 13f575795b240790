package org.daybrief.render;

import java.util.Map;
import org.daybrief.article.PublicationDate;
import org.daybrief.briefing.Coverage;
import org.daybrief.briefing.Marking;
import org.daybrief.statement.SectionKind;
import org.daybrief.story.Disagreement;
import org.daybrief.story.FigureComparison;
import org.jspecify.annotations.Nullable;

/** The program's own words on the page: headings, labels, counts. Nothing here says anything about the world. */
final class Furniture {

    private static final Map<String, String> RELIABILITY = Map.of(
            "A", "reliable",
            "B", "usually reliable",
            "C", "fairly reliable",
            "D", "not usually reliable",
            "E", "unreliable",
            "F", "cannot be judged");

    /** What stands below a mail: how to read it. */
    static final String OWN_WORDS = "Every statement is the source’s own words; words in [square brackets] are the"
            + " program’s. Figures and accounts that differ stand side by side.";

    private Furniture() {}

    static String title(SectionKind kind) {
        return switch (kind) {
            case AT_A_GLANCE -> "At a glance";
            case WHERE -> "Where";
            case WHO -> "Who’s involved";
            case WHAT_HAPPENED -> "What happened";
            case KEY_FIGURES -> "Key figures";
            case DISAGREEMENTS -> "Where sources disagree";
            case STATEMENTS -> "Statements & reactions";
            case ANALYSIS -> "Analysis";
            case OUTLOOK -> "Outlook";
            case BACKGROUND -> "Background";
            case TIMELINE -> "Timeline";
        };
    }

    /** What stands under the heading where a reader may take one kind of statement for another; empty elsewhere. */
    static String note(SectionKind kind) {
        return switch (kind) {
            case ANALYSIS -> "Judgements of the articles and of those they quote; none is the program’s.";
            case OUTLOOK ->
                "Only what a source says is expected or planned. None of it has been reported to have happened.";
            case BACKGROUND -> "Older facts that the articles recall.";
            default -> "";
        };
    }

    /** What stands there instead of a section that is empty; empty where nothing need be said. */
    static String absence(SectionKind kind) {
        return switch (kind) {
            case WHAT_HAPPENED -> "No event reported as having happened in this edition.";
            case KEY_FIGURES -> "No figure in this edition.";
            case DISAGREEMENTS -> "No disagreement between the articles found in this edition.";
            case STATEMENTS -> "No quotation in this edition.";
            case OUTLOOK -> "No expectation or plan in this edition.";
            default -> "";
        };
    }

    static String verdict(FigureComparison.Verdict verdict) {
        return switch (verdict) {
            case AGREE -> "the figures agree";
            case DIFFER_BY_DATE -> "said on different days";
            case DIFFER_BY_DEFINITION -> "they count different things";
            case CONFLICT -> "the figures conflict";
        };
    }

    static String verdict(Disagreement.Verdict verdict) {
        return switch (verdict) {
            case OPEN -> "open: no article settles it";
            case SUPERSEDED -> "the later account replaces the earlier one";
            case DIFFERENT_SCOPE -> "the accounts speak of different things";
        };
    }

    static String sharing(Marking marking) {
        return switch (marking) {
            case CLEAR -> "Disclosure is not limited.";
            case GREEN -> "Limited disclosure: recipients may spread this within their community, not publicly.";
            case AMBER ->
                "Limited disclosure: only on a need-to-know basis within the recipients’ organisation and its clients.";
            case AMBER_STRICT ->
                "Limited disclosure: only on a need-to-know basis within the recipients’ organisation.";
            case RED -> "For the eyes and ears of individual recipients only, no further disclosure.";
        };
    }

    /** The day in words; null where it is not known. */
    static @Nullable String published(PublicationDate published) {
        if (published.day() == null) {
            return null;
        }
        String day = Days.day(published.day());
        return published.basis() == PublicationDate.Basis.INFERRED ? "about " + day : day;
    }

    static String basis(PublicationDate.Basis basis) {
        return switch (basis) {
            case STATED -> "stated in the article";
            case METADATA -> "from the file’s metadata";
            case DATELINE -> "from the dateline";
            case INFERRED -> "inferred from another article of its story";
            case UNKNOWN -> "not known";
        };
    }

    static String outcome(Coverage.Outcome outcome) {
        return switch (outcome) {
            case USED -> "used";
            case DUPLICATE -> "duplicate";
            case TOO_OLD -> "too old";
            case OFF_TOPIC -> "off topic";
            case UNSUPPORTED_LANGUAGE -> "unsupported language";
            case REJECTED -> "rejected";
        };
    }

    static String reliability(String letter) {
        return RELIABILITY.getOrDefault(letter, "not a letter of the Admiralty code");
    }

    /** {@code 1 article}, {@code 2 articles}. */
    static String count(int number, String noun) {
        return count(number, noun, noun + "s");
    }

    /** {@code 1 story}, {@code 2 stories}. */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** {@code 1 further story}, {@code 2 further stories}. */
    static String further(int number, String one, String many) {
        return number + " further " + (number == 1 ? one : many);
    }
}
