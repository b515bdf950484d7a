/*
 * Has a list of workers checked: it goes out of its file and comes back answered, piece by piece. What comes back is put
 * together for downloading; nothing of it is kept elsewhere.
 */
(function () {
  "use strict";
  var NEWLINE = 10;

  function element(id) { return document.getElementById(id); }

  function filled(text, values) {
    values.forEach(function (value, i) { text = text.replace("{" + i + "}", value.toLocaleString(document.documentElement.lang)); });
    return text;
  }

  /* Reads a stream and hands out its pieces. */
  async function each(stream, take) {
    var reader = stream.getReader();
    for (var piece = await reader.read(); !piece.done; piece = await reader.read()) { take(piece.value); }
  }

  async function linesOf(file) {
    var lines = 0;
    var last = NEWLINE;
    await each(file.stream(), function (bytes) {
      for (var at = 0; at < bytes.length; at++) {
        if (bytes[at] === NEWLINE) { lines++; }
      }
      last = bytes[bytes.length - 1];
    });
    return last === NEWLINE ? lines : lines + 1;
  }

  /* Counts the verdicts, of lines that may come in pieces; the first line is the head. */
  function counting() {
    var counts = { rows: -1 };
    var decoder = new TextDecoder();
    var begun = "";
    return {
      counts: counts,
      add: function (bytes) {
        var lines = (begun + decoder.decode(bytes, { stream: true })).split("\n");
        begun = lines.pop();
        lines.forEach(function (line) {
          var verdict = line.split(",", 2)[1] || "FAULT";
          counts[verdict] = (counts[verdict] || 0) + 1;
          counts.rows++;
        });
      }
    };
  }

  async function send(form, file) {
    var answer = await fetch(form.dataset.to, {
      method: "POST",
      headers: { "Content-Type": "text/csv", "X-Token": form.dataset.token },
      body: file
    });
    if (answer.ok) { return answer.body; }
    throw new Error(answer.status === 422 ? await answer.text() : form.dataset.failed);
  }

  async function run(form, file) {
    var progress = element("list-progress");
    var said = element("list-said");
    var link = element("list-answers");
    var answered = new Blob([], { type: "text/csv" });
    var counted = counting();
    var counts = counted.counts;
    progress.hidden = false;
    progress.value = 0;
    link.hidden = true;
    URL.revokeObjectURL(link.href);
    said.textContent = "";
    try {
      var rows = await linesOf(file) - 1;
      await each(await send(form, file), function (bytes) {
        counted.add(bytes);
        // a blob in a blob is kept by the browser, where it likes, and not by this page
        answered = new Blob([answered, bytes], { type: "text/csv" });
        progress.value = Math.max(0, Math.floor(100 * counts.rows / Math.max(1, rows)));
      });
      progress.value = 100;
      said.textContent = filled(form.dataset.summary, [counts.rows, counts.ALLOWED || 0, counts.ALLOWED_WITH_CONDITIONS || 0, counts.NOT_ALLOWED || 0, counts.FAULT || 0]);
    } catch (error) {
      said.textContent = error instanceof TypeError ? form.dataset.cut : error.message;
    }
    if (counts.rows > 0) {
      link.href = URL.createObjectURL(answered);
      link.hidden = false;
    }
  }

  async function begin(form) {
    var file = element("list-file").files[0];
    var button = form.querySelector("button");
    if (!file) { return; }
    if (file.size > Number(form.dataset.most)) {
      element("list-said").textContent = form.dataset.tooLarge;
      return;
    }
    button.disabled = true;
    await run(form, file);
    button.disabled = false;
  }

  document.addEventListener("DOMContentLoaded", function () {
    var form = element("list");
    if (form) { form.addEventListener("submit", function (event) { event.preventDefault(); begin(form); }); }
  });
}());
