package org.daybrief.cli;

/** Which version this is. */
final class Version {

    /** As the jar's manifest has it; {@code dev} where the classes are run without a jar. */
    static final String NUMBER = number();

    private Version() {}

    /** The program, and what it runs on. */
    static String[] lines() {
        return new String[] {
            "daybrief " + NUMBER,
            "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + "), "
                    + System.getProperty("os.name") + " " + System.getProperty("os.arch")
        };
    }

    private static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
