/* What the browser adds to pages that work without it. */
(function () {
  "use strict";
  var nonce = document.currentScript.nonce;
  function asScript(source) {
    var script = document.createElement("script");
    script.nonce = nonce;
    script.textContent = source;
    document.head.appendChild(script).remove();
  }
  // Faces evaluates the scripts of an answer with eval, which our policy forbids: the nonce of the page lets them in
  function letAnswersIn() {
    if (!window.faces) {
      return;
    }
    var response = window.faces.ajax.response;
    window.faces.ajax.response = function () {
      var plain = window.eval;
      window.eval = asScript;
      try {
        return response.apply(this, arguments);
      } finally {
        window.eval = plain;
      }
    };
  }
  function lookAtFaults() {
    var faults = document.querySelector("[data-focus]");
    if (faults) {
      faults.focus();
    }
  }
  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });
  // one press is one request: a second press on the same button is ignored while the first is under way
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset.sent === "true") {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    window.setTimeout(function () { delete form.dataset.sent; }, 4000);
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) { delete form.dataset.sent; });
  });
  document.addEventListener("DOMContentLoaded", function () {
    letAnswersIn();
    lookAtFaults();
  });
})();
