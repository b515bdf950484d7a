package org.loket.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was put in last, and no more of it than so many: the eldest is forgotten. For one thread at a time. */
public final class Latest<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    public Latest(int most) {
        this.most = most;
    }

    /** What is put in again is the latest again. */
    @Override
    public V put(K key, V value) {
        V before = remove(key);
        super.put(key, value);
        return before;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
