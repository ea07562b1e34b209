package org.nianbao;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;

/** Puts the contract between every test and the service; no test has to ask for it (META-INF/services). */
public final class ContractKeeper implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> test) {
        if (RestAssured.filters().stream().noneMatch(ContractFilter.class::isInstance)) {
            RestAssured.filters(new ContractFilter());
        }
    }
}
