package org.loket.law;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.loket.kernel.Wording;

/**
 * The provision that a rule or a finding rests on, as {@code docs/law/sources.md} lists it.
 *
 * @param article empty where the act is known but the article was not read
 */
public record Citation(String act, String article) {

    // there are some forty acts, and they are cited in every answer
    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

    // an empty text that was kept comes back as none
    public Citation {
        article = article == null ? "" : article;
    }

    /** The key under which the bundles hold the name of the act. */
    public String actKey() {
        return KEYS.computeIfAbsent(act, Citation::key);
    }

    private static String key(String act) {
        return "law.act."
                + act.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", " ")
                        .strip()
                        .replace(' ', '-');
    }

    /** The citation in the reader's language. */
    public String in(Wording wording) {
        return under(wording.say(actKey()));
    }

    /** The citation with the act called by that name. */
    public String under(String name) {
        return article.isEmpty() ? name : name + ", art.\u00a0" + article;
    }

    @Override
    public String toString() {
        return article.isEmpty() ? act : act + ", art. " + article;
    }
}
