package org.nianbao.bench;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.nianbao.body.BodyKind;
import org.nianbao.form.Figure;
import org.nianbao.form.Form;

/** Makes the figures of a body's own report in the form of 2021: they add up, and go on from those of the year before. */
final class MadeFigures {
    /** How requests end, in form order: rows 3 to 23 of table III. */
    private static final double[] OUTCOMES = {
        .42, .08, .004, .012, .004, .01, .03, .05, .03, .03, .2, .02, .015, .03, .015, .002, .002, .004, .012, .002,
        .028
    };
    /** Who asks: natural persons, enterprises, research institutions, public welfare, legal services, others. */
    private static final double[] APPLICANTS = {.86, .09, .003, .002, .035, .01};

    private static final double STILL_WAITING = 0.06;
    private static final double SOME_BLANKS = 0.03;

    private final Form form;
    private final int received;
    private final int carriedOver;
    private final int outcomes;
    private final int concluded;
    private final int carriedForward;
    private final List<Integer> disputes;

    MadeFigures(Form form) {
        this.form = form;
        received = index("requests.received.naturalPerson");
        carriedOver = index("requests.carriedOver.naturalPerson");
        outcomes = index("requests.granted.naturalPerson");
        concluded = index("requests.concluded.naturalPerson");
        carriedForward = index("requests.carriedForward.naturalPerson");
        disputes = form.figures("disputes.*.upheld").stream().map(Figure::index).toList();
    }

    /** The figures in form order; a few bodies leave zeros of table III blank. */
    Long[] own(MadeBody body, SplittableRandom random) {
        Long[] figures = new Long[form.figures().size()];
        Arrays.fill(figures, 0L);
        proactive(figures, body, random);
        for (int applicant = 0; applicant < APPLICANTS.length; applicant++) {
            requests(figures, applicant, body, random);
        }
        disputes(figures, random);
        if (new SplittableRandom(body.author().code().hashCode()).nextDouble() < SOME_BLANKS) {
            IntStream.rangeClosed(received, carriedForward + APPLICANTS.length)
                    .filter(place -> figures[place] == 0)
                    .forEach(place -> figures[place] = null);
        }
        return figures;
    }

    /** A government counts what nobody below it reported: so many requests of natural persons, all granted. */
    void count(Long[] consolidated, int more) {
        for (int row : List.of(received, outcomes, concluded)) {
            consolidated[row] += more;
            consolidated[row + APPLICANTS.length] += more;
        }
    }

    /** What a correction changes. */
    void correct(Long[] figures) {
        figures[index("proactive.penalties.decisions")] += 1;
    }

    long newRequests(Long[] figures) {
        return orZero(figures[received + APPLICANTS.length]);
    }

    long concludedRequests(Long[] figures) {
        return orZero(figures[concluded + APPLICANTS.length]);
    }

    long waitingRequests(Long[] figures) {
        return orZero(figures[carriedForward + APPLICANTS.length]);
    }

    private void proactive(Long[] figures, MadeBody body, SplittableRandom random) {
        boolean issues = body.author().kind() != BodyKind.INSTITUTION && random.nextInt(5) == 0;
        long issued = issues ? random.nextInt(4) : 0;
        long repealed = issues ? Math.min(body.documentsInForce(), random.nextInt(3)) : 0;
        figures[index("proactive.normativeDocuments.issued")] = issued;
        figures[index("proactive.normativeDocuments.repealed")] = repealed;
        figures[index("proactive.normativeDocuments.inForce")] = body.documentsInForce(issued, repealed);
        if (body.author().kind() == BodyKind.DEPARTMENT && body.requests() > 2) {
            figures[index("proactive.licensing.decisions")] = Chance.poisson(random, body.requests() * 60);
            figures[index("proactive.penalties.decisions")] = Chance.poisson(random, body.requests() * 9);
            figures[index("proactive.compulsion.decisions")] = Chance.poisson(random, body.requests());
            figures[index("proactive.charges.amount")] = random.nextInt(4) == 0 ? random.nextLong(900_000_000) : 0;
        }
    }

    private void requests(Long[] figures, int applicant, MadeBody body, SplittableRandom random) {
        long came = Chance.poisson(random, body.requests() * APPLICANTS[applicant]);
        long before = body.waiting()[applicant];
        long waits = Chance.poisson(random, (came + before) * STILL_WAITING);
        long stays = Math.min(waits, came + before);
        body.waiting()[applicant] = stays;
        add(figures, received, applicant, came);
        add(figures, carriedOver, applicant, before);
        add(figures, carriedForward, applicant, stays);
        add(figures, concluded, applicant, came + before - stays);
        long[] ended = Chance.divide(random, came + before - stays, OUTCOMES);
        for (int outcome = 0; outcome < ended.length; outcome++) {
            add(figures, outcomes + outcome * (APPLICANTS.length + 1), applicant, ended[outcome]);
        }
    }

    private void disputes(Long[] figures, SplittableRandom random) {
        double[] often = {.03, .006, .008};
        double[] ends = {.6, .12, .2, .08};
        for (int group = 0; group < disputes.size(); group++) {
            long cases = Chance.poisson(random, newRequests(figures) * often[group]);
            long[] ended = Chance.divide(random, cases, ends);
            for (int end = 0; end < ended.length; end++) {
                figures[disputes.get(group) + end] = ended[end];
            }
            figures[disputes.get(group) + ended.length] = cases;
        }
    }

    /** Into the column of the applicant, and into that of the totals. */
    private static void add(Long[] figures, int row, int applicant, long cases) {
        figures[row + applicant] += cases;
        figures[row + APPLICANTS.length] += cases;
    }

    private int index(String code) {
        return form.figure(code).orElseThrow().index();
    }

    private static long orZero(Long figure) {
        return figure == null ? 0 : figure;
    }
}
