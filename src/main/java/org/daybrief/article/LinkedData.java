package org.daybrief.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * What a page says about itself as JSON-LD: the plain properties of each thing, read as a stream,
 * so that what stands before an error in the data still counts.
 */
final class LinkedData {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    /** A thing of the data; the names of things inside it stand as its own properties. */
    private static final class Thing {
        final @Nullable String property;
        final Map<String, String> values = new HashMap<>();

        Thing(@Nullable String property) {
            this.property = property;
        }
    }

    private final List<Map<String, String>> things = new ArrayList<>();

    /** Adds the things of one script; data that is broken counts as far as it goes. */
    void add(String script) {
        Deque<Thing> open = new ArrayDeque<>();
        String data = script.substring(begin(script));
        try (JsonParser json = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), data)) {
            String property = null;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> property = json.currentName();
                    case START_OBJECT -> open.push(new Thing(property));
                    case END_OBJECT -> close(open);
                    case VALUE_STRING -> {
                        if (!open.isEmpty() && property != null) {
                            open.peek().values.putIfAbsent(property, json.getString());
                        }
                    }
                    default -> {}
                }
            }
        } catch (JacksonException e) {
            while (!open.isEmpty()) {
                close(open);
            }
        }
    }

    /** Where the data begins: some pages wrap it in {@code <![CDATA[} or in a comment. */
    private static int begin(String script) {
        int at = script.indexOf('<');
        boolean wrapped = at >= 0 && script.substring(0, at).isBlank();
        int brace = wrapped ? script.indexOf('{') : -1;
        return Math.max(brace, 0);
    }

    private void close(Deque<Thing> open) {
        Thing thing = open.pop();
        things.add(thing.values);
        String name = thing.values.get("name");
        if (name == null) {
            name = thing.values.get("@id");
        }
        if (!open.isEmpty() && thing.property != null && name != null) {
            open.peek().values.putIfAbsent(thing.property, name);
        }
    }

    /** The property of the first article that has it, else of the first page that has it. */
    @Nullable
    String ofArticle(String property) {
        String value = first(property, "Article", "Posting", "Report");
        return value == null ? first(property, "WebPage", "CreativeWork", "Review", "Recipe", "VideoObject") : value;
    }

    private @Nullable String first(String property, String... types) {
        for (Map<String, String> thing : things) {
            String type = thing.getOrDefault("@type", "");
            String value = thing.get(property);
            if (value != null && !value.isBlank()) {
                for (String wanted : types) {
                    if (type.endsWith(wanted)) {
                        return value.strip();
                    }
                }
            }
        }
        return null;
    }
}
