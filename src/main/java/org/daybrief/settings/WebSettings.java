package org.daybrief.settings;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code serve} listens.
 *
 * @param port of HTTP; 0 takes any free one
 * @param bind address of the network interface
 * @param publicUrl the address that readers use, for links in mails; null: the bind address
 * @param operators who may log in
 */
public record WebSettings(int port, String bind, @Nullable URI publicUrl, List<Operator> operators) {

    public static final WebSettings DEFAULT = new WebSettings(8080, "127.0.0.1", null, List.of());

    public WebSettings {
        operators = List.copyOf(operators);
    }

    /**
     * A person who runs the desk.
     *
     * @param name to log in with
     * @param passwordHash of {@code daybrief config hash}, never the password itself
     */
    public record Operator(String name, String passwordHash) {}
}
