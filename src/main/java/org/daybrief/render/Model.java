package org.daybrief.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One object of the page model: plain maps are all that a template may see. Keys keep their order; unknown values are left out. */
final class Model {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Model with(String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
