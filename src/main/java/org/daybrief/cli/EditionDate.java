package org.daybrief.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the date of an edition; folders are named by it, so its year has four digits. */
final class EditionDate implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.getYear() >= 1000 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeException e) {
            // no day of the calendar: said below
        }
        throw new TypeConversionException(
                "'" + value + "' is not allowed. Allowed: a day of the calendar as YYYY-MM-DD, such as 2024-11-14.");
    }
}
