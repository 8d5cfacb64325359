/** The start: settings, the embedded database and its directory, the first data of an empty system. */
package org.zhucun.app.boot;
