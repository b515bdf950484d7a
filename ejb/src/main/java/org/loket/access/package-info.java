/**
 * Who may act: accounts, roles, mandates and the actor that a door hands to every use case. Knows {@code kernel}.
 */
package org.loket.access;
