package org.loket.web.rest.check;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.SameThreadExecutor;
import jakarta.servlet.ServletContext;
import java.util.Optional;

/** Sends plain checks through their hatch, before the servlets of the house begin (ADR 13). */
public class HatchForChecks implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo house, ServletContext context) {
        house.addInitialHandlerChainWrapper(ordinary -> asked -> direct(asked, ordinary, context));
    }

    private static void direct(HttpServerExchange asked, HttpHandler ordinary, ServletContext context)
            throws Exception {
        Optional<CheckHatch> hatch = PlainCheck.is(asked) ? HatchOpening.openIn(context) : Optional.empty();
        if (hatch.isPresent()) {
            asked.dispatch(SameThreadExecutor.INSTANCE, () -> hatch.get().serve(asked, ordinary));
        } else {
            ordinary.handleRequest(asked);
        }
    }
}
