package org.zhucun.kernel.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;

/** The page, order and format that a list is asked for in. */
public class PageParams {

    public static final int MAX_SIZE = 200;
    private static final int MAX_PAGE = 10_000_000;

    @QueryParam("page")
    @DefaultValue("1")
    @Parameter(
            description = "Page number from 1",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    public int page;

    @QueryParam("size")
    @DefaultValue("20")
    @Parameter(
            description = "Rows a page, at most 200",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "20"))
    public int size;

    @QueryParam("after")
    @Parameter(
            description = "Walks the whole list by key, without totals: empty to begin, then page.next of the answer")
    public String after;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @QueryParam("sort")
    @Parameter(
            description = "Sort keys, '-' before a key for descending; the id is always the last key",
            example = "-postedOn,name")
    public String sort;

    @QueryParam("format")
    @Parameter(description = "Streams every matching row as a file instead of a page; the same as the Accept header")
    public Format format;

    @QueryParam("download")
    @Parameter(description = "1: the answer carries Content-Disposition, for a browser's link")
    public String download;

    /** The file formats of an export. */
    public enum Format {
        csv,
        xlsx,
        ndjson
    }

    /** An empty cursor begins a walk; RESTEasy hands the empty parameter over as null. */
    public boolean walks() {
        return after != null || uri != null && uri.getQueryParameters().containsKey("after");
    }

    /** The position of the walk; null at its beginning. */
    public String cursor() {
        return after == null || after.isEmpty() ? null : after;
    }

    /** Row offset of the page, after checking the bounds. */
    public long offset() {
        return (page - 1L) * size;
    }

    /** The address that was called. */
    public UriInfo uri() {
        return uri;
    }

    /** The media types that the caller takes, the most preferred first. */
    public List<MediaType> acceptable() {
        return headers.getAcceptableMediaTypes();
    }

    public void check() {
        if (size < 1 || size > MAX_SIZE) {
            throw invalid("size", 1, MAX_SIZE);
        }
        if (page < 1 || page > MAX_PAGE) {
            throw invalid("page", 1, MAX_PAGE);
        }
        if (walks() && sort != null) {
            throw new ApiException(
                    ErrorCode.INVALID_PARAMETER, List.of(Violation.parameter("sort", "SORT_WITH_AFTER")), "sort");
        }
    }

    private static ApiException invalid(String parameter, int low, int high) {
        return new ApiException(
                ErrorCode.INVALID_PARAMETER, List.of(Violation.parameter(parameter, "RANGE", low, high)), parameter);
    }
}
