package org.loket.delivery;

/** What whoever runs the house sets from outside: in the environment of the server. */
enum Settings {
    LOKET_MAIL_HOST,
    LOKET_MAIL_PORT,
    LOKET_MAIL_FROM,
    LOKET_MAIL_USER,
    LOKET_MAIL_PASSWORD,
    /** Whether the line to the mail server must be encrypted: {@code required} unless it is {@code off}. */
    LOKET_MAIL_TLS,
    /** How long a webhook or a push service may take to answer; five seconds unless it says otherwise. */
    LOKET_OUTGOING_SECONDS,
    /** Address blocks inside, as {@code 10.1.0.0/16}, that webhooks and push services may be reached at. */
    LOKET_OUTGOING_INSIDE
}
