package vn.parindex.scenario;

/** The words that mark whatever is not an official result. */
public final class ScenarioLabel {

    public static final String TEXT = "Kịch bản – không phải kết quả chính thức";

    private ScenarioLabel() {}
}
