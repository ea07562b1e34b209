package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Form;
import org.nianbao.form.Words;
import org.nianbao.prose.PersonalData;

/** No citizen's number is published: IDs, mobile telephones and bank cards in the narrative, masked in the finding itself. */
record PrivacyRule(RuleText text) implements Rule {
    private static final int NEAR = 16;

    @Override
    public List<Finding> check(Report report) {
        List<Finding> findings = new ArrayList<>();
        List<Form.Part> parts = report.form().parts();
        for (int i = 0; i < parts.size(); i++) {
            Form.Part part = parts.get(i);
            String written = report.content().text(i);
            List<Words> hits = written == null
                    ? List.of()
                    : PersonalData.in(written).stream()
                            .filter(hit -> !isOfficial(hit, part, written))
                            .map(PrivacyRule::shown)
                            .toList();
            if (!hits.isEmpty()) {
                findings.add(Finding.at(text, part.pointer(), part.title(), part.title(), Words.listed(hits)));
            }
        }
        return findings;
    }

    /** The preamble says whom to call; an office may give a mobile telephone there. */
    private static boolean isOfficial(PersonalData.Hit hit, Form.Part part, String written) {
        String before = written.substring(Math.max(0, hit.at() - NEAR), hit.at());
        return hit.kind() == PersonalData.Kind.MOBILE_TELEPHONE
                && part.code().equals("preamble")
                && (before.contains("电话") || before.contains("联系"));
    }

    private static Words shown(PersonalData.Hit hit) {
        Words kind =
                switch (hit.kind()) {
                    case CITIZEN_ID -> new Words("公民身份号码", "citizen ID");
                    case MOBILE_TELEPHONE -> new Words("手机号码", "mobile telephone number");
                    case BANK_CARD -> new Words("银行卡号", "bank card number");
                };
        return new Words("%s %s", "%s %s").with(kind, hit.masked());
    }
}
