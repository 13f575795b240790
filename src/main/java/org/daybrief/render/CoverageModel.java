package org.daybrief.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.Coverage;
import org.daybrief.story.Fact;

/** What became of every file, what changed since the last edition, and what the program cannot do. */
final class CoverageModel {

    /** More files than this that were not used are counted; the edition's JSON names all. */
    private static final int LISTED = 200;

    private CoverageModel() {}

    static Map<String, Object> of(Briefing briefing) {
        Coverage coverage = briefing.coverage();
        List<Map<String, Object>> counts = new ArrayList<>();
        for (Coverage.Outcome outcome : Coverage.Outcome.values()) {
            counts.add(count(Furniture.outcome(outcome), coverage.count(outcome)));
        }
        counts.add(1, count("of these undated", coverage.undated()));
        List<Map<String, Object>> unused = unused(coverage);
        return new Model()
                .with("read", coverage.read())
                .with("counts", counts)
                .with("unused", unused.subList(0, Math.min(LISTED, unused.size())))
                .with("moreUnused", Math.max(0, unused.size() - LISTED))
                .with("changes", changes(briefing))
                .map();
    }

    /** {@code 6 files read: 5 used (1 undated), 1 rejected.} */
    static String sentence(Coverage coverage) {
        List<String> counts = new ArrayList<>();
        for (Coverage.Outcome outcome : Coverage.Outcome.values()) {
            int number = coverage.count(outcome);
            if (number > 0) {
                boolean undated = outcome == Coverage.Outcome.USED && coverage.undated() > 0;
                counts.add(number + " " + Furniture.outcome(outcome)
                        + (undated ? " (" + coverage.undated() + " undated)" : ""));
            }
        }
        return Furniture.count(coverage.read(), "file") + " read"
                + (counts.isEmpty() ? "" : ": " + String.join(", ", counts)) + ".";
    }

    private static Map<String, Object> count(String what, int number) {
        return new Model().with("what", what).with("number", number).map();
    }

    private static List<Map<String, Object>> unused(Coverage coverage) {
        List<Map<String, Object>> unused = new ArrayList<>();
        for (Coverage.FileOutcome file : coverage.files()) {
            if (file.outcome() != Coverage.Outcome.USED) {
                unused.add(new Model()
                        .with("file", Visible.of(file.file()))
                        .with("outcome", Furniture.outcome(file.outcome()))
                        .with("reason", file.reason() == null ? "No reason recorded." : Visible.of(file.reason()))
                        .map());
            }
        }
        return unused;
    }

    private static String changes(Briefing briefing) {
        if (briefing.edition().isOnDemand()) {
            return "Made on demand: the articles of the topic and the period, of all that was read. It is no edition of a"
                    + " briefing and is compared with none.";
        }
        if (briefing.edition().previous() == null) {
            return "This is the first edition: there is none to compare it with.";
        }
        int[] counts = new int[Fact.Novelty.values().length];
        briefing.stories()
                .forEach(page -> page.story()
                        .facts()
                        .forEach(fact -> counts[fact.novelty().ordinal()]++));
        return "Since edition " + briefing.edition().previous() + ": "
                + Furniture.count(counts[Fact.Novelty.NEW.ordinal()], "new fact") + ", "
                + counts[Fact.Novelty.CHANGED.ordinal()] + " changed, "
                + counts[Fact.Novelty.UNCHANGED.ordinal()] + " unchanged.";
    }
}
