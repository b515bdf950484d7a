/*
 * What a browser and its push service do together, for a browser that reaches none: makes the keys of a subscription,
 * and opens what comes for it (RFC 8291), by nothing but what the browser has.
 */
(() => {
  "use strict";
  const KEPT = "push-subscription";
  const CURVE = { name: "ECDH", namedCurve: "P-256" };
  const ascii = text => new TextEncoder().encode(text);
  const joined = (...parts) => Uint8Array.from(parts.flatMap(part => [...new Uint8Array(part)]));
  const encoded = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes)));
  const decoded = text => Uint8Array.from(atob(text), one => one.charCodeAt(0));

  async function derived(salt, material, info, length) {
    const key = await crypto.subtle.importKey("raw", material, "HKDF", false, ["deriveBits"]);
    return crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, key, length * 8);
  }

  PushManager.prototype.subscribe = async options => {
    const pair = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
    const point = await crypto.subtle.exportKey("raw", pair.publicKey);
    const auth = crypto.getRandomValues(new Uint8Array(16));
    localStorage.setItem(KEPT, JSON.stringify({
      secret: await crypto.subtle.exportKey("jwk", pair.privateKey),
      point: encoded(point),
      auth: encoded(auth),
      boundTo: encoded(options.applicationServerKey)
    }));
    return { endpoint: ENDPOINT, getKey: name => name === "auth" ? auth.buffer : point };
  };

  window.openPushMessage = async message => {
    const kept = JSON.parse(localStorage.getItem(KEPT));
    const bytes = decoded(message);
    const salt = bytes.slice(0, 16);
    const sender = bytes.slice(21, 21 + bytes[20]);
    const secret = await crypto.subtle.importKey("jwk", kept.secret, CURVE, false, ["deriveBits"]);
    const other = await crypto.subtle.importKey("raw", sender, CURVE, false, []);
    const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: other }, secret, 256);
    const material = await derived(decoded(kept.auth), shared,
      joined(ascii("WebPush: info\0"), decoded(kept.point), sender), 32);
    const key = await crypto.subtle.importKey("raw",
      await derived(salt, material, ascii("Content-Encoding: aes128gcm\0"), 16), "AES-GCM", false, ["decrypt"]);
    const iv = await derived(salt, material, ascii("Content-Encoding: nonce\0"), 12);
    const padded = new Uint8Array(
      await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, bytes.slice(21 + bytes[20])));
    return new TextDecoder().decode(padded.slice(0, padded.lastIndexOf(2)));
  };
})();
