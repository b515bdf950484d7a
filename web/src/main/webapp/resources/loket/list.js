/*
 * Has a list of workers checked part by part: each part is a CSV of its own, with the head of the list. What comes back is
 * put together for downloading; nothing of it is kept elsewhere.
 */
(function () {
  "use strict";
  var ROWS = 2000;
  var NEWLINE = 10;
  var HEAD = "row,verdict,validUntil,reasons,error,receipt\n";

  function element(id) { return document.getElementById(id); }

  function filled(text, values) {
    values.forEach(function (value, i) { text = text.replace("{" + i + "}", value); });
    return text;
  }

  /* The end of as many rows as make a part, or of what there is. */
  function endOfPart(bytes, from) {
    var rows = 0;
    for (var at = from; at < bytes.length; at++) {
      if (bytes[at] === NEWLINE && ++rows === ROWS) { return { at: at + 1, rows: rows }; }
    }
    return { at: bytes.length, rows: rows + (bytes.length > from && bytes[bytes.length - 1] !== NEWLINE ? 1 : 0) };
  }

  async function send(form, head, part, first) {
    var answer = await fetch(form.dataset.to, {
      method: "POST",
      headers: { "Content-Type": "text/csv", "X-Token": form.dataset.token, "X-First-Row": String(first) },
      body: new Blob([head, part])
    });
    var text = await answer.text();
    if (!answer.ok) { throw new Error(answer.status === 422 ? text : form.dataset.failed); }
    return text;
  }

  function count(answers, counts) {
    answers.split("\n").forEach(function (line) {
      if (line) {
        var verdict = line.split(",")[1] || "FAULT";
        counts[verdict] = (counts[verdict] || 0) + 1;
      }
    });
  }

  async function run(form) {
    var file = element("list-file").files[0];
    if (!file) { return; }
    var progress = element("list-progress");
    var said = element("list-said");
    var link = element("list-answers");
    var parts = [HEAD];
    var counts = {};
    progress.hidden = false;
    progress.value = 0;
    link.hidden = true;
    said.textContent = "";
    try {
      var bytes = new Uint8Array(await file.arrayBuffer());
      var from = bytes.indexOf(NEWLINE) + 1 || bytes.length;
      var head = bytes.slice(0, from);
      var first = 1;
      do {
        var end = endOfPart(bytes, from);
        var answers = await send(form, head, bytes.slice(from, end.at), first);
        count(answers, counts);
        parts.push(answers);
        first += end.rows;
        from = end.at;
        progress.value = Math.round(100 * from / bytes.length);
      } while (from < bytes.length);
      said.textContent = filled(form.dataset.summary, [first - 1, counts.ALLOWED || 0, counts.ALLOWED_WITH_CONDITIONS || 0, counts.NOT_ALLOWED || 0, counts.FAULT || 0]);
    } catch (error) {
      said.textContent = error instanceof TypeError ? form.dataset.cut : error.message;
    }
    if (parts.length > 1) {
      link.href = URL.createObjectURL(new Blob(parts, { type: "text/csv" }));
      link.hidden = false;
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    var form = element("list");
    if (form) { form.addEventListener("submit", function (event) { event.preventDefault(); run(form); }); }
  });
}());
