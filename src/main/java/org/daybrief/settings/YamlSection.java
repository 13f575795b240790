package org.daybrief.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping of the settings file: gives its values by key, notes what is wrong with which line, and in the end every key that nobody asked for. */
final class YamlSection {

    private final String name;
    private final boolean present;
    private final int line;
    private final SettingsProblems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();

    /** @param node null for a section that is not there: all its keys have their defaults */
    YamlSection(String name, @Nullable Node node, SettingsProblems problems) {
        this.name = name;
        this.present = node != null && !isEmpty(node);
        this.line = node == null ? 1 : SettingsProblems.line(node);
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::add);
        } else if (node != null && !isEmpty(node)) {
            problems.add(node, name + " must hold keys, such as 'key: value'.");
        }
    }

    private void add(NodeTuple tuple) {
        Node keyNode = tuple.getKeyNode();
        if (!(keyNode instanceof ScalarNode key)) {
            problems.add(keyNode, name + " has a key that is no word.");
        } else if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
            problems.add(keyNode, full(key.getValue()) + " stands twice; keep one.");
        } else {
            lines.put(key.getValue(), SettingsProblems.line(keyNode));
        }
    }

    /** The value of the key, the fallback where the key is missing, empty or wrong. */
    <T extends @Nullable Object> T value(String key, Value<? extends T> kind, T fallback) {
        Node node = node(key);
        if (node == null) {
            return fallback;
        }
        T value = parse(full(key), node, kind);
        return value == null ? fallback : value;
    }

    /** The value of a key that must be there; null, and a problem, where it is not. */
    <T> @Nullable T required(String key, Value<T> kind) {
        Node node = node(key);
        if (node == null) {
            problems.add(line, full(key) + " is missing.");
            return null;
        }
        return parse(full(key), node, kind);
    }

    /** The values of a list, or of a single value that stands for a list of one. */
    <T> List<T> list(String key, Value<T> kind, List<T> fallback) {
        Node node = node(key);
        if (node == null) {
            return fallback;
        }
        List<Node> items = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        List<T> parsed = new ArrayList<>();
        for (Node item : items) {
            T value = parse(full(key), item, kind);
            if (value != null) {
                parsed.add(value);
            }
        }
        return parsed;
    }

    /** Whether the file has it at all. */
    boolean isPresent() {
        return present;
    }

    YamlSection section(String key) {
        return new YamlSection(full(key), node(key), problems);
    }

    /** The sections of a list; null where the key is missing. */
    @Nullable
    List<YamlSection> sections(String key) {
        Node node = node(key);
        if (node == null) {
            return null;
        }
        if (!(node instanceof SequenceNode sequence)) {
            problems.add(node, full(key) + " must be a list: begin each entry with '- '.");
            return null;
        }
        List<YamlSection> sections = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            sections.add(new YamlSection(full(key) + "[" + (sections.size() + 1) + "]", item, problems));
        }
        return sections;
    }

    /** Every key that was not asked for is a problem. */
    void close() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                problems.add(
                        lines.get(key),
                        "unknown key '" + full(key) + "'." + Spelling.hint(key, asked) + " Allowed: "
                                + String.join(", ", asked) + ".");
            }
        }
    }

    void problem(String key, String message) {
        problems.add(lines.getOrDefault(key, line), full(key) + message);
    }

    private @Nullable Node node(String key) {
        asked.add(key);
        Node node = values.get(key);
        return node == null || isEmpty(node) ? null : node;
    }

    private <T extends @Nullable Object> @Nullable T parse(String key, Node node, Value<? extends T> kind) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.add(node, key + " must be a single value.");
            return null;
        }
        try {
            return kind.parse(scalar.getValue());
        } catch (IllegalArgumentException e) {
            problems.add(node, key + ": '" + scalar.getValue() + "' is not allowed. " + e.getMessage());
            return null;
        }
    }

    private String full(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    private static boolean isEmpty(Node node) {
        return node.getTag().equals(Tag.NULL);
    }
}
