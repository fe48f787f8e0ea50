package io.kicker.index.web;

import io.kicker.index.web.view.Apology;
import io.kicker.index.web.view.Frame;
import io.kicker.index.web.view.FrontPage;
import io.kicker.index.web.view.ListPage;
import io.kicker.index.web.view.Story;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages' templates; a name a template uses and the view does not have fails the build. */
@CheckedTemplate
final class Templates {

    private Templates() {
    }

    /** @param since position in the order of indexing from which the page's stream goes on */
    static native TemplateInstance front(Frame frame, FrontPage page, long since);

    static native TemplateInstance list(Frame frame, ListPage page, long since);

    static native TemplateInstance read(Frame frame, Story story);

    static native TemplateInstance about(Frame frame);

    static native TemplateInstance problem(Frame frame, Apology apology);
}
