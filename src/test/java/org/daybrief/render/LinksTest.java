package org.daybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "https:javascript:alert(1)",
                "http://user@evil.example/",
                "//evil.example/",
                "https://a b.example/",
                "mailto:a@b.example",
                ""
            })
    void refusesAllButAddressesOfTheWeb(String address) {
        assertThat(Links.web(address)).isNull();
    }

    @Test
    void takesAddressesOfTheWeb() {
        assertThat(Links.web("https://gazette.example/a?b=c#d")).isEqualTo("https://gazette.example/a?b=c#d");
        assertThat(Links.web("HTTP://gazette.example/")).isEqualTo("HTTP://gazette.example/");
    }
}
