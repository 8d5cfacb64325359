package org.zhucun.liaison.leader;

/** Whose leader somebody is, as the programme counts them. */
public enum LeaderClass {
    /** The first in command of a unit of the province. */
    PROVINCE_UNIT_HEAD,
    /** Another member of the leadership of a unit of the province. */
    PROVINCE_UNIT_LEADERSHIP,
    CITY_LEADER,
    COUNTY_LEADER,
    /** The first in command of a unit of the city. */
    CITY_UNIT_HEAD
}
