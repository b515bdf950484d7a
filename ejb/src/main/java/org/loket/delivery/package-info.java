/**
 * How a notice leaves the portal: by mail, as a push message or to a webhook, as each account chose; what is owed to whom,
 * every attempt and its outcome. Knows {@code kernel}, {@code access} and {@code notice}.
 */
package org.loket.delivery;
