namespace OpModel.Generators.Artifacts;

/// <summary>The names of what generated code calls.</summary>
internal static class Library
{
    public const string Space = "global::OpModel.Artifacts.";
    public const string Findings = "ref " + Space + "ValidationFindings findings";
    public const string Reader = "ref global::System.Text.Json.Utf8JsonReader reader";
    public const string Writer = "global::System.Text.Json.Utf8JsonWriter writer";
    public const string Settings = Space + "ValidationSettings? settings = null";
    public const string Errors = Space + "ValidationErrors";
    public const string Unkept = "global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>?";

    /// <summary>The nested class that holds the form of each property.</summary>
    public const string FormsClass = "GeneratedForms";

    /// <summary>The nested class that holds the name of each property in JSON.</summary>
    public const string NamesClass = "GeneratedNames";
}
