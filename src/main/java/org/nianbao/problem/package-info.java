/** What can go wrong, and how we say it (RFC 9457): one catalogue, the only exception mappers. */
package org.nianbao.problem;
