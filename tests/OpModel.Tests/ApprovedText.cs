using System.Runtime.CompilerServices;

namespace OpModel.Tests;

/// <summary>Whole documents that a person has read and found right: a file in a folder <c>Approved</c> beside the test.</summary>
internal static class ApprovedText
{
    /// <summary>Where it is <c>1</c>, documents are written in place of being compared, to be read before they are committed.</summary>
    private const string RenewVariable = "OPMODEL_RENEW_APPROVED";

    /// <summary>Asserts that a document is the approved one, character by character.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="text">The document.</param>
    /// <param name="test">The file of the test.</param>
    public static void Matches(string name, string text, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, "Approved", name);
        if (Environment.GetEnvironmentVariable(RenewVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }
}
