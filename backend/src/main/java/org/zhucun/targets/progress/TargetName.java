package org.zhucun.targets.progress;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhucun.kernel.text.Texts;
import org.zhucun.platform.imports.column.CellRefusedException;
import org.zhucun.platform.imports.column.CellType;
import org.zhucun.platform.imports.column.CellTypes;

/** A target by its code, with or without words after it, or by a name, which stays as it is. */
record TargetName(String name, String sqlType) implements CellType {

    private static final Pattern CODE = Pattern.compile("([GT]\\d{1,2})(?: .*)?");
    private static final int MAX_LENGTH = 200;

    static TargetName type() {
        return new TargetName("TEXT", "text");
    }

    @Override
    public String normalize(String text) throws CellRefusedException {
        Matcher code = CODE.matcher(Texts.halfWidth(text).toUpperCase(Locale.ROOT));
        return code.matches() ? code.group(1) : CellTypes.text(MAX_LENGTH).normalize(text);
    }
}
