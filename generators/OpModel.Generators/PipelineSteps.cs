namespace OpModel.Generators;

/// <summary>The names by which tests and tools follow the steps of <see cref="OperatingModelGenerator"/> and <see cref="Artifacts.ArtifactGenerator"/>.</summary>
public static class PipelineSteps
{
    /// <summary>Reads each annotated type; runs again for all of them at every edit, and ends there where nothing changed.</summary>
    public const string Definitions = nameof(Definitions);

    /// <summary>Gathers what the listing of the assembly names.</summary>
    public const string Entries = nameof(Entries);

    /// <summary>Finds definitions whose names differ in upper and lower case alone, which file names cannot tell apart.</summary>
    public const string Collisions = nameof(Collisions);

    /// <summary>Gathers the names by which files may refer to what stands in C#.</summary>
    public const string Names = nameof(Names);

    /// <summary>Reads the files of the model; runs again where one of them changes or an element has another name.</summary>
    public const string Files = nameof(Files);

    /// <summary>Joins each definition with what files say of it.</summary>
    public const string Settled = nameof(Settled);

    /// <summary>Reads the assembly's name and the listings that its references bring.</summary>
    public const string Assembly = nameof(Assembly);

    /// <summary>Reads the shape of each artifact and each part.</summary>
    public const string Artifacts = nameof(Artifacts);

    /// <summary>Finds artifacts whose names differ in upper and lower case alone.</summary>
    public const string ArtifactCollisions = nameof(ArtifactCollisions);

    /// <summary>Gathers the artifacts that the assembly lists.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>Tells whether the project validates options.</summary>
    public const string Options = nameof(Options);
}
