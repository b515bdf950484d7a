/** Appeals to the minister. */
package org.loket.web.rest.appeal;
