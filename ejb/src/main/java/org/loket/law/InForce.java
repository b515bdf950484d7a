package org.loket.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The versions of a value or a rule, oldest first; past versions are never edited. */
public final class InForce<T> {

    private final String subject;
    private final List<Dated<T>> versions;

    private InForce(String subject, List<Dated<T>> versions) {
        this.subject = subject;
        this.versions = List.copyOf(versions);
    }

    public static <T> InForce<T> since(String subject, LocalDate from, T value, Source source) {
        return new InForce<>(subject, List.of(new Dated<>(from, value, source)));
    }

    public InForce<T> then(LocalDate from, T value, Source source) {
        if (!from.isAfter(versions.get(versions.size() - 1).from())) {
            throw new IllegalArgumentException(subject + ": a version from " + from + " does not follow the last one");
        }
        List<Dated<T>> extended = new ArrayList<>(versions);
        extended.add(new Dated<>(from, value, source));
        return new InForce<>(subject, extended);
    }

    /** The version in force on that day; throws {@link NotYetInForce} before the first. */
    public Dated<T> versionOn(LocalDate day) {
        return find(day).orElseThrow(() -> notYetOn(day));
    }

    /** The refusal to answer for a day before the first version. */
    public NotYetInForce notYetOn(LocalDate day) {
        return new NotYetInForce(subject, day, versions.get(0).from());
    }

    public Optional<Dated<T>> find(LocalDate day) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (!versions.get(i).from().isAfter(day)) {
                return Optional.of(versions.get(i));
            }
        }
        return Optional.empty();
    }

    public T on(LocalDate day) {
        return versionOn(day).value();
    }

    public List<Dated<T>> versions() {
        return versions;
    }

    public String subject() {
        return subject;
    }
}
