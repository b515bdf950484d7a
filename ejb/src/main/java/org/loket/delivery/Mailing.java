package org.loket.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.loket.kernel.HouseAddress;

/** Carries notices by mail, over one connection for many; off until a mail server is set up. */
@ApplicationScoped
class Mailing implements Carrier {

    private static final Logger LOG = System.getLogger(Mailing.class.getName());
    private static final String PATIENCE = "10000";

    @Inject
    Addressees addressees;

    @Inject
    Surroundings surroundings;

    @Inject
    HouseAddress house;

    @Inject
    Clock clock;

    /** Where a notice is mailed to. */
    record Mailbox(String address) implements Address {}

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    boolean isOn() {
        return surroundings.of(Settings.LOKET_MAIL_HOST).isPresent();
    }

    @Override
    public Map<String, Mailbox> addresses(Set<String> targets) {
        return addressees.of(targets).stream()
                .collect(Collectors.toMap(Addressee::account, one -> new Mailbox(one.mail())));
    }

    @Override
    public List<Outcome> carry(List<Addressed> parcels) {
        if (!isOn()) {
            return Outcome.inTurn(parcels, one -> {
                throw new Unsent("mail-off");
            });
        }
        Session session = Session.getInstance(server());
        try (Transport transport = session.getTransport()) {
            return Outcome.inTurn(parcels, one -> send(session, transport, one));
        } catch (MessagingException e) {
            return Outcome.inTurn(parcels, one -> {
                throw new Unsent("mail-server", e);
            });
        }
    }

    /** Mails a code at once; answers whether the mail server took it. */
    boolean send(KeepingChoices.ToMail made) {
        Session session = Session.getInstance(server());
        try (Transport transport = session.getTransport()) {
            MailText text = MailText.confirming(
                    made.code(), made.language(), house.known().orElse(null));
            send(session, transport, UUID.randomUUID().toString(), made.address(), text);
            return true;
        } catch (MessagingException e) {
            // what it was and not what it said: a message can name an address
            LOG.log(
                    Level.WARNING,
                    () -> "a code was not mailed: " + e.getClass().getSimpleName());
            return false;
        }
    }

    private Outcome send(Session session, Transport transport, Addressed one) throws Unsent {
        Parcel parcel = one.parcel();
        try {
            send(
                    session,
                    transport,
                    parcel.notice() + "." + parcel.id(),
                    ((Mailbox) one.address()).address(),
                    MailText.telling(parcel, house.known().orElse(null)));
            return Outcome.delivered(parcel);
        } catch (SendFailedException e) {
            return e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0 && isPermanent(e)
                    ? Outcome.hopeless(parcel, "mail-refused")
                    : Outcome.failed(parcel, "mail-later");
        } catch (MessagingException e) {
            throw new Unsent("mail-server", e);
        }
    }

    // 550 and its like: no such mailbox; 450 and its like: not now
    private static boolean isPermanent(SendFailedException failure) {
        for (Exception cause = failure; cause instanceof MessagingException said; cause = said.getNextException()) {
            String text = String.valueOf(cause.getMessage()).strip();
            if (text.matches("(?s)5[0-9][0-9].*")) {
                return true;
            }
        }
        return false;
    }

    private void send(Session session, Transport transport, String id, String to, MailText text)
            throws MessagingException {
        if (!transport.isConnected()) {
            transport.connect(
                    surroundings.of(Settings.LOKET_MAIL_USER).orElse(null),
                    surroundings.of(Settings.LOKET_MAIL_PASSWORD).orElse(null));
        }
        Message message = message(session, id, to, text);
        transport.sendMessage(message, message.getAllRecipients());
    }

    private Message message(Session session, String id, String to, MailText text) throws MessagingException {
        String from = surroundings
                .of(Settings.LOKET_MAIL_FROM)
                .orElse("loket@" + surroundings.of(Settings.LOKET_MAIL_HOST).orElseThrow());
        String whole = "<" + id + "@" + from.replaceFirst(".*@", "").replace(">", "") + ">";
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                // the same however often it is sent: a mailbox can tell that it has it
                setHeader("Message-ID", whole);
            }
        };
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSubject(text.subject(), "UTF-8");
        message.setContent(text.alternatives());
        message.saveChanges();
        return message;
    }

    private Properties server() {
        Properties server = new Properties();
        server.setProperty("mail.transport.protocol", "smtp");
        server.setProperty(
                "mail.smtp.host", surroundings.of(Settings.LOKET_MAIL_HOST).orElseThrow());
        server.setProperty(
                "mail.smtp.port", surroundings.of(Settings.LOKET_MAIL_PORT).orElse("587"));
        boolean clear =
                surroundings.of(Settings.LOKET_MAIL_TLS).filter("off"::equals).isPresent();
        server.setProperty("mail.smtp.starttls.enable", String.valueOf(!clear));
        server.setProperty("mail.smtp.starttls.required", String.valueOf(!clear));
        server.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        server.setProperty(
                "mail.smtp.auth",
                String.valueOf(surroundings.of(Settings.LOKET_MAIL_USER).isPresent()));
        for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            server.setProperty("mail.smtp." + wait, PATIENCE);
        }
        return server;
    }
}
