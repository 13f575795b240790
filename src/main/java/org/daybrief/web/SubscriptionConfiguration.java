package org.daybrief.web;

import java.security.SecureRandom;
import org.daybrief.mail.MailLinks;
import org.daybrief.mail.SignUpDesk;
import org.daybrief.render.Templates;
import org.daybrief.render.WebPages;
import org.daybrief.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages for readers, bean by bean. */
@Configuration(proxyBeanMethods = false)
class SubscriptionConfiguration {

    @Bean
    WebPages webPages(ServiceParts parts) {
        Settings settings = parts.settings();
        return new WebPages(settings.templates() == null ? Templates.builtIn() : Templates.from(settings.templates()));
    }

    @Bean
    AssetsController assets(WebPages pages) {
        return new AssetsController(pages);
    }

    @Bean
    SignUpDesk signUpDesk(ServiceParts parts) {
        return new SignUpDesk(parts.context().stores(), parts.clock());
    }

    @Bean
    GuessThrottle guesses(ServiceParts parts) {
        return new GuessThrottle(parts.clock());
    }

    @Bean
    SignUpController signUp(SignUpDesk desk, GuessThrottle guesses, WebPages pages, ServiceParts parts) {
        MailLinks links = new MailLinks(
                parts.context().stores().tokens(), parts.settings().web(), new SecureRandom(), parts.clock());
        return new SignUpController(desk, links, guesses, new PublicPages(pages), parts.settings());
    }

    @Bean
    UnsubscribeController unsubscribe(SignUpDesk desk, GuessThrottle guesses, WebPages pages) {
        return new UnsubscribeController(desk, guesses, new PublicPages(pages));
    }

    @Bean
    ReadingController reading(ServiceParts parts, GuessThrottle guesses, WebPages pages) {
        return new ReadingController(parts, guesses, new PublicPages(pages));
    }

    @Bean
    PreferencesController preferences(SignUpDesk desk, GuessThrottle guesses, WebPages pages, ServiceParts parts) {
        return new PreferencesController(
                desk, guesses, new PublicPages(pages), parts.settings().briefings());
    }
}
