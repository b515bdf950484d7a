package org.loket.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;

/** How an account is reached outside the portal: language, address for mail, and the hours in which it wants to be left alone. */
@Entity
@Table(name = "addressee")
class Addressee {

    @Id
    private String account;

    private String language;
    private String mail;

    @Column(name = "quiet_from")
    private LocalTime quietFrom;

    @Column(name = "quiet_until")
    private LocalTime quietUntil;

    protected Addressee() {}

    static Addressee unknown(String account) {
        Addressee addressee = new Addressee();
        addressee.account = account;
        return addressee;
    }

    void choose(String tag, String address, LocalTime from, LocalTime until) {
        language = tag;
        mail = address;
        quietFrom = from;
        quietUntil = until;
    }

    String account() {
        return account;
    }

    String language() {
        return language;
    }

    String mail() {
        return mail;
    }

    LocalTime quietFrom() {
        return quietFrom;
    }

    LocalTime quietUntil() {
        return quietUntil;
    }
}
