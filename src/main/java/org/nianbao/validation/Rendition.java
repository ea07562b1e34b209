package org.nianbao.validation;

import java.util.List;
import org.nianbao.document.Bom;
import org.nianbao.document.Format;
import org.nianbao.problem.Language;

/** How somebody wants to read findings. */
public record Rendition(Format format, Bom bom, Language language) {

    /** An answer that consists of findings. */
    public interface Findings {
        List<FindingView> findings();
    }

    /** What is sent: the answer itself as JSON, or its findings as the bytes of a table. */
    public Object of(Findings answer) {
        return format == Format.JSON
                ? answer
                : FindingTable.of(answer.findings(), language).write(format, bom);
    }
}
