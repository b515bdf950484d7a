/** What this installation is: its schema brought up to date at start, and whether it is the demo or the real house. */
package org.loket.installation;
