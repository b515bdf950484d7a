package org.loket.delivery;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.jwt.VAPIDJWTParam;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;

/** The key by which push services know this house (RFC 8292). */
final class HouseKey {

    private final VAPIDKeyPair pair;

    /** Both as they are kept: in the encodings of the JDK, as text. */
    HouseKey(String privateKey, String publicKey) {
        pair = VAPIDKeyPairs.of(
                PrivateKeySources.ofPKCS8Bytes(Base64.getDecoder().decode(privateKey)),
                PublicKeySources.ofX509Bytes(Base64.getDecoder().decode(publicKey)));
    }

    /** As a browser wants it that subscribes. */
    String shown() {
        return pair.extractPublicKeyInUncompressedFormAsString();
    }

    /** What proves to that push service until then who sends; the contact may be null. */
    String authorization(URI service, Instant until, String contact) {
        VAPIDJWTParam.Builder claims =
                VAPIDJWTParam.getBuilder().resourceURLString(service.toString()).expirationTime(until);
        if (contact != null) {
            claims.subject(contact);
        }
        return pair.generateAuthorizationHeaderValue(claims.build());
    }
}
