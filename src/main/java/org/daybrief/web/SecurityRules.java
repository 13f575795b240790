package org.daybrief.web;

import java.util.List;
import org.daybrief.settings.WebSettings;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who may do what. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityRules {

    /** For everybody: what readers and their mail programs need. A route that is neither here nor below /api is one too many: a test counts. */
    static final List<String> PUBLIC = List.of(
            "/",
            "/health",
            "/login",
            "/logout",
            "/assets/**",
            "/subscribe",
            "/confirm/**",
            "/unsubscribe/**",
            "/edition/**");

    static final String OPERATOR = "OPERATOR";
    static final String LOCAL = "LOCAL";

    @Bean
    SecurityFilterChain rules(HttpSecurity http, ServiceParts parts, LocalToken token) {
        WebSettings web = parts.settings().web();
        OperatorLogin logins = new OperatorLogin(web.operators(), new LoginThrottle(parts.clock()));
        http.authorizeHttpRequests(rules -> rules.requestMatchers("/api/cli")
                        .hasRole(LOCAL)
                        .requestMatchers("/api/**")
                        .hasAnyRole(OPERATOR, LOCAL)
                        .requestMatchers("/metrics")
                        .access((login, context) -> new AuthorizationDecision(Caller.isLocal(context.getRequest())
                                || (login.get() != null
                                        && login.get().getAuthorities().stream()
                                                .anyMatch(each -> ("ROLE_" + OPERATOR).equals(each.getAuthority())))))
                        .anyRequest()
                        .permitAll())
                .authenticationManager(new ProviderManager(logins))
                .csrf(csrf -> csrf.csrfTokenRepository(cookie(HttpServer.isHttps(web)))
                        .ignoringRequestMatchers(SecurityRules::showsCredentials, SecurityRules::isOneClick))
                .formLogin(form -> form.loginPage("/login")
                        .authenticationDetailsSource(Caller::address)
                        .successHandler((request, response, login) -> response.sendRedirect("/"))
                        .failureHandler(new LoginRefused()))
                .httpBasic(basic ->
                        basic.authenticationDetailsSource(Caller::address).authenticationEntryPoint(new LoginRefused()))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .exceptionHandling(answers -> answers.authenticationEntryPoint(new LoginRefused()))
                .headers(headers -> headers.disable()) // the server's valve writes them on every response
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .addFilterBefore(new RequestLimits(), CsrfFilter.class)
                .addFilterBefore(new KnownHosts(web), RequestLimits.class)
                .addFilterAfter(new SameOrigin(web), KnownHosts.class)
                .addFilterBefore(new LocalLogin(token), CsrfFilter.class);
        return http.build();
    }

    /** A token of the page in a cookie: nobody needs a session to sign up. Scripts cannot read it; pages carry it in their form. */
    private static CookieCsrfTokenRepository cookie(boolean https) {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName(https ? "__Host-form" : "form");
        repository.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(https).path("/").sameSite("Strict"));
        return repository;
    }

    /** No page of another site can make a browser send this header. */
    private static boolean showsCredentials(jakarta.servlet.http.HttpServletRequest request) {
        return request.getHeader("Authorization") != null;
    }

    private static final String UNSUBSCRIBE = "/unsubscribe/";

    /** Mail programs post here (RFC 8058), from wherever they run: they know the token of the address and nothing else. */
    static boolean isOneClick(jakarta.servlet.http.HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && request.getRequestURI().startsWith(UNSUBSCRIBE)
                && request.getRequestURI().indexOf('/', UNSUBSCRIBE.length()) < 0
                && "One-Click".equals(request.getParameter("List-Unsubscribe"));
    }

    @Bean
    DelegatingFilterProxyRegistrationBean securityFilter() {
        DelegatingFilterProxyRegistrationBean registration =
                new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        registration.setOrder(0);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RequestTimes> requestTimes(Metrics metrics) {
        FilterRegistrationBean<RequestTimes> registration = new FilterRegistrationBean<>(new RequestTimes(metrics));
        registration.setOrder(-1);
        return registration;
    }
}
