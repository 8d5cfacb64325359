/** Postings (驻点): who is where from when to when. */
package org.zhucun.roster.posting;
