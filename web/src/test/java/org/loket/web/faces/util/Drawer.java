package org.loket.web.faces.util;

/** Planted: no utility drawers. */
public final class Drawer {

    private Drawer() {}
}
