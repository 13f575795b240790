package org.daybrief.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hands out the citation marks of one page: each has its own anchor, so that the list of sources can link back to the first. */
final class Citations {

    /** More than this many marks behind one line are counted, not printed. */
    private static final int PRINTED = 8;

    private final EditionIndex index;
    private final Map<Integer, List<String>> anchors = new TreeMap<>();
    private int last;

    Citations(EditionIndex index) {
        this.index = index;
    }

    /** Adds {@code cites} and, where not all are printed, {@code moreCites}. */
    Model add(Model model, List<Integer> numbers) {
        List<Map<String, Object>> marks = new ArrayList<>();
        for (int number : numbers.subList(0, Math.min(PRINTED, numbers.size()))) {
            marks.add(mark(number));
        }
        model.with("cites", marks);
        return numbers.size() > PRINTED ? model.with("moreCites", numbers.size() - PRINTED) : model;
    }

    /** Anchors of the marks of a source, in the order of the page. */
    List<String> anchors(int number) {
        return anchors.getOrDefault(number, List.of());
    }

    private Map<String, Object> mark(int number) {
        String anchor = "c" + ++last;
        anchors.computeIfAbsent(number, n -> new ArrayList<>()).add(anchor);
        return new Model()
                .with("number", number)
                .with("anchor", anchor)
                .with("label", "Source " + number + ": " + SourceModel.name(index.source(number)))
                .map();
    }
}
