package org.daybrief.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.job.Progress;
import org.daybrief.job.RunRequest;
import org.daybrief.store.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route that there is, counted off from the handler mappings: who gets in, and what a look changes. */
class RoutesTest {

    @TempDir
    static Path folder;

    private static RunningService service;

    @BeforeAll
    static void start() throws IOException {
        service = new RunningService(folder);
        service.context
                .runner()
                .run(new RunRequest(
                        service.settings,
                        BriefingDefinition.daily(),
                        java.time.LocalDate.parse("2026-03-02"),
                        false,
                        "test",
                        Progress.NONE));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private record Route(RequestMethod method, String pattern) {

        boolean mutates() {
            return method != RequestMethod.GET && method != RequestMethod.HEAD && method != RequestMethod.OPTIONS;
        }

        boolean isPublic() {
            return SecurityRules.PUBLIC.stream()
                    .anyMatch(each -> each.endsWith("/**")
                            ? pattern.startsWith(each.substring(0, each.length() - 2))
                            : pattern.equals(each));
        }

        /** A path that the pattern takes. */
        String path() {
            return pattern.replace("{briefing}", "daily")
                    .replace("{date}", "2026-03-02")
                    .replace("{format}", "json")
                    .replaceAll("\\{[^}]+}", "0123456789abcdef");
        }
    }

    private static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        service.service
                .bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, handler) -> info.getPatternValues()
                        .forEach(pattern -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> routes.add(new Route(method, pattern)))));
        return routes;
    }

    /** The mutating ones, with the two that the security filters answer. */
    private static Stream<Route> mutating() {
        return Stream.concat(
                routes().stream().filter(Route::mutates),
                Stream.of(new Route(RequestMethod.POST, "/login"), new Route(RequestMethod.POST, "/logout")));
    }

    @Test
    void everyRouteIsForEverybodyByNameOrBelowApi() {
        assertThat(routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.isPublic()
                                || route.pattern().startsWith("/api/")
                                || route.pattern().equals("/metrics"))
                        .as(route.toString())
                        .isTrue());
        assertThat(routes())
                .contains(new Route(RequestMethod.POST, "/api/runs"), new Route(RequestMethod.POST, "/api/cli"));
    }

    @Test
    void nothingBelowApiAnswersWithoutALogin() throws Exception {
        for (Route route : routes()) {
            if (route.pattern().startsWith("/api/") && !route.mutates()) {
                assertThat(service.send(service.request(route.path())).statusCode())
                        .as(route.toString())
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void nothingIsChangedWithoutLoginAndToken() throws Exception {
        for (Route route : mutating().toList()) {
            assertThat(change(route, Map.of())).as(route.toString()).isIn(401, 403);
            assertThat(change(route, Map.of("Authorization", "Bearer wrong")))
                    .as(route.toString())
                    .isEqualTo(401);
        }
        assertThat(mutating()).hasSizeGreaterThan(3);
    }

    @Test
    void nothingIsChangedByALoginWithoutTheTokenOfTheForm() throws Exception {
        String session = login();
        for (Route route : mutating().toList()) {
            assertThat(change(route, Map.of("Cookie", session)))
                    .as(route.toString())
                    .isEqualTo(403);
        }
    }

    @Test
    void nothingIsChangedFromAnotherOrigin() throws Exception {
        for (Route route : mutating().toList()) {
            for (Map.Entry<String, String> header : List.of(
                    Map.entry("Origin", "https://elsewhere.example"),
                    Map.entry("Origin", "null"),
                    Map.entry("Sec-Fetch-Site", "cross-site"),
                    Map.entry("Sec-Fetch-Site", "same-site"))) {
                assertThat(change(
                                route,
                                Map.of(
                                        "Authorization",
                                        "Bearer " + service.token(),
                                        header.getKey(),
                                        header.getValue())))
                        .as(route + " " + header)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void theCommandRouteTakesNoLogin() throws Exception {
        String session = login();
        String form = form(session);
        HttpResponse<String> answer = service.send(service.request("/api/cli")
                .header("Cookie", session)
                .header("X-CSRF-TOKEN", form)
                .header("Content-Type", "application/json")
                .POST(RunningService.text("{\"arguments\":[\"echo\"],\"directory\":\"/tmp\"}")));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aLookChangesNothing() throws Exception {
        Map<String, String> before = tables();
        assertThat(before).containsKey("EDITION");
        String session = login();
        for (Route route : routes()) {
            for (String method : List.of("GET", "HEAD", "OPTIONS")) {
                for (Map<String, String> who : List.of(
                        Map.<String, String>of(),
                        Map.of("Cookie", session),
                        Map.of("Authorization", "Bearer " + service.token()))) {
                    HttpRequest.Builder request =
                            service.request(route.path()).method(method, HttpRequest.BodyPublishers.noBody());
                    who.forEach(request::header);
                    int status = service.bytes(request).statusCode();
                    assertThat(status).as(method + " " + route.path()).isLessThan(500);
                }
            }
        }
        assertThat(tables()).isEqualTo(before);
    }

    private static int change(Route route, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = service.request(route.path())
                .method(route.method().name(), RunningService.text("{}"))
                .header("Content-Type", "application/json");
        headers.forEach(request::header);
        return service.send(request).statusCode();
    }

    private static String form(String session) throws Exception {
        String json = service.send(service.request("/api/session").header("Cookie", session))
                .body();
        Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(json);
        assertThat(token.find()).as(json).isTrue();
        return token.group(1);
    }

    /** Logs in as a browser does; answers the cookies. */
    private static String login() throws Exception {
        HttpResponse<String> page = service.send(service.request("/login"));
        Matcher hidden = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(hidden.find()).isTrue();
        HttpResponse<String> answer = service.send(service.request("/login")
                .header("Cookie", cookies(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(RunningService.text("username=ines&password=" + RunningService.PASSWORD.replace(' ', '+')
                        + "&_csrf=" + hidden.group(1))));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("daybrief=")
                        .contains("HttpOnly")
                        .contains("SameSite=Strict"));
        return cookies(answer) + "; "
                + cookies(service.send(service.request("/api/session").header("Cookie", cookies(answer))));
    }

    private static String cookies(HttpResponse<?> answer) {
        return String.join(
                "; ",
                answer.headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                        .filter(cookie -> !cookie.endsWith("="))
                        .toList());
    }

    /** Every table with the hash of its rows. */
    private static Map<String, String> tables() throws Exception {
        Map<String, String> tables = new TreeMap<>();
        try (HikariDataSource source = Database.open(service.home);
                Connection connection = source.getConnection();
                ResultSet names = connection
                        .createStatement()
                        .executeQuery(
                                "select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
            while (names.next()) {
                tables.put(names.getString(1), hash(connection, names.getString(1)));
            }
        }
        return tables;
    }

    private static String hash(Connection connection, String table) throws Exception {
        List<String> rows = new ArrayList<>();
        try (ResultSet all = connection.createStatement().executeQuery("select * from \"" + table + "\"")) {
            while (all.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= all.getMetaData().getColumnCount(); i++) {
                    row.append(all.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
        }
        return rows.size() + " rows, " + rows.stream().sorted().toList().hashCode();
    }
}
