package org.loket.story;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;

/** Counts the SQL statements of one thread. */
public final class StatementCount extends AbstractSessionLog {

    private static final List<String> WARNINGS = new CopyOnWriteArrayList<>();
    private static final ThreadLocal<List<String>> STATEMENTS = ThreadLocal.withInitial(ArrayList::new);

    public static int of(Callable<?> work) {
        STATEMENTS.get().clear();
        try {
            work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return STATEMENTS.get().size();
    }

    /** The statements of this thread since the count began. */
    static List<String> statements() {
        return List.copyOf(STATEMENTS.get());
    }

    /** What EclipseLink complained of since the tests began. */
    static List<String> warnings() {
        return List.copyOf(WARNINGS);
    }

    @Override
    public boolean shouldLog(int level, String category) {
        return "sql".equals(category) || level >= WARNING;
    }

    @Override
    public void log(SessionLogEntry entry) {
        if ("sql".equals(entry.getNameSpace())) {
            STATEMENTS.get().add(entry.getMessage());
        } else if (entry.getLevel() >= WARNING) {
            WARNINGS.add(formatMessage(entry));
        }
    }
}
