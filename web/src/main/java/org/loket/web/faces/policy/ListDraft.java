package org.loket.web.faces.policy;

import java.io.Serializable;
import java.text.Collator;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.loket.amendment.Provided;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.book.Entry;
import org.loket.law.book.Listing;
import org.loket.web.text.Text;

/** A list version as it is put together: what stays or returns is ticked, what is new is named. */
public class ListDraft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NEW_LINES = 5;

    private List<String> kept = new ArrayList<>();
    private final List<NewLine> added =
            Stream.generate(NewLine::new).limit(NEW_LINES).toList();
    private LocalDate formerUntil;
    private transient Map<String, Entry> known = Map.of();
    private List<Choice> choices = List.of();

    /** An entry of some version of the list. */
    public record Choice(String code, String label) implements Serializable {}

    /** A line for a function that no version had. */
    public static class NewLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private String dutch;
        private String english;
        private String occupation;

        boolean isFilled() {
            return said(dutch) != null || said(english) != null || said(occupation) != null;
        }

        Provided.Line written(Confidence confidence) {
            return new Provided.Line(code(), said(occupation), confidence, said(dutch), said(english));
        }

        private String code() {
            String name = said(dutch) == null ? said(english) : said(dutch);
            return name == null
                    ? null
                    : Normalizer.normalize(name, Normalizer.Form.NFD)
                            .replaceAll("\\p{M}", "")
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9]+", "-")
                            .replaceAll("^-|-$", "");
        }

        private static String said(String typed) {
            return typed == null || typed.isBlank() ? null : typed.strip();
        }

        public String getDutch() {
            return dutch;
        }

        public void setDutch(String dutch) {
            this.dutch = dutch;
        }

        public String getEnglish() {
            return english;
        }

        public void setEnglish(String english) {
            this.english = english;
        }

        public String getOccupation() {
            return occupation;
        }

        public void setOccupation(String occupation) {
            this.occupation = occupation;
        }
    }

    void prefill(Listing last) {
        kept = new ArrayList<>(last.entries().stream().map(Entry::code).toList());
    }

    void know(List<Dated<Listing>> versions, Text text) {
        known = new LinkedHashMap<>();
        versions.forEach(version -> version.value().entries().forEach(entry -> known.put(entry.code(), entry)));
        Collator order = Collator.getInstance(text.locale());
        choices = known.values().stream()
                .map(entry -> new Choice(entry.code(), text.entry(entry)))
                .sorted(Comparator.comparing(Choice::label, order))
                .toList();
    }

    // new lines come first, so that a fault in one of them finds its field
    Provided written(Confidence confidence) {
        List<Provided.Line> lines = new ArrayList<>();
        added.stream()
                .filter(NewLine::isFilled)
                .map(line -> line.written(confidence))
                .forEach(lines::add);
        kept.stream()
                .map(known::get)
                .filter(entry -> entry != null)
                .map(entry -> new Provided.Line(
                        entry.code(),
                        entry.occupation().isEmpty() ? null : entry.occupation(),
                        confidence,
                        entry.dutch(),
                        entry.english()))
                .forEach(lines::add);
        return Provided.list(formerUntil, lines);
    }

    /** Whether lines can be added: functions can, nationalities and professions are known to the house. */
    public boolean isOpenEnded() {
        return known.keySet().stream().anyMatch(code -> code.matches("[a-z].*"));
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public List<String> getKept() {
        return kept;
    }

    public void setKept(List<String> kept) {
        this.kept = kept;
    }

    /** Whether something is written in a new line, which must then be seen. */
    public boolean isBegun() {
        return added.stream().anyMatch(NewLine::isFilled);
    }

    public List<NewLine> getAdded() {
        return added;
    }

    public LocalDate getFormerUntil() {
        return formerUntil;
    }

    public void setFormerUntil(LocalDate formerUntil) {
        this.formerUntil = formerUntil;
    }
}
