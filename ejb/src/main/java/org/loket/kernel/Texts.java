package org.loket.kernel;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Texts of one language out of several bundles, the first that has a key saying it; each pattern is read once. */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final Map<String, String> patterns = new HashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Texts(List<String> bundles, Locale locale, ClassLoader loader) {
        this.locale = locale;
        for (String name : bundles) {
            ResourceBundle bundle = ResourceBundle.getBundle(name, locale, loader, NO_FALLBACK);
            bundle.keySet().forEach(key -> patterns.putIfAbsent(key, bundle.getString(key)));
        }
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The text under a key that is there, each of its arguments written in that way. */
    public String say(String key, Writing writing, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = writing.write(arguments[i]);
        }
        MessageFormat format = formats.computeIfAbsent(key, unread -> new MessageFormat(pattern, locale));
        // a format is for one thread at a time
        return ((MessageFormat) format.clone()).format(written);
    }

    /** How a value is written. */
    public interface Writing {
        Object write(Object value);
    }
}
