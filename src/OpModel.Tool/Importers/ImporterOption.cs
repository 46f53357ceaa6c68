using System.CommandLine;

namespace OpModel.Tool.Importers;

/// <summary>The option that names importers of the user's own.</summary>
internal static class ImporterOption
{
    public static Option<string[]> Create() => new("--importer")
    {
        Description = "An assembly with importers for a form of your own, which are run, and asked before ours; also several times.",
        HelpName = "ASSEMBLY",
    };
}
