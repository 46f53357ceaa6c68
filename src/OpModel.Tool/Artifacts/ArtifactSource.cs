using System.CommandLine;
using OneOf;
using OpModel.Artifacts;

namespace OpModel.Tool.Artifacts;

/// <summary>The options that say which artifacts there are, for all commands that take one.</summary>
internal sealed class ArtifactSource(ToolConsole console)
{
    private readonly Option<string[]> _assemblies = new("--assembly", "-a")
    {
        Description = "A built assembly that defines artifacts of your own, whose code is run; also several times.",
        HelpName = "ASSEMBLY",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command) => command.Add(_assemblies);

    /// <summary>Does something with the artifacts that there are.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="use">What to do.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Use(ParseResult parsed, Func<ArtifactKinds, int> use) =>
        ArtifactKinds.Load(parsed.GetValue(_assemblies) ?? []).Match(use, problems => Refuse(problems));

    /// <summary>Does something with the artifact of a name.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="name">The name.</param>
    /// <param name="use">What to do.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Use(ParseResult parsed, string name, Func<ArtifactType, int> use) =>
        Use(parsed, kinds => Find(kinds, name).Match(use, Refuse));

    /// <summary>Finds the artifact of a name.</summary>
    /// <param name="kinds">The artifacts that there are.</param>
    /// <param name="name">The name.</param>
    /// <returns>The artifact, or what to write in place of the name.</returns>
    public static OneOf<ArtifactType, string> Find(ArtifactKinds kinds, string name) =>
        kinds.Find(name) is { } type ? type : $"there is no artifact \"{name}\"; {kinds.Mend(name)}";

    /// <summary>Tells what is wrong with inputs.</summary>
    /// <returns><see cref="ExitCode.WrongInput"/>.</returns>
    public int Refuse(IEnumerable<InputProblem> problems)
    {
        foreach (var problem in problems)
        {
            Refuse(problem.ToString());
        }

        return ExitCode.WrongInput;
    }

    private int Refuse(string problem)
    {
        console.Error.WriteLine($"opmodel: {problem}");
        return ExitCode.WrongInput;
    }
}
