package org.loket.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;

/** Somebody who can sign in; the password exists in the demo configuration only. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private String name;

    private String roles;
    private String worker;
    private String enterprise;

    @Column(name = "password_hash")
    private String passwordHash;

    protected Account() {}

    static Account opened(
            String name, Set<Role> roles, WorkerNumber worker, EnterpriseNumber enterprise, String passwordHash) {
        Account account = new Account();
        account.name = name;
        account.roles = String.join(",", roles.stream().sorted().map(Role::name).toList());
        account.worker = worker == null ? null : worker.toString();
        account.enterprise = enterprise == null ? null : enterprise.digits();
        account.passwordHash = passwordHash;
        return account;
    }

    String name() {
        return name;
    }

    Set<Role> roles() {
        Set<Role> set = EnumSet.noneOf(Role.class);
        Arrays.stream(roles.split(",")).map(Role::valueOf).forEach(set::add);
        return set;
    }

    WorkerNumber worker() {
        return worker == null ? null : WorkerNumber.of(worker);
    }

    EnterpriseNumber enterprise() {
        return enterprise == null ? null : new EnterpriseNumber(enterprise);
    }

    /** Null where nobody signs in with a password. */
    String passwordHash() {
        return passwordHash;
    }

    boolean hasPassword(String password) {
        return passwordHash != null && Password.matches(password, passwordHash);
    }
}
