/** What offices publish: bulletins (简报) and publicity material (宣传册), and how much of both. */
package org.zhucun.publishing;
