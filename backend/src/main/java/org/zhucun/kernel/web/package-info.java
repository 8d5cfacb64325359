/** Common to all resources: entity tags, patches, strict bodies, and answers kept so that a request may be sent again. */
@Owns("idempotency_key")
package org.zhucun.kernel.web;

import org.zhucun.kernel.sql.Owns;
