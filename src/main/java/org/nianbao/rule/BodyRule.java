package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.body.BodyKind;
import org.nianbao.form.Form;

/** The preamble presents the report of the body that files it, not of the one it was copied from. */
record BodyRule(RuleText text, Passage preamble) implements Rule {
    private static final Pattern AUTHOR = Pattern.compile("由([^,。;:、()《》]{2,40}?)(?:根据|按照|依据|依照|负责|组织|编制|编写|撰写|起草)");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:公布|公开|发布|公告|编制|现将|汇报)《?([^,。;:、()《》0-9]{2,40}?)20[0-9]{2}年度?[^。;,]{0,12}?(?:信息公开|政务公开)");
    private static final Pattern VERB = Pattern.compile("^.{0,40}(?:公布|公开|发布|公告|编制|现将|汇报|并|了)");

    static Optional<Rule> of(RuleText text, Form form) {
        return Passage.of(form, "preamble").map(preamble -> new BodyRule(text, preamble));
    }

    @Override
    public List<Finding> check(Report report) {
        Surroundings.Filer filer = report.around().filer();
        if (filer == null || filer.name() == null) {
            return List.of();
        }
        String prose = preamble.folded(report.content());
        List<BodyName> subjects = names(SUBJECT, prose).toList();
        List<BodyName> authors = names(AUTHOR, prose).toList();
        if (Stream.concat(subjects.stream(), authors.stream()).anyMatch(name -> !name.isNot(filer.name()))) {
            return List.of();
        }
        boolean writtenByOthers = filer.kind() == BodyKind.GOVERNMENT || filer.kind() == BodyKind.OFFICE;
        Stream<BodyName> suspects = authors.stream().filter(name -> !writtenByOthers || name.isElsewhere(filer.name()));
        return Stream.concat(subjects.stream(), suspects)
                .limit(1)
                .map(name -> preamble.finding(text, name.name(), filer.name()))
                .toList();
    }

    private static Stream<BodyName> names(Pattern claim, String prose) {
        return claim.matcher(prose)
                .results()
                .map(match -> VERB.matcher(match.group(1)).replaceFirst(""))
                .flatMap(name -> BodyName.read(name).stream());
    }
}
