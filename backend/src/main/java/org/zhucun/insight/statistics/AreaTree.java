package org.zhucun.insight.statistics;

import java.util.List;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.Level;

/** An area and all areas inside it, in the order of their codes. */
record AreaTree(List<AreaRef> areas) {

    /** 404 when there is no such area. */
    AreaRef get(String code) {
        return areas.stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ApiException.notFound(code));
    }

    /** The areas directly below. */
    List<AreaRef> children(AreaRef parent) {
        int level = parent.level().ordinal() + 1;
        return inside(parent).stream()
                .filter(area -> area.level().ordinal() == level)
                .toList();
    }

    /** The counties inside an area, or the one that it is or lies in. */
    List<String> counties(AreaRef area) {
        return area.level().compareTo(Level.COUNTY) >= 0
                ? List.of(Level.COUNTY.codeOf(area.code()))
                : inside(area).stream()
                        .filter(inner -> inner.level() == Level.COUNTY)
                        .map(AreaRef::code)
                        .toList();
    }

    private List<AreaRef> inside(AreaRef outer) {
        return areas.stream()
                .filter(area -> area.code().startsWith(outer.code()))
                .toList();
    }
}
