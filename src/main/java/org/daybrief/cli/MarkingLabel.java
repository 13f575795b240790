package org.daybrief.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.daybrief.briefing.Marking;
import org.daybrief.settings.Spelling;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A handling marking as it is printed. */
final class MarkingLabel implements ITypeConverter<Marking> {

    @Override
    public Marking convert(String value) {
        List<String> labels =
                Arrays.stream(Marking.values()).map(Marking::label).toList();
        return Marking.ofLabel(value.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException("'" + value + "' is not allowed."
                        + Spelling.hint(value, labels) + " Allowed: " + String.join(", ", labels) + "."));
    }
}
