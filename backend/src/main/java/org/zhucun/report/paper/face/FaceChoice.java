package org.zhucun.report.paper.face;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhucun.report.paper.layout.Typeface;

/**
 * Which families are a typeface, and which come closest where nobody has it.
 *
 * @param own what the typeface is called by those who sell it
 * @param substitutes free families, the closest first
 * @param weight of the substitute
 */
record FaceChoice(List<String> own, List<String> substitutes, int weight) {

    private static final String SERIF = "Noto Serif SC";
    private static final String SANS = "Noto Sans SC";

    static FaceChoice of(Typeface face) {
        return switch (face) {
            case TITLE ->
                new FaceChoice(
                        List.of("方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05", "小标宋体"),
                        List.of(SERIF, SANS),
                        700);
            case FANGSONG ->
                new FaceChoice(
                        List.of(
                                "仿宋_GB2312",
                                "FangSong_GB2312",
                                "仿宋",
                                "FangSong",
                                "方正仿宋简体",
                                "FZFangSong-Z02S",
                                "STFangsong"),
                        List.of(SERIF, SANS),
                        300);
            case KAI ->
                new FaceChoice(
                        List.of("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "方正楷体简体", "FZKai-Z03S", "STKaiti"),
                        List.of("LXGW WenKai", "AR PL UKai CN", SERIF, SANS),
                        // a serif that is no Kai is at least told from the text around it
                        700);
            case HEI ->
                new FaceChoice(List.of("黑体", "SimHei", "方正黑体简体", "FZHei-B01S", "STHeiti"), List.of(SANS, SERIF), 500);
            case SONG ->
                new FaceChoice(
                        List.of("宋体", "SimSun", "方正书宋简体", "FZShuSong-Z01S", "STSong"), List.of(SERIF, SANS), 400);
        };
    }

    /** The typeface itself, or what comes closest; any font before none. */
    Optional<FontFile> from(FontShelf shelf) {
        return Stream.concat(own.stream(), substitutes.stream())
                .flatMap(family -> shelf.find(family, weight).stream())
                .findFirst()
                .or(() -> shelf.fonts().stream().findFirst());
    }

    boolean isOwn(FontFile font) {
        return own.stream().anyMatch(font::isOf);
    }
}
