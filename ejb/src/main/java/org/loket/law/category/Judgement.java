package org.loket.law.category;

import java.util.List;
import org.loket.law.Finding;

/** What the conditions of a category say of one set of facts: every finding, and what they come to. */
public record Judgement(Verdict verdict, List<Finding> findings) {}
