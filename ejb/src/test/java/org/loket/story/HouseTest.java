package org.loket.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test that opens a house, or that holds a whole document against its standards: it takes seconds where a unit test takes
 * moments, and is run after them, by {@code mvn verify}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("house")
public @interface HouseTest {}
