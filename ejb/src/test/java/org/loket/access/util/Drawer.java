package org.loket.access.util;

/** Planted: no utility drawers. */
public final class Drawer {

    private Drawer() {}
}
