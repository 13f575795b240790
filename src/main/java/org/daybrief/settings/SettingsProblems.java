package org.daybrief.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** The problems of one file, gathered while it is read. */
final class SettingsProblems {

    private final String file;
    private final List<SettingsProblem> all = new ArrayList<>();

    SettingsProblems(String file) {
        this.file = file;
    }

    void add(Node node, String message) {
        add(line(node), message);
    }

    void add(int line, String message) {
        all.add(new SettingsProblem(file, line, message));
    }

    void throwIfAny() throws SettingsException {
        if (!all.isEmpty()) {
            all.sort(Comparator.comparingInt(SettingsProblem::line));
            throw new SettingsException(all);
        }
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
