package org.daybrief.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The first page and the login form. */
@RestController
final class PagesController {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=utf-8";

    @GetMapping(path = "/", produces = HTML)
    String home(@Nullable Principal operator, CsrfToken form) {
        return page(
                "Daybrief",
                operator == null
                        ? "<p>The service is running.</p>"
                        : "<p>The service is running. You are logged in as " + HtmlUtils.htmlEscape(operator.getName())
                                + ".</p>" + "<form method=\"post\" action=\"/logout\">" + hidden(form)
                                + "<button>Log out</button></form>");
    }

    @GetMapping(path = "/login", produces = HTML)
    String login(HttpServletRequest request, CsrfToken form) {
        String failed = request.getParameter("failed") == null ? "" : "<p role=\"alert\">Wrong name or password.</p>";
        return page(
                "Daybrief: log in",
                failed + "<form method=\"post\" action=\"/login\">" + hidden(form)
                        + "<p><label>Name <input name=\"username\" autocomplete=\"username\" required></label></p>"
                        + "<p><label>Password <input name=\"password\" type=\"password\""
                        + " autocomplete=\"current-password\" required></label></p><button>Log in</button></form>");
    }

    private static String hidden(CsrfToken form) {
        return "<input type=\"hidden\" name=\"" + form.getParameterName() + "\" value=\""
                + HtmlUtils.htmlEscape(form.getToken()) + "\">";
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + title
                + "</title></head>\n<body>\n<h1>Daybrief</h1>\n" + body + "\n</body>\n</html>\n";
    }
}
