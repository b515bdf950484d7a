package org.loket.notice.offender;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Planted: only letter and document know PDF. */
public record NoticeThatWritesPdf(PDDocument document) {}
