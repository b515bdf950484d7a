package org.loket.delivery;

/** Deliveries were written and wait for their carriers once the transaction has committed. */
public record DeliveriesOwed() {}
