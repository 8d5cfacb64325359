package org.zhucun.report.wording;

import java.util.List;
import org.zhucun.report.paper.Run;

/**
 * A text as it came out.
 *
 * @param runs none when its conditions leave nothing to say
 * @param missing codes of figures that it names and that have no value
 */
public record Written(List<Run> runs, List<String> missing) {}
