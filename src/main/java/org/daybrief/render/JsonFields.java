package org.daybrief.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The values of an edition's JSON; an {@link IllegalArgumentException} says what is missing. */
final class JsonFields {

    private JsonFields() {}

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>(array.size());
        for (JsonNode node : array) {
            values.add(read.apply(node));
        }
        return values;
    }

    static Span span(JsonNode node) {
        return new Span(node.required("begin").asInt(), node.required("end").asInt());
    }

    static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isString()) {
            throw new IllegalArgumentException("\"" + name + "\" is missing or no text");
        }
        return value.asString();
    }

    static @Nullable String optional(JsonNode node, String name) {
        return node.has(name) ? text(node, name) : null;
    }

    static @Nullable LocalDate date(JsonNode node, String name) {
        String value = optional(node, name);
        return value == null ? null : LocalDate.parse(value);
    }

    static @Nullable BigDecimal number(JsonNode node, String name) {
        return node.has(name) ? node.path(name).decimalValue() : null;
    }

    /** The inverse of {@link JsonStatements#label}. */
    static <E extends Enum<E>> E constant(Class<E> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
