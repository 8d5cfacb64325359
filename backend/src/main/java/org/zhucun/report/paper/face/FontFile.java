package org.zhucun.report.paper.face;

import java.nio.file.Path;
import java.util.List;

/**
 * A font on this machine.
 *
 * @param index in a collection; 0 in a file of one font
 * @param families what it is called, in all languages
 * @param name of the family and its style, to be told
 * @param weight 400 is regular
 */
public record FontFile(Path path, int index, List<String> families, String name, int weight) {

    boolean isOf(String family) {
        return families.stream().anyMatch(family::equalsIgnoreCase);
    }
}
