package org.zhucun.report.template;

/**
 * A text of a document that holds for an area.
 *
 * @param code its stable name in the document
 * @param section the stable name of the section that it stands in
 * @param text in the language of {@link org.zhucun.report.wording.Wording}
 */
public record ReportText(String code, String section, TextForm form, String text) {}
