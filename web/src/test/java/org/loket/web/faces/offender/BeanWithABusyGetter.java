package org.loket.web.faces.offender;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;
import org.loket.access.Actor;
import org.loket.worklist.CaseLine;
import org.loket.worklist.Page;
import org.loket.worklist.Queue;
import org.loket.worklist.Worklist;

/** Planted: a getter is free. */
@ViewScoped
public class BeanWithABusyGetter implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Worklist worklist;
    private Actor actor;

    public Page<CaseLine> getLines() {
        return worklist.page(actor, Queue.OPEN, null, 1);
    }
}
