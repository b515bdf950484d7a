package org.loket.law;

/**
 * The provision that a rule or a finding rests on, as {@code docs/law/sources.md} lists it.
 *
 * @param article empty where the act is known but the article was not read
 */
public record Citation(String act, String article) {

    @Override
    public String toString() {
        return article.isEmpty() ? act : act + ", art. " + article;
    }
}
