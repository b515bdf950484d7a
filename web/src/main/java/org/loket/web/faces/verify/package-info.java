/** The page on which anybody verifies a receipt or a proof, with or without a network. */
package org.loket.web.faces.verify;
