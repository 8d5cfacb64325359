/**
 * Who stands behind the teams: the leaders who keep contact with counties and towns (挂钩联系), their visits, the liaison
 * groups (联络组) and the leading groups (领导小组).
 */
package org.zhucun.liaison;
