package org.daybrief.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybrief.settings.WebSettings;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Forms of pages that send no referrer: browsers say {@code Origin: null}, and in another header where the form stood. */
class HiddenOriginTest {

    @Test
    void aFormOfOurOwnPageIsTaken() throws Exception {
        assertThat(status("null", "same-origin")).isEqualTo(200);
    }

    @Test
    void aFormOfAnotherSiteOrOfASandboxIsNot() throws Exception {
        assertThat(status("null", "cross-site")).isEqualTo(403);
        assertThat(status("null", "same-site")).isEqualTo(403);
        assertThat(status("null", null)).isEqualTo(403);
        assertThat(status("https://elsewhere.example", "same-origin")).isEqualTo(403);
    }

    private static int status(String origin, String site) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/subscribe");
        request.addHeader("Host", "127.0.0.1:8080");
        request.addHeader("Origin", origin);
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SameOrigin(WebSettings.DEFAULT).doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
