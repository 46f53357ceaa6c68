namespace OpModel.Benchmarks.Generation;

/// <summary>What generating costs for a large organisation, beside the least possible and beside a well-known generator.</summary>
internal static class GenerationComparison
{
    private const int Definitions = 1_000;
    private const int Edits = 9;

    /// <summary>Measures all projects in one run, edit by edit in turn, so that what slows the machine slows all of them.</summary>
    /// <returns>The times of each project, ours first.</returns>
    public static IReadOnlyList<GenerationTimes> Run()
    {
        WarmUp();
        var projects = new (string Name, EditedProject Project)[]
        {
            ("OpModel, 1,000 definitions in 1,000 files", EditedProject.WithOurs(SyntheticOrganization.Write(Definitions, definitionsPerFile: 1))),
            ("bare, 1,000 definitions in 1,000 files", EditedProject.WithBare(SyntheticOrganization.Write(Definitions, definitionsPerFile: 1))),
            ("OpModel, 1,000 definitions, a file per team", EditedProject.WithOurs(SyntheticOrganization.Write(Definitions, SyntheticOrganization.TeamWithPeople))),
            ("bare, 1,000 definitions, a file per team", EditedProject.WithBare(SyntheticOrganization.Write(Definitions, SyntheticOrganization.TeamWithPeople))),
            ("Mapperly, 1,000 mappers in 1,000 files", EditedProject.WithMapperly(SyntheticMappers.Write(Definitions))),
        };
        var first = projects.Select(entry => entry.Project.Generate()).ToList();
        var edits = projects.Select(_ => new List<TimeSpan>(Edits)).ToList();
        var rewritten = new int[projects.Length];
        for (var edit = 0; edit < Edits; edit++)
        {
            for (var index = 0; index < projects.Length; index++)
            {
                var project = projects[index].Project;
                project.Edit();
                edits[index].Add(project.Generate());
                rewritten[index] += project.FilesWrittenByLastRun;
            }
        }

        return [.. projects.Select((entry, index) =>
            new GenerationTimes(entry.Name, entry.Project.GeneratedFiles, rewritten[index], first[index], edits[index].Order().ElementAt(Edits / 2)))];
    }

    /// <summary>Runs each generator until its code is compiled, which would otherwise be in the figures.</summary>
    private static void WarmUp()
    {
        foreach (var project in new[]
        {
            EditedProject.WithOurs(SyntheticOrganization.Write(100, definitionsPerFile: 1)),
            EditedProject.WithBare(SyntheticOrganization.Write(100, definitionsPerFile: 1)),
            EditedProject.WithMapperly(SyntheticMappers.Write(50)),
        })
        {
            for (var edit = 0; edit < 30; edit++)
            {
                project.Generate();
                project.Edit();
            }
        }
    }
}
