package org.daybrief.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of days on the command line: 400 or 400d. */
final class KeepDays implements ITypeConverter<Integer> {

    private static final int MOST = 36_500;

    @Override
    public Integer convert(String value) {
        String number = value.endsWith("d") ? value.substring(0, value.length() - 1) : value;
        try {
            int days = Integer.parseInt(number);
            if (days >= 1 && days <= MOST) {
                return days;
            }
        } catch (NumberFormatException e) {
            // refused below like a number that is too large
        }
        throw new TypeConversionException(
                "'" + value + "' is not allowed. Allowed: a number of days from 1 to " + MOST + ", such as 400d.");
    }
}
