/** Villages (行政村): their profile, their income by year, and who covers them on a day. */
package org.zhucun.roster.village;
