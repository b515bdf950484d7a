/**
 * The door for other systems: what every call has in common. Each room of the house has a package of its own below this
 * one, with a resource that parses, asks one use case and answers.
 */
package org.loket.web.rest;
