package org.loket.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import org.junit.jupiter.api.Test;
import org.loket.access.Actor;
import org.loket.access.Role;

/** The container hears who comes in, with the roles, and that a stranger is nobody. */
class DoorModuleTest {

    private List<Callback> told = List.of();

    @Test
    void whoeverIsLetInIsTheCallerWithTheRolesAsGroups() throws AuthException {
        admit(new Actor("lead", Set.of(Role.LEAD, Role.EXAMINER), null, Set.of()));
        assertThat(told).hasSize(2);
        assertThat(((CallerPrincipalCallback) told.get(0)).getName()).isEqualTo("lead");
        assertThat(((GroupPrincipalCallback) told.get(1)).getGroups()).containsExactlyInAnyOrder("LEAD", "EXAMINER");
    }

    @Test
    void aStrangerIsNobodyAndHasNoGroups() throws AuthException {
        admit(null);
        assertThat(told).hasSize(1);
        assertThat(((CallerPrincipalCallback) told.get(0)).getName()).isNull();
        assertThat(((CallerPrincipalCallback) told.get(0)).getPrincipal()).isNull();
    }

    private void admit(Actor actor) throws AuthException {
        DoorModule module = new DoorModule(new Doorman() {
            @Override
            Optional<Actor> admit(HttpServletRequest request) {
                return Optional.ofNullable(actor);
            }
        });
        module.initialize(null, null, callbacks -> told = List.of(callbacks), Map.of());
        MessageInfo message = (MessageInfo) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MessageInfo.class}, (proxy, method, arguments) -> null);
        // strangers go on too: the doorkeeper turns them away
        assertThat(module.validateRequest(message, new Subject(), null)).isEqualTo(AuthStatus.SUCCESS);
    }
}
