package org.zhucun.app.demo;

import java.util.List;
import java.util.Random;
import java.util.Set;

/** Names of persons who do not exist, with the surnames of the Hakka country. */
final class DemoNames {

    /** The more common a surname, the oftener it stands here. */
    private static final String SURNAMES = "李李李李李李陈陈陈陈陈陈张张张张张黄黄黄黄黄刘刘刘刘刘钟钟钟钟曾曾曾曾罗罗罗罗叶叶叶廖廖廖温温温"
            + "古古古谢谢谢邓邓邓林林林林吴吴吴吴杨杨杨丘丘丘丘何何何徐徐徐赖赖赖蓝蓝饶饶饶朱朱朱彭彭彭邹邹郭郭"
            + "胡胡王王王侯侯卢卢宋宋梁梁江江余余孙刁刁范范房沈戴魏袁袁肖肖萧凌凌涂童田石潘巫幸练练汤池马周周"
            + "姚郑郑蔡蔡许许卜管薛熊冯洪缪伍严柯孔甘汪章詹韩万欧巢傅贺赵高游丁翁方谭龚阮程苏姜白龙倪丰";

    private static final String GIVEN_OF_BOTH = "华明文平海新云春荣庆永志玉秋国建红晓雪冬光辉东军民安宁和平康乐学思远清泉源江河川山林森松柏桐梓"
            + "金银铭锦钦铨鑫石岩峰岚晨曦阳旭晖昕昌盛兴隆世代传承继先祥瑞福禄寿喜达通顺利亨运会集众汉唐元景中正直信义礼智仁"
            + "勤俭谦诚恒毅坚定立本固宗祖望育才英俊杰秀展鹏飞翔腾跃云霄万千百里程鸿雁书画诗琴翰墨章典史苑";

    private static final String GIVEN_OF_MEN =
            "伟强勇刚毅涛波浩斌彬武威雄豪彪猛龙虎豹鹰骏驰骋凯旋胜利钢铁铮铿锋剑戈钧钊镇疆域边防卫权柱梁栋材" + "伦健壮力功勋业绩尧舜禹汤禧裕宽厚德怀谋略奇崇尚贤良佐佑辅弼泽润沛霖洪瀚浚淼焕炳炎烈煌灿炜煜烽";

    private static final String GIVEN_OF_WOMEN =
            "芳莉丽娜婷娟媛婕妍妮娴婉娇姗姿嫦霞萍莲荷菊梅兰桂菁茵茹莎蓉蓓蕾薇芬芸苗苹花香馨桃杏柳燕莺凤凰鸾" + "珍珠琼瑶瑛琳珊玲珑璐瑜璇碧翠青蓝紫彩虹露霜雯霏静淑贞慧敏惠巧倩怡悦欣爱娣妹姬素洁纯雅";

    /** The report names these persons: nobody invented bears their name. */
    private static final Set<String> REAL = Set.of("蓝华明", "李嘉", "刘日知", "丘瑞清", "谢建祥", "李炳余", "谭红儿");

    private static final List<String> OF_MEN = characters(GIVEN_OF_BOTH + GIVEN_OF_MEN);
    private static final List<String> OF_WOMEN = characters(GIVEN_OF_WOMEN + GIVEN_OF_BOTH.substring(0, 60));
    private static final List<String> FAMILY =
            SURNAMES.codePoints().mapToObj(Character::toString).toList();

    private DemoNames() {}

    static String of(boolean male, Random random) {
        List<String> given = male ? OF_MEN : OF_WOMEN;
        String name;
        do {
            name = DemoChoice.oneOf(FAMILY, random) + DemoChoice.oneOf(given, random);
            if (random.nextInt(100) < 84) {
                name += DemoChoice.oneOf(given, random);
            }
        } while (REAL.contains(name));
        return name;
    }

    private static List<String> characters(String text) {
        return text.codePoints().distinct().mapToObj(Character::toString).toList();
    }
}
