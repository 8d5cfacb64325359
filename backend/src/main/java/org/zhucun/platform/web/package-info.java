/** Everything beside the API on the same port: the SPA's files, response headers, and failures before any resource. */
package org.zhucun.platform.web;
