using System.CommandLine;
using OneOf;
using OpModel.Artifacts;
using OpModel.Files;
using OpModel.Tool.Input;

namespace OpModel.Tool.Artifacts;

/// <summary>The options that say how files are read, for the commands that read some.</summary>
internal sealed class ArtifactFiles
{
    private readonly Option<string> _kind = new("--kind", "-k")
    {
        Description = "Which artifact the files hold. [default: what a file's $schema comment or its name tells]",
        HelpName = "NAME",
    };

    private readonly Option<string[]> _model = new("--model", "-m")
    {
        Description = "The organisation, as opmodel check takes it, in which names of teams, people, roles and value streams are looked up; also several times.",
        HelpName = "PATH",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_kind);
        command.Add(_model);
    }

    /// <summary>Opens files.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="kinds">The artifacts that there are.</param>
    /// <param name="paths">The files.</param>
    /// <returns>The documents and how to validate them; or all that is wrong with the files and options.</returns>
    public OneOf<(IReadOnlyList<ArtifactDocument> Documents, ValidationSettings Settings), IReadOnlyList<InputProblem>> Open(
        ParseResult parsed, ArtifactKinds kinds, IReadOnlyList<string> paths)
    {
        List<InputProblem> problems = [];
        ArtifactType? kind = null;
        if (parsed.GetValue(_kind) is { } name)
        {
            ArtifactSource.Find(kinds, name).Switch(found => kind = found, problem => problems.Add(new("--kind", null, null, problem)));
        }

        OperatingModel? model = null;
        if (parsed.GetValue(_model) is { Length: > 0 } organization)
        {
            Model(organization).Switch(found => model = found, problems.AddRange);
        }

        List<ArtifactDocument> documents = [];
        if (problems.Count == 0)
        {
            foreach (var path in paths)
            {
                ArtifactDocument.Open(path, kinds, kind).Switch(documents.Add, problems.Add);
            }
        }

        return problems.Count > 0 ? problems : (documents, new ValidationSettings { Model = model });
    }

    /// <summary>Reads an organisation. One that cannot be read as a whole would make right names look wrong.</summary>
    private static OneOf<OperatingModel, IReadOnlyList<InputProblem>> Model(IReadOnlyList<string> paths)
    {
        if (!OrganizationInput.Read(paths).TryPickT0(out var input, out var problems))
        {
            return OneOf<OperatingModel, IReadOnlyList<InputProblem>>.FromT1(problems);
        }

        InputProblem[] unreadable = [.. input.FileProblems.Select(placed => TextInput.Named(placed.Path, placed.Problem))];
        return unreadable.Length > 0
            ? unreadable
            : OperatingModel.Create(input.Definitions).MapT1(errors => (IReadOnlyList<InputProblem>)[.. errors.Select(error => new InputProblem(string.Join(", ", paths), null, null, error.Message))]);
    }
}
