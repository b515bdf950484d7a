package org.loket.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.KeyPair;
import java.time.OffsetDateTime;

/** A key of the house; once it is retired it signs nothing more, and its private part is gone. */
@Entity
@Table(name = "seal_key")
class SealKey {

    @Id
    private String id;

    @Column(name = "public_key")
    private byte[] publicKey;

    @Column(name = "private_key")
    private byte[] privateKey;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "retired_at")
    private OffsetDateTime retiredAt;

    protected SealKey() {}

    static SealKey fresh(OffsetDateTime at) {
        KeyPair pair = Ed25519.fresh();
        SealKey key = new SealKey();
        key.publicKey = Ed25519.bytes(pair.getPublic());
        key.privateKey = pair.getPrivate().getEncoded();
        key.id = Ed25519.idOf(key.publicKey);
        key.madeAt = at;
        return key;
    }

    void retire(OffsetDateTime at) {
        retiredAt = at;
        privateKey = null;
    }

    SigningKey signing() {
        return new SigningKey(id, Ed25519.privateKey(privateKey));
    }

    PublicKeyRecord record() {
        return new PublicKeyRecord(id, publicKey.clone(), madeAt, retiredAt);
    }
}
