/**
 * The invented population of the demo configuration: accounts, employers, workers and files in every state, lived
 * through the use cases as if it had happened. Knows every room that applicants and officials act in; none knows it.
 */
package org.loket.demo;
