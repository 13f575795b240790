package org.daybrief.cli;

/** Which version this is. */
final class Version {

    /** As the jar's manifest has it; {@code dev} where the classes are run without a jar. */
    static final String NUMBER = number();

    private Version() {}

    private static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
