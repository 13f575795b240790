package org.daybrief.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TokenTest {

    private static final String ZEROS = "A".repeat(43);

    @Test
    void isItsRandomBytesForALink() {
        byte[] random = new byte[32];
        assertThat(Token.of(random).text()).isEqualTo(ZEROS);
        Arrays.fill(random, (byte) 0xff);
        assertThat(Token.of(random).text()).isEqualTo("_".repeat(42) + "8");
        assertThatThrownBy(() -> Token.of(new byte[16])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isReadFromALinkAndNothingElse() {
        assertThat(Token.parse(ZEROS))
                .hasValueSatisfying(token -> assertThat(token.text()).isEqualTo(ZEROS));
        for (String other : new String[] {
            "", ZEROS + "A", ZEROS.substring(1), "A".repeat(42) + "=", "A".repeat(42) + "/", "A".repeat(42) + "é"
        }) {
            assertThat(Token.parse(other)).as(other).isEmpty();
        }
    }

    @Test
    void isStoredAsAHashThatIsNoToken() {
        Token token = Token.of(new byte[32]);
        // printf 'AAAA…' | sha256sum
        assertThat(token.hash()).hasSize(43).isNotEqualTo(token.text()).isEqualTo(Token.hash(ZEROS));
        assertThat(Token.hash("abc")).isEqualTo("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
    }

    @Test
    void isNotPrinted() {
        assertThat(Token.of(new byte[32])).hasToString("Token");
    }
}
