package org.loket.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loket.access.ActingAccounts;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;

/** Says which accounts are meant when a receiver is told something. */
@Stateless
public class AddressingNotices {

    @Inject
    ActingAccounts accounts;

    public Set<String> accountsOf(Receiver receiver) {
        return accountsOf(Set.of(receiver)).getOrDefault(receiver, Set.of());
    }

    /** The same for many at once; a receiver without an account is left out. */
    public Map<Receiver, Set<String>> accountsOf(Set<Receiver> receivers) {
        Map<Receiver, Set<String>> found = new HashMap<>();
        accounts.actingFor(keys(receivers, Receiver.Kind.ENTERPRISE, EnterpriseNumber::new))
                .forEach((enterprise, names) -> found.put(Receiver.of(enterprise), names));
        accounts.of(keys(receivers, Receiver.Kind.WORKER, WorkerNumber::of))
                .forEach((worker, names) -> found.put(Receiver.of(worker), names));
        return found;
    }

    private static <T> Set<T> keys(Set<Receiver> receivers, Receiver.Kind kind, Function<String, T> key) {
        return receivers.stream()
                .filter(receiver -> receiver.kind() == kind)
                .map(receiver -> key.apply(receiver.key()))
                .collect(Collectors.toSet());
    }
}
