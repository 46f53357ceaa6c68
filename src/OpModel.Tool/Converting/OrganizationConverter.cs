using OpModel.Files;
using OpModel.Tool.Importers;
using OpModel.Tool.Input;

namespace OpModel.Tool.Converting;

/// <summary>Does what a command line asks for: reads the organisation, and writes it in another form.</summary>
internal sealed class OrganizationConverter(ConvertRequest request, ToolConsole console)
{
    /// <summary>How much of what could not be said is told one by one.</summary>
    private const int MostNotes = 20;

    /// <summary>Runs to the end, or to the first input that is wrong.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run()
    {
        if (!ImporterAssembly.LoadAll(request.Importers).TryPickT0(out var importers, out var problems)
            || !OrganizationInput.Read(request.Paths, baseline: null, importers).TryPickT0(out var input, out problems))
        {
            return Refuse(problems);
        }

        InputReport.Tell(input, console);
        if (input.FileProblems.Count > 0)
        {
            InputReport.TellProblems(input, console);
            console.Error.WriteLine("opmodel: nothing was written; mend the files first, since what cannot be read would be missing.");
            return ExitCode.WrongInput;
        }

        if (ElementsOfOneClass.In(input.Definitions) is { Count: > 0 } contradictions)
        {
            Tell(contradictions);
            console.Error.WriteLine("opmodel: nothing was written; mend these first, since one of each two would be missing.");
            return ExitCode.WrongInput;
        }

        if (!request.IsFolder)
        {
            if (ResultFile.OverwritesOneOf(request.Output, [.. request.Paths, .. input.Files, .. request.Importers]) is { } overwriting)
            {
                return Refuse([overwriting]);
            }

            var written = request.To.WriteFile(input.Definitions, request);
            return request.Output is { } path ? Write([new(path, written.Text)], written.NotCarried) : Print(written);
        }

        var folder = request.To.WriteFolder(input.Definitions, request);
        return MakeFolder(request.Output!, [.. folder.Files.Select(file => file.Key)]) is { } problem
            ? Refuse([problem])
            : Write(folder.Files.Select(file => new KeyValuePair<string, string>(Path.Combine(request.Output!, file.Key), file.Value)), folder.NotCarried);
    }

    /// <summary>Makes sure that there is a folder, in which nothing stands that would be read as a part of what is written.</summary>
    private static InputProblem? MakeFolder(string folder, IReadOnlyList<string> files)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var left = OrganizationFolder.MayState(files.FirstOrDefault("")) ? OrganizationFolder.FilesIn(folder).FirstOrDefault(file => !files.Contains(Path.GetRelativePath(folder, file))) : null;
            return left is null ? null : new(left, null, null, "this file is no part of what would be written, and would be read together with it; move it away, or name another folder.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(folder, null, null, $"the folder cannot be written to: {e.Message}");
        }
    }

    private int Print(WrittenText written)
    {
        Tell(written.NotCarried);
        console.Out.Write(written.Text);
        return ExitCode.Done;
    }

    /// <summary>Writes all files beside their places, and lets them take these when all of them are there.</summary>
    private int Write(IEnumerable<KeyValuePair<string, string>> files, IReadOnlyList<NotCarried> notCarried)
    {
        List<ResultFile> results = [];
        try
        {
            foreach (var (path, text) in files)
            {
                if (!ResultFile.Create(path).TryPickT0(out var result, out var problem))
                {
                    return Refuse([problem]);
                }

                results.Add(result);
                using StreamWriter writer = new(result.Stream, leaveOpen: true);
                writer.Write(text);
            }

            Tell(notCarried);
            results.ForEach(result => result.Keep());
            return ExitCode.Done;
        }
        finally
        {
            results.ForEach(result => result.Dispose());
        }
    }

    private void Tell(IReadOnlyList<NotCarried> notCarried) =>
        Tell([.. notCarried.Select(note => $"{(note.Element.Origin is FileOrigin origin ? $"{origin}: " : "")}note: {note.Message}")]);

    private void Tell(IReadOnlyList<string> lines)
    {
        foreach (var line in lines.Take(MostNotes))
        {
            console.Error.WriteLine($"opmodel: {line}");
        }

        if (lines.Count > MostNotes)
        {
            console.Error.WriteLine($"opmodel: note: {lines.Count - MostNotes:N0} more like these");
        }
    }

    private int Refuse(IEnumerable<InputProblem> problems)
    {
        foreach (var problem in problems)
        {
            console.Error.WriteLine($"opmodel: {problem}");
        }

        return ExitCode.WrongInput;
    }
}
