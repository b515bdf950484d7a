/** What the law says on a day, for everybody to read. */
package org.loket.web.faces.policy;
