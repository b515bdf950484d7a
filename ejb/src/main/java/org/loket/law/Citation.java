package org.loket.law;

/** The provision that a rule or a finding rests on, as {@code docs/law/sources.md} lists it. */
public record Citation(String act, String article) {

    @Override
    public String toString() {
        return act + ", art. " + article;
    }
}
