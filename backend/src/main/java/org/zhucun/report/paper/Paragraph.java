package org.zhucun.report.paper;

import java.util.List;

/** A paragraph of the text, its first line indented by two characters. */
public record Paragraph(List<Run> runs) implements Block {}
