using System.Runtime.CompilerServices;

namespace OpModel.Tests;

/// <summary>Whole documents that a person has read and found right: a file in a folder <c>Approved</c> beside the test.</summary>
internal static class ApprovedText
{
    /// <summary>Where it is <c>1</c>, documents are written in place of being compared, to be read before they are committed.</summary>
    private const string RenewVariable = "OPMODEL_RENEW_APPROVED";

    private const string Project = "OpModel.Tests";

    /// <summary>Asserts that a document is the approved one, character by character.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="text">The document.</param>
    /// <param name="test">The file of the test.</param>
    public static void Matches(string name, string text, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(ProjectFolder(), Path.GetDirectoryName(test[(test.IndexOf(Project, StringComparison.Ordinal) + Project.Length + 1)..])!, "Approved", name);
        if (Environment.GetEnvironmentVariable(RenewVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }

    // The path that the compiler knows of the test begins elsewhere where a build is to be the same on all machines, and only its end is taken.
    private static string ProjectFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, $"{Project}.csproj")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException($"{AppContext.BaseDirectory} is not below the folder of {Project}.csproj.");
        }

        return folder;
    }
}
