package io.kicker.index.query;

/** A request's parameter cannot be used. */
public final class InvalidParameter extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String parameter;

    /** @param problem what is wrong with it, as the end of a sentence that begins with the parameter's name */
    public InvalidParameter(String parameter, String problem) {
        super(parameter + " " + problem);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
