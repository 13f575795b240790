package org.daybrief.statement.time;

/** The four seasons as TimeML writes them, by the months of the northern hemisphere. */
enum Season {
    SP(3),
    SU(6),
    FA(9),
    WI(12);

    final int firstMonth;

    Season(int firstMonth) {
        this.firstMonth = firstMonth;
    }
}
