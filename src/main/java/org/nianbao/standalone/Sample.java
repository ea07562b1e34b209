package org.nianbao.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the sample in, once, through the front door: whatever is shown was filed, checked and published like any other report. */
@ApplicationScoped
class Sample {
    private final Path loaded;
    private final EntityManager entities;
    private final ObjectMapper mapper;

    Sample(
            @ConfigProperty(name = "nianbao.data", defaultValue = "data") Path data,
            EntityManager entities,
            ObjectMapper mapper) {
        this.loaded = data.resolve("sample-loaded");
        this.entities = entities;
        this.mapper = mapper;
    }

    boolean isLoaded() {
        return Files.exists(loaded);
    }

    /** Goes on where an interrupted start left off. */
    void load(FrontDoor door) throws IOException, InterruptedException {
        SampleFile sample = SampleFile.read();
        for (SampleFile.Filer filer : sample.bodies()) {
            door.send("PUT", "/v1/bodies/" + filer.code(), mapper.writeValueAsString(filer.details()));
            for (SampleFile.Report report : filer.reports()) {
                bring(report, "/v1/filings/" + filer.code() + "/" + report.year(), door);
            }
        }
        Files.createFile(loaded);
    }

    private void bring(SampleFile.Report report, String filing, FrontDoor door)
            throws IOException, InterruptedException {
        SampleFile.Stage begun = stage(filing, door);
        bring(report, begun, filing, door);
        for (SampleFile.Explanation explanation : report.explanations()) {
            String address = filing + "/explanations/" + explanation.finding();
            door.send("PUT", address, mapper.writeValueAsString(explanation.said()));
        }
    }

    private static void bring(SampleFile.Report report, SampleFile.Stage begun, String filing, FrontDoor door)
            throws IOException, InterruptedException {
        for (SampleFile.Stage next : SampleFile.Stage.values()) {
            if (next.compareTo(begun) > 0 && next.compareTo(report.until()) <= 0) {
                switch (next) {
                    case NONE -> {}
                    case DRAFT -> door.send("PUT", filing, report.content());
                    case SUBMITTED -> door.send("POST", filing + "/submission", "");
                    case ACCEPTED -> door.send("POST", filing + "/publication", "");
                    case CORRECTING ->
                        door.send(
                                "POST",
                                filing + "/correction",
                                report.correction().toString());
                }
            }
        }
    }

    private SampleFile.Stage stage(String filing, FrontDoor door) throws IOException, InterruptedException {
        JsonNode reply = mapper.readTree(door.look(filing));
        return reply.has("state")
                ? mapper.treeToValue(reply.get("state"), SampleFile.Stage.class)
                : SampleFile.Stage.NONE;
    }

    /** The made-up regions; no operation registers regions. */
    @Transactional
    void loadRegions() throws IOException {
        for (SampleFile.Region region : SampleFile.read().regions()) {
            entities.createNativeQuery(
                            """
                            insert into region (code, name, level, parent, valid_from)
                            values (:code, :name, :level, :parent, '2019-01-01') on conflict do nothing
                            """)
                    .setParameter("code", region.code())
                    .setParameter("name", region.name())
                    .setParameter("level", region.level())
                    .setParameter("parent", region.parent())
                    .executeUpdate();
        }
    }
}
