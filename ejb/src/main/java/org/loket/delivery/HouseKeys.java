package org.loket.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.loket.kernel.TheClock;

/** The one key for push messages: made the first time that it is asked for, and kept, for every subscription is bound to it. */
@ApplicationScoped
class HouseKeys {

    @Inject
    EntityManager store;

    @Inject
    Clock clock;

    HouseKey ours() {
        List<?> kept = kept();
        if (kept.isEmpty()) {
            make();
            // where two nodes made one at once, the first counts
            kept = kept();
        }
        Object[] pair = (Object[]) kept.get(0);
        return new HouseKey((String) pair[0], (String) pair[1]);
    }

    private List<?> kept() {
        return store.createNativeQuery("select private_key, public_key from vapid_key")
                .getResultList();
    }

    private void make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair made = generator.generateKeyPair();
            store.createNativeQuery("insert into vapid_key (private_key, public_key, made_at) values (?, ?, ?)"
                            + " on conflict do nothing")
                    .setParameter(1, text(made.getPrivate().getEncoded()))
                    .setParameter(2, text(made.getPublic().getEncoded()))
                    .setParameter(3, TheClock.now(clock))
                    .executeUpdate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform makes keys on P-256", e);
        }
    }

    private static String text(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
