package org.daybrief.deliver;

/** Keeps a spreadsheet from taking a cell for a formula: an apostrophe in front makes it text. */
final class FormulaGuard {

    /** What begins a formula, in both widths. */
    private static final String ACTIVE = "=+-@\t\r\n|%＝＋－＠";

    private FormulaGuard() {}

    /** The cell as it is exported. */
    static String guarded(String cell) {
        return isActive(cell) ? "'" + cell : cell;
    }

    /** The cell before it was exported. */
    static String plain(String cell) {
        return cell.startsWith("'") && isActive(cell) ? cell.substring(1) : cell;
    }

    /** Apostrophes and spaces do not hide a formula: so that each export can be read back, and because some programs drop them. */
    private static boolean isActive(String cell) {
        int i = 0;
        while (i < cell.length() && (cell.charAt(i) == '\'' || cell.charAt(i) == ' ' || cell.charAt(i) == '\u00a0')) {
            i++;
        }
        return i < cell.length() && ACTIVE.indexOf(cell.charAt(i)) >= 0;
    }
}
