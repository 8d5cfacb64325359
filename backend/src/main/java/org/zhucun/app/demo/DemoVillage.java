package org.zhucun.app.demo;

/**
 * A village of the city with its profile at the end of 2004.
 *
 * @param incomeFen collective income of 2004, in fen (1/100 yuan)
 */
record DemoVillage(
        String code,
        String name,
        String countyName,
        String townName,
        long incomeFen,
        int population,
        int households,
        int labourForce,
        int partyMembers) {

    /** 30,000 yuan in fen: a village below it is a poor village. */
    static final long POOR_BELOW_FEN = 3_000_000;

    boolean poor() {
        return incomeFen < POOR_BELOW_FEN;
    }

    String countyCode() {
        return code.substring(0, 6);
    }

    String townCode() {
        return code.substring(0, 9);
    }

    /** The name as an office writes it in its roster: 蓝排村 for 蓝排村委会; anything else in full. */
    String spokenName() {
        return name.endsWith("村委会") ? name.substring(0, name.length() - 2) : name;
    }

    /** The name without its kind (村, 社区, 委员会): two villages of a town that share it are ambiguous. */
    String stem() {
        return name.replaceFirst("(村民委员会|村委会|(社区)?居民委员会|(社区)?居委会)$", "").replaceFirst("村$", "");
    }

    String incomeYuan() {
        return incomeFen / 100 + "." + incomeFen / 10 % 10 + incomeFen % 10;
    }
}
