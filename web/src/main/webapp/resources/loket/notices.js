/*
 * What is new comes by itself: the server says "look again", the page looks. The word carries nothing about anybody, so
 * whoever lost it looks again as well: after every interruption, and when the page comes back into view.
 */
(function () {
  "use strict";
  var bell;
  var known = 0;
  var looking = false;
  var again = false;
  var attempts = 0;
  var lost = 0;
  var out = false;
  var timer;

  function element(name, text, attributes) {
    var made = document.createElement(name);
    made.textContent = text || "";
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    return made;
  }

  // a live region speaks of what changes in it, so it must be there before the change
  function board() {
    return document.getElementById("news") || document.body.appendChild(element("div", "", { id: "news", role: "status" }));
  }

  function tell(text, label, link) {
    var close = element("button", "", { type: "button", "class": "close", "aria-label": bell.dataset.close });
    var note = element("div", "", { "class": "toast" });
    close.addEventListener("click", function () { board().replaceChildren(); });
    note.append(element("span", text), element("a", label, { href: link }), close);
    board().replaceChildren(note);
  }

  function show(state) {
    var count = bell.querySelector(".count");
    count.textContent = state.unseen;
    count.classList.toggle("none", state.unseen === 0);
    bell.querySelector(".unseen").textContent = state.said;
  }

  function signedOut() {
    out = true;
    tell(bell.dataset.out, bell.dataset.in, "/sign-in?to=" + encodeURIComponent(location.pathname + location.search));
  }

  function look(told) {
    if (!bell) {
      // the line stood before the page did; what the page says is new enough
      return;
    }
    if (out) {
      return;
    }
    if (looking) {
      again = again || Boolean(told);
      return;
    }
    looking = true;
    window.clearTimeout(timer);
    fetch(bell.dataset.state, { credentials: "same-origin", redirect: "manual", cache: "no-store" }).then(function (answer) {
      if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
        signedOut();
        return null;
      }
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      return answer.json();
    }).then(function (state) {
      looking = false;
      attempts = 0;
      if (state) {
        show(state);
        if (told || state.newest > known) {
          known = Math.max(known, state.newest);
          if (state.unseen > 0) {
            tell(bell.dataset.news, bell.dataset.look, bell.href);
          }
          document.dispatchEvent(new CustomEvent("loket:notice", { detail: { unseen: state.unseen } }));
        }
      }
      if (again) {
        again = false;
        look(true);
      }
    }).catch(function () {
      looking = false;
      attempts += 1;
      timer = window.setTimeout(function () { look(told); }, Math.min(30000, 1000 * attempts));
    });
  }

  // Faces calls these by name. It reconnects by itself and says nothing when that succeeds: once the server answers
  // again, one more look follows after the time in which Faces tries again.
  window.loketOpened = function () { look(false); };
  window.loketTold = function () { look(true); };
  window.loketLost = function () {
    lost += 1;
    look(false);
    window.clearTimeout(window.loketLost.last);
    window.loketLost.last = window.setTimeout(function () { look(false); }, 500 * lost + 1500);
  };
  window.loketClosed = function () { look(false); };

  // a page that shows what notices are about renews that part: see l:renew
  document.addEventListener("loket:notice", function () {
    if (window.loketRenew) {
      window.loketRenew();
    }
  });
  document.addEventListener("DOMContentLoaded", function () {
    bell = document.getElementById("bell");
    known = Number(bell.dataset.newest);
    board();
  });
  document.addEventListener("visibilitychange", function () {
    if (bell && !document.hidden) {
      look(false);
    }
  });
  window.addEventListener("online", function () { look(false); });
})();
