package org.daybrief.settings;

/**
 * Something in the settings that cannot be followed.
 *
 * @param file as the user named it
 * @param line 1 for the first
 * @param message which key, which value, and what is allowed
 */
public record SettingsProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
