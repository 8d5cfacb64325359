/** The lists of the API, read from inside the application: any of them by its path, as the caller sees it. */
package org.zhucun.platform.lists;
