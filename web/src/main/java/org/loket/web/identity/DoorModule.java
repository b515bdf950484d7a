package org.loket.web.identity;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.loket.access.Actor;
import org.loket.access.Role;

/** Tells the container at each request whom the doorman lets in, so that the house knows the roles too. */
class DoorModule implements ServerAuthModule {

    private final Doorman doorman;
    private CallbackHandler container;

    DoorModule(Doorman doorman) {
        this.doorman = doorman;
    }

    @Override
    public void initialize(
            MessagePolicy request, MessagePolicy response, CallbackHandler handler, Map<String, Object> options) {
        container = handler;
    }

    @Override
    public Class<?>[] getSupportedMessageTypes() {
        return new Class<?>[] {HttpServletRequest.class, HttpServletResponse.class};
    }

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject caller, Subject service) throws AuthException {
        Callback[] told = doorman.admit((HttpServletRequest) message.getRequestMessage())
                .map(actor -> somebody(actor, caller))
                .orElseGet(() -> nobody(caller));
        try {
            container.handle(told);
        } catch (IOException | UnsupportedCallbackException e) {
            throw (AuthException) new AuthException("the container does not listen").initCause(e);
        }
        return AuthStatus.SUCCESS;
    }

    private static Callback[] somebody(Actor actor, Subject caller) {
        String[] groups = actor.roles().stream().map(Role::name).toArray(String[]::new);
        return new Callback[] {
            new CallerPrincipalCallback(caller, actor.account()), new GroupPrincipalCallback(caller, groups)
        };
    }

    // whether a stranger may go on is the doorkeeper's business
    private static Callback[] nobody(Subject caller) {
        return new Callback[] {new CallerPrincipalCallback(caller, (Principal) null)};
    }

    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject service) {
        return AuthStatus.SEND_SUCCESS;
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject caller) {
        caller.getPrincipals().clear();
    }
}
