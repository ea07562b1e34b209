package org.nianbao.filing;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.nianbao.form.Content;
import org.nianbao.problem.Language;
import org.nianbao.problem.Precondition;
import org.nianbao.problem.Presence;
import org.nianbao.retry.OnceOnly;

/** The filings: one per body and year. */
@Path("/v1/filings/{body}/{year}")
@Authenticated
@OnceOnly
class FilingResource {
    private final Drafts drafts;
    private final Submissions submissions;
    private final Reviews reviews;
    private final FilingReader reader;

    /** Which filing a request is about, on which version it is based, and in which language to answer. */
    static class Address {
        @PathParam("body")
        String body;

        @PathParam("year")
        int year;

        @HeaderParam(HttpHeaders.IF_MATCH)
        @DefaultValue(Precondition.NONE)
        Precondition precondition;

        @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
        @DefaultValue("zh-CN")
        Language language;

        FilingKey key() {
            return new FilingKey(body, year);
        }
    }

    FilingResource(Drafts drafts, Submissions submissions, Reviews reviews, FilingReader reader) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.reviews = reviews;
        this.reader = reader;
    }

    @GET
    public Response getFiling(@BeanParam Address address) {
        return reply(address, Status.OK);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response putFiling(@BeanParam Address address, Content content) {
        Drafts.Saved saved = drafts.save(address.key(), Presence.required(content), address.precondition);
        return reply(address, saved.created() ? Status.CREATED : Status.OK);
    }

    @DELETE
    public void deleteFiling(@BeanParam Address address) {
        drafts.delete(address.key(), address.precondition);
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response submitFiling(@BeanParam Address address, Content content) {
        Submissions.Submitted submitted = content == null
                ? submissions.submit(address.key(), address.precondition)
                : submissions.submit(address.key(), content, address.precondition);
        return Response.status(Status.CREATED)
                .entity(ReceiptView.from(submitted))
                .build();
    }

    @DELETE
    @Path("submission")
    @Transactional
    public Response withdrawFiling(@BeanParam Address address) {
        drafts.withdraw(address.key(), address.precondition);
        return reply(address, Status.OK);
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response returnFiling(@BeanParam Address address, ReturnRequest why) {
        reviews.giveBack(address.key(), Presence.required(why).required(), address.precondition);
        return reply(address, Status.OK);
    }

    @POST
    @Path("publication")
    @Transactional
    public Response publishFiling(@BeanParam Address address) {
        reviews.publish(address.key(), address.precondition);
        return reply(address, Status.CREATED);
    }

    private Response reply(Address address, Status status) {
        return answer(reader.read(address.key()), address, status);
    }

    /** A filing as every verb answers with it. */
    static Response answer(CheckedFiling filing, Address address, Status status) {
        return Response.status(status)
                .tag(String.valueOf(filing.filing().version()))
                .entity(FilingView.from(filing, address.language))
                .build();
    }
}
