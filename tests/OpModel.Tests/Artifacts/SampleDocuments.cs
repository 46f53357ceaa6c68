using OpModel.Artifacts;

namespace OpModel.Tests.Artifacts;

/// <summary>The filled example of each artifact of the library, as it lies in the repository.</summary>
internal static class SampleDocuments
{
    private static readonly string Folder = Path.Combine(Root(), "samples", "Artifacts", "documents");

    /// <summary>The files, by what they are documents of.</summary>
    public static IEnumerable<string> Ids => Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!);

    /// <summary>A kind of artifact of the library.</summary>
    public static ArtifactType Type(string id) => Generated.ArtifactsIn_OpModel.All.Single(type => type.Id == id);

    /// <summary>The bytes of an example.</summary>
    public static byte[] Bytes(string id) => File.ReadAllBytes(Path.Combine(Folder, id + ".json"));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OpModel.Lib.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests lie outside of the repository.");
        }

        return folder.FullName;
    }
}
