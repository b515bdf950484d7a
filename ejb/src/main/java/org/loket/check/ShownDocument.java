package org.loket.check;

/** The paper by which a worker shows the right to stay, where whoever asks has seen it. */
public enum ShownDocument {
    RESIDENCE_CARD,
    ANNEX_46,
    ANNEX_49
}
