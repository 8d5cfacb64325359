package org.zhucun.app.demo;

/** A dispatching unit: the level at which it sends cadres out, and the area it is seated in. */
record DemoUnit(String name, DemoLevel level, String areaCode) {}
