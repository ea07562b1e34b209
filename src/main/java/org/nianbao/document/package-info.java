/** Writes documents: tables as CSV and XLSX; pure. */
package org.nianbao.document;
