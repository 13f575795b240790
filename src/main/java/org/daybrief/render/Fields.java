package org.daybrief.render;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One object of the page model as code reads it: by key, each value of the type that the model gives it. */
record Fields(Map<String, Object> values) {

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** True where the value is. */
    boolean is(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** The value as text. */
    String text(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the page has no " + key + ": " + values.keySet());
        }
        return value.toString();
    }

    @Nullable
    String orNull(String key) {
        return has(key) ? text(key) : null;
    }

    /** The object under the key. */
    @SuppressWarnings("unchecked")
    Fields fields(String key) {
        return new Fields((Map<String, Object>) values.getOrDefault(key, Map.of()));
    }

    /** The objects of a list; none where the key is missing. */
    @SuppressWarnings("unchecked")
    List<Fields> list(String key) {
        List<Map<String, Object>> list = (List<Map<String, Object>>) values.getOrDefault(key, List.of());
        return list.stream().map(Fields::new).toList();
    }

    /** The texts of a list; none where the key is missing. */
    @SuppressWarnings("unchecked")
    List<String> texts(String key) {
        return (List<String>) values.getOrDefault(key, List.of());
    }
}
