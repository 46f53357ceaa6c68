using OpModel.Tests.Artifacts;

namespace OpModel.Artifacts;

/// <summary>An artifact of the library as tests look at it, whatever its type.</summary>
internal abstract class LibraryArtifact
{
    /// <summary>All artifacts of the library.</summary>
    public static IReadOnlyList<LibraryArtifact> All { get; } = [.. Generated.ArtifactsIn_OpModel.All.Select(Of)];

    /// <summary>What the tool calls each.</summary>
    public static TheoryData<string> Ids => [.. All.Select(artifact => artifact.Type.Id)];

    /// <summary>What it is.</summary>
    public abstract ArtifactType Type { get; }

    /// <summary>The filled document of it that the samples show.</summary>
    public byte[] Example => SampleDocuments.Bytes(Type.Id);

    public static LibraryArtifact Of(string id) => All.Single(artifact => artifact.Type.Id == id);

    /// <summary>A random one, with all that can be done with it.</summary>
    public abstract IInstance Random(int seed);

    private static LibraryArtifact Of(ArtifactType type) =>
        (LibraryArtifact)Activator.CreateInstance(typeof(LibraryArtifact<,>).MakeGenericType(type.GetType().GetGenericArguments()), type)!;
}
