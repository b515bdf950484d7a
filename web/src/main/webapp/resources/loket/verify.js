/*
 * Verifies receipts and proofs in the browser alone: the text that was pasted or that stands behind the # of the address
 * never leaves it. Keys and revocations are kept with the page, so that it works without a network.
 */
(function () {
  "use strict";
  var texts;
  var encoder = new TextEncoder();

  function say(key, values) {
    var text = texts.dataset[key];
    (values || []).forEach(function (value, i) { text = text.replace("{" + i + "}", value); });
    return text;
  }

  function bytes(base64url) {
    var binary = atob(base64url.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(binary, function (c) { return c.charCodeAt(0); });
  }

  function hex(array) {
    return Array.from(array, function (b) { return b.toString(16).padStart(2, "0"); }).join("");
  }

  function joined() {
    var parts = Array.from(arguments);
    var all = new Uint8Array(parts.reduce(function (sum, part) { return sum + part.length; }, 0));
    var at = 0;
    parts.forEach(function (part) { all.set(part, at); at += part.length; });
    return all;
  }

  async function sha256(data) {
    return new Uint8Array(await crypto.subtle.digest("SHA-256", data));
  }

  function leaf(content) { return sha256(joined(Uint8Array.of(0), content)); }

  function node(left, right) { return sha256(joined(Uint8Array.of(1), left, right)); }

  async function signed(key, message, signature) {
    var imported = await crypto.subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
    return crypto.subtle.verify({ name: "Ed25519" }, imported, signature, message);
  }

  function keyOf(keys, id) {
    var found = keys.items.find(function (key) { return key.id === id; });
    return found ? bytes(found.key) : null;
  }

  /* The root to which a leaf leads; the tree splits at the largest power of two below its size (RFC 9162). */
  async function rootFrom(hash, index, size, path) {
    if (size <= 1 || path.length === 0) {
      return size === 1 && path.length === 0 && index === 0 ? hash : null;
    }
    var split = 1;
    while (split * 2 < size) { split *= 2; }
    var left = index < split;
    var below = await rootFrom(hash, left ? index : index - split, left ? split : size - split, path.slice(0, -1));
    var beside = path[path.length - 1];
    return below === null ? null : left ? node(below, beside) : node(beside, below);
  }

  async function rootOf(leaves) {
    var edge = [];
    for (var at = 0; at < leaves.length; at += 32) {
      var part = { hash: leaves.slice(at, at + 32), size: 1 };
      while (edge.length && edge[edge.length - 1].size === part.size) {
        var before = edge.pop();
        part = { hash: await node(before.hash, part.hash), size: before.size + part.size };
      }
      edge.push(part);
    }
    var root = null;
    while (edge.length) {
      var last = edge.pop();
      root = root === null ? last.hash : await node(last.hash, root);
    }
    return root === null ? sha256(new Uint8Array()) : root;
  }

  function outcome(kind, tone, message, facts) { return { kind: kind, tone: tone, message: message, facts: facts || [] }; }

  async function receipt(parts, keys, day, leaves) {
    var content;
    var told = "?";
    try {
      content = bytes(parts[1]);
      var found = /"at":"([0-9-]{10})/.exec(new TextDecoder().decode(content));
      told = found ? found[1] : told;
      var proof = bytes(parts[2]);
      var view = new DataView(proof.buffer);
      var path = [];
      for (var at = 8; at < proof.length - 64; at += 32) { path.push(proof.slice(at, at + 32)); }
      var root = await rootFrom(await leaf(content), view.getUint16(4), view.getUint16(6), path);
      var key = keyOf(keys, hex(proof.slice(0, 4)));
      if (!key || !root || !await signed(key, joined(encoder.encode("loket receipts 1\n"), root), proof.slice(-64))) {
        return outcome("forged", "bad", say("altered", [told]));
      }
    } catch (error) {
      return outcome("forged", "bad", say("altered", [told]));
    }
    var facts = JSON.parse(new TextDecoder().decode(content));
    var shown = Object.keys(facts).filter(function (name) { return facts[name] !== null; })
      .map(function (name) { return [name, [].concat(facts[name]).join(", ")]; });
    if (!day) {
      return outcome("genuine", "good", say("receipt"), shown);
    }
    return await inTree(content, day, leaves, keys)
      ? outcome("genuine", "good", say("published", [day.day]), shown)
      : outcome("forged", "bad", say("notPublished", [day.day]));
  }

  async function inTree(content, day, leaves, keys) {
    var key = keyOf(keys, day.key);
    var head = "loket receipts of a day 1\n" + day.day + "\n" + day.leaves + "\n" + day.root + "\n";
    if (!key || !await signed(key, encoder.encode(head), bytes(day.signature))) { return false; }
    if (leaves.length !== day.leaves * 32 || hex(await rootOf(leaves)) !== day.root) { return false; }
    var sought = hex(await leaf(content));
    for (var at = 0; at < leaves.length; at += 32) {
      if (hex(leaves.slice(at, at + 32)) === sought) { return true; }
    }
    return false;
  }

  async function number40(text) {
    return (await sha256(encoder.encode(text))).slice(0, 5).reduce(function (sum, b) { return sum * 256 + b; }, 0);
  }

  /* The revoked permits: ascending numbers of 40 bits, each written as its distance to the one before, 7 bits a byte. */
  async function isRevoked(permit, list) {
    var sought = await number40(permit);
    var all = bytes(list.entries);
    var value = 0;
    for (var at = 0; at < all.length;) {
      var distance = 0;
      var weight = 1;
      for (; all[at] >= 128; at++) { distance += (all[at] - 128) * weight; weight *= 128; }
      distance += all[at++] * weight;
      value += distance;
      if (value === sought) { return true; }
      if (value > sought) { return false; }
    }
    return false;
  }

  /* The day as the reader writes it. */
  function spelled(text) {
    var language = document.documentElement.lang === "en" ? "en-GB" : "nl-BE";
    return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(text + "T00:00:00Z"));
  }

  function written(name, value) {
    return "bfu".includes(name) ? spelled(value) : name === "e" ? value.replace(/^(....)(...)(...)$/, "$1.$2.$3") : value;
  }

  async function permit(parts, keys, list) {
    var content;
    try {
      content = bytes(parts[1]);
      var proof = bytes(parts[2]);
      var key = keyOf(keys, hex(proof.slice(0, 4)));
      if (!key || proof.length !== 68 || !await signed(key, joined(encoder.encode("loket permit 1\n"), content), proof.slice(4))) {
        return outcome("forged", "bad", say("forged"));
      }
    } catch (error) {
      return outcome("forged", "bad", say("forged"));
    }
    var told = JSON.parse(new TextDecoder().decode(content));
    var facts = ["n", "w", "b", "e", "t", "o", "f", "u"].filter(function (name) { return told[name]; })
      .map(function (name) { return [say("fact" + name.toUpperCase()), written(name, told[name])]; });
    var today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(new Date());
    var listKey = keyOf(keys, list.key);
    if (!listKey || !await signed(listKey, encoder.encode("loket revoked 1\n" + list.asOf + "\n" + list.entries + "\n"), bytes(list.signature))) {
      return outcome("forged", "bad", say("badList"));
    }
    var asOf = spelled(list.asOf.slice(0, 10));
    if (await isRevoked(told.n, list)) {
      return outcome("revoked", "bad", say("revoked", [asOf]), facts);
    }
    if (today < told.f) {
      return outcome("early", "open", say("early", [spelled(told.f)]), facts);
    }
    if (!told.u) {
      return outcome("genuine", "good", say("unlimited", [asOf]), facts);
    }
    if (today > told.u) {
      return outcome("expired", "bad", say("expired", [spelled(told.u)]), facts);
    }
    return outcome("genuine", "good", say("genuine", [spelled(told.u), asOf]), facts);
  }

  async function verify(text, day, leaves) {
    // whoever pastes the address of a proof means what stands behind the #
    var parts = text.trim().replace(/^.*#/, "").replace(/\s+/g, "").split(".");
    if (parts.length !== 3 || parts[0] !== "LOKET1" && parts[0] !== "LOKETP1") {
      return outcome("unreadable", "open", say("unreadable"));
    }
    var keys = await (await fetch(texts.dataset.keys)).json();
    return parts[0] === "LOKET1"
      ? receipt(parts, keys, day, leaves)
      : permit(parts, keys, await (await fetch(texts.dataset.list)).json());
  }

  function show(result) {
    var box = document.getElementById("result");
    var facts = document.createElement("dl");
    facts.className = "facts";
    result.facts.forEach(function (fact) {
      var pair = document.createElement("div");
      ["dt", "dd"].forEach(function (name, i) {
        var cell = document.createElement(name);
        cell.textContent = fact[i];
        pair.append(cell);
      });
      facts.append(pair);
    });
    var said = document.createElement("p");
    said.className = "big";
    said.textContent = result.message;
    box.dataset.outcome = result.kind;
    box.className = "notice " + result.tone;
    box.replaceChildren(said, facts);
  }

  async function chosen(id) {
    var files = document.getElementById(id).files;
    return files.length ? files[0] : null;
  }

  async function run() {
    try {
      var day = await chosen("day");
      var leaves = await chosen("leaves");
      show(await verify(
        document.getElementById("statement").value,
        day && leaves ? JSON.parse(await day.text()) : null,
        day && leaves ? new Uint8Array(await leaves.arrayBuffer()) : null));
    } catch (error) {
      show(outcome("fault", "open", say("fault")));
    }
  }

  function keep(worker) {
    var needed = Array.from(document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]"), function (part) {
      return part.href || part.src;
    });
    worker.postMessage({ keep: needed.concat([location.pathname, texts.dataset.keys, texts.dataset.list]) });
  }

  function install() {
    if (!("serviceWorker" in navigator)) { return; }
    navigator.serviceWorker.addEventListener("message", function (event) {
      if (event.data && event.data.kept) { document.getElementById("offline").hidden = false; }
    });
    navigator.serviceWorker.register(texts.dataset.worker, { scope: texts.dataset.scope }).then(function () {
      return navigator.serviceWorker.ready;
    }).then(function (registration) { keep(registration.active); }).catch(function () {});
  }

  document.addEventListener("DOMContentLoaded", function () {
    texts = document.getElementById("texts");
    if (!texts) { return; }
    document.getElementById("verify").addEventListener("submit", function (event) { event.preventDefault(); run(); });
    install();
    if (location.hash.length > 1) {
      document.getElementById("statement").value = location.hash.slice(1);
      run();
    }
  });
}());
