package io.kicker.ingest.submit;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The answer to a submission.
 *
 * @param accepted how many are on their way
 * @param items    one for each URL, in order
 */
record Accepted(int accepted, List<Item> items) {

    /**
     * One URL.
     *
     * @param url          as submitted; absent if there was none
     * @param submissionId every event about it carries this; absent if it was not accepted
     * @param problem      why it was not accepted; absent if it was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(String url, String submissionId, String problem) {
    }
}
