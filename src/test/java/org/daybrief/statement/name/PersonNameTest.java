package org.daybrief.statement.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Volodimir Zelensky, Volodymyr Zelenskyy",
        "Sergey Petrov, Sergei Petrov",
        "Mohammed Karimi, Muhammad Karimi",
        "J. Pennick, John Pennick",
        "Aldous B. Pennick, Aldous Pennick",
        "Pak Chol-su, Pak Chol Su",
        "Andrés Núñez, Andres Nunez"
    })
    void takesSpellingsForOnePerson(String one, String other) {
        assertThat(PersonName.of(one).sameAs(PersonName.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Daniel Renko, Daniela Renko",
        "Maria Renko, Mario Renko",
        "Joan Renko, Jean Renko",
        "Aldous Pennick, Tomas Pennick",
        "Aldous Pennick, Aldous Pennick Jr",
        "Pak Chol-su, Pak Yong-ho",
        "Renko, Maria Renko"
    })
    void keepsOthersApart(String one, String other) {
        assertThat(PersonName.of(one).sameAs(PersonName.of(other))).isFalse();
    }
}
