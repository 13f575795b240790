package org.daybrief.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.daybrief.briefing.BriefingDefinition;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * An edition as commands name it: {@code daily/2024-11-14}; the date may stand first, as messages have it.
 *
 * @param briefing id
 * @param date edition date
 */
record EditionName(String briefing, LocalDate date) {

    static final class Converter implements ITypeConverter<EditionName> {
        @Override
        public EditionName convert(String value) {
            int slash = value.indexOf('/');
            if (slash > 0) {
                String first = value.substring(0, slash);
                String second = value.substring(slash + 1);
                boolean dateFirst =
                        first.length() == 10 && Character.isDigit(first.charAt(0)) && first.charAt(4) == '-';
                String briefing = dateFirst ? second : first;
                try {
                    if (BriefingDefinition.isId(briefing)) {
                        return new EditionName(briefing, LocalDate.parse(dateFirst ? first : second));
                    }
                } catch (DateTimeParseException e) {
                    // said below
                }
            }
            throw new TypeConversionException("'" + value + "' is no edition. Write it as daily/2024-11-14.");
        }
    }
}
