package org.tongxin.access.table;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.tongxin.people.Caller;

/// Lets in whom the table lets in, and nobody else. An address that has no row does not exist, for
/// anybody; one that has a row for another method does not take this one.
@Component
public class Gate implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String ANSWER = Gate.class.getName() + ".status";
    private static final String ALLOW = Gate.class.getName() + ".allow";

    private final Routes routes;

    Gate(Routes routes) {
        this.routes = routes;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> known,
            RequestAuthorizationContext context) {
        var request = context.getRequest();
        var there = routes.at(request.getRequestURI());
        var row = there.stream().filter(one -> one.takes(request.getMethod())).findFirst();
        if (row.isEmpty()) {
            request.setAttribute(ANSWER, there.isEmpty() ? 404 : 405);
            request.setAttribute(ALLOW, Routes.methods(there));
            return new AuthorizationDecision(false);
        }
        return new AuthorizationDecision(!row.get().word(column(known.get())).equals(Route.NO));
    }

    private static String column(@Nullable Authentication known) {
        return known != null && known.getPrincipal() instanceof Caller caller
                ? caller.actor().role()
                : Routes.PUBLIC;
    }

    /// Why a request was not let in: 404 or 405 when there is nothing to be let into, else 0.
    public static int status(HttpServletRequest request) {
        return request.getAttribute(ANSWER) instanceof Integer status ? status : 0;
    }

    /// The methods an address takes.
    public static String allowed(HttpServletRequest request) {
        return request.getAttribute(ALLOW) instanceof String methods ? methods : "";
    }
}
