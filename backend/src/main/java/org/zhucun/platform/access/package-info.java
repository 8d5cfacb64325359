/**
 * Who calls, and what of: accounts with their roles in one area, logins by session and by Basic, and the scope that
 * every read and write of the other features is held to. It knows no other feature; the
 * names of areas and villages, and who the cadres of accounts are, it asks of whoever keeps them ({@link
 * org.zhucun.platform.access.AreaNames}, {@link org.zhucun.platform.access.CadrePosts}).
 *
 * <p>A browser logs in for a session cookie and proves with each unsafe request, by the CSRF token, that its own page
 * sent it. A script sends Basic each time. Both end at once when the account is disabled, removed, or gets another
 * password; another role or area counts from the next request on.
 */
@Owns({"account", "session"})
package org.zhucun.platform.access;

import org.zhucun.kernel.sql.Owns;
