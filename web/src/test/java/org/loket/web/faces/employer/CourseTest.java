package org.loket.web.faces.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loket.worklist.Happened;

class CourseTest {

    @Test
    void documentsThatCameInTogetherAreOneLineAndDeliveriesAreNone() {
        List<Course.Event> course = Course.of(List.of(
                happened("application-begun", "EMPLOYER", "2026-11-01T09:00:00Z"),
                happened("document-received", "EMPLOYER", "2026-11-02T09:00:00Z"),
                happened("document-received", "EMPLOYER", "2026-11-02T09:05:00Z"),
                happened("notice-delivered", "HOUSE", "2026-11-02T09:06:00Z"),
                happened("document-received", "EMPLOYER", "2026-11-03T09:05:00Z"),
                happened("document-received", "MANDATARY", "2026-11-03T09:06:00Z")));

        assertThat(course)
                .extracting(Course.Event::kind, event -> event.on().getDayOfMonth(), Course.Event::documents)
                .containsExactly(
                        tuple("application-begun", 1, 1),
                        tuple("document-received", 2, 2),
                        tuple("document-received", 3, 1),
                        tuple("document-received", 3, 1));
    }

    @Test
    void aDayIsADayInBrussels() {
        assertThat(Course.of(List.of(happened("case-decided", "DECIDER", "2026-11-01T23:30:00Z"))))
                .singleElement()
                .satisfies(event -> assertThat(event.on()).isEqualTo("2026-11-02"));
    }

    private static Happened happened(String kind, String function, String at) {
        return new Happened(kind, function, OffsetDateTime.parse(at));
    }
}
