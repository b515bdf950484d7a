/*
 * Lets the verifier work without a network: what the page asks to keep is kept as a stranger would get it, and given out
 * when the network does not answer. Nothing outside of /verify/ is touched.
 */
"use strict";

const KEPT = "loket-verify-1";

self.addEventListener("install", function () { self.skipWaiting(); });

self.addEventListener("activate", function (event) { event.waitUntil(self.clients.claim()); });

self.addEventListener("message", function (event) {
  if (!event.data || !Array.isArray(event.data.keep)) {
    return;
  }
  event.waitUntil(caches.open(KEPT).then(function (kept) {
    return kept.addAll(event.data.keep.map(function (address) {
      return new Request(address, { credentials: "omit", cache: "reload" });
    }));
  }).then(function () { event.source.postMessage({ kept: true }); }, function () { event.source.postMessage({ kept: false }); }));
});

self.addEventListener("fetch", function (event) {
  if (event.request.method !== "GET" || new URL(event.request.url).origin !== self.location.origin) {
    return;
  }
  event.respondWith(fetch(event.request).catch(function () {
    return caches.open(KEPT).then(function (kept) {
      return kept.match(event.request, { ignoreVary: true });
    }).then(function (answer) { return answer || Response.error(); });
  }));
});
