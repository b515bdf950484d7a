package org.loket.bench.notices;

import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The bare encryption of push messages (RFC 8291), as a yardstick for sending them. */
final class Encrypting {

    /** What a browser makes for its subscription. */
    record Keys(String publicKey, String auth) {}

    private static final String SAID =
            "{\"id\":\"00000000-0000-0000-0000-000000000000\",\"text\":\"De regels veranderen. Kijk uw ontwerp van"
                    + " aanvraag na.\",\"file\":\"VL-2026-0000001-00\",\"language\":\"nl\"}";

    private Encrypting() {}

    static List<Keys> keys(int many) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var random = new SecureRandom();
        List<Keys> keys = new ArrayList<>();
        for (var i = 0; i < many; i++) {
            var auth = new byte[16];
            random.nextBytes(auth);
            keys.add(new Keys(
                    text(point((ECPublicKey) generator.generateKeyPair().getPublic())), text(auth)));
        }
        return keys;
    }

    /** Messages a second by so many threads together. */
    static double rate(List<Keys> keys, int messages, int threads) throws InterruptedException, ExecutionException {
        var executor = Executors.newFixedThreadPool(threads);
        try {
            var begin = System.nanoTime();
            List<Future<?>> parts = new ArrayList<>();
            for (var thread = 0; thread < threads; thread++) {
                var first = thread;
                parts.add(executor.submit(() -> encrypt(keys, first, messages, threads)));
            }
            for (var part : parts) {
                part.get();
            }
            return messages / (Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
        } finally {
            executor.shutdown();
        }
    }

    private static void encrypt(List<Keys> keys, int first, int messages, int step) {
        var encryption = MessageEncryptions.of();
        for (var i = first; i < messages; i += step) {
            var one = keys.get(i % keys.size());
            encryption.encrypt(
                    UserAgentMessageEncryptionKeyInfo.of(one.publicKey(), one.auth()), PushMessage.ofUTF8(SAID));
        }
    }

    private static byte[] point(ECPublicKey key) {
        var point = new byte[65];
        point[0] = 4;
        write(key.getW().getAffineX().toByteArray(), point, 33);
        write(key.getW().getAffineY().toByteArray(), point, 65);
        return point;
    }

    private static void write(byte[] number, byte[] into, int end) {
        var length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, into, end - length, length);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
