namespace OpModel.Benchmarks.Generation;

/// <summary>What generating costs for a large organisation, beside the least possible and beside a well-known generator.</summary>
internal static class GenerationComparison
{
    private const int Definitions = 1_000;
    private const int Edits = 11;

    /// <summary>Measures all projects in one run, edit by edit in turn, so that what slows the machine slows all of them.</summary>
    /// <returns>A line for each.</returns>
    public static IReadOnlyList<GenerationTimes> Run()
    {
        (string Name, Func<EditedProject> Create)[] contenders =
        [
            ("OpModel, 1,000 definitions in 1,000 files", () => EditedProject.WithOurs(SyntheticOrganization.Write(Definitions, definitionsPerFile: 1))),
            ("bare, 1,000 definitions in 1,000 files", () => EditedProject.WithBare(SyntheticOrganization.Write(Definitions, definitionsPerFile: 1))),
            ("OpModel, 1,000 definitions in 20 files", () => EditedProject.WithOurs(SyntheticOrganization.Write(Definitions, definitionsPerFile: 50))),
            ("bare, 1,000 definitions in 20 files", () => EditedProject.WithBare(SyntheticOrganization.Write(Definitions, definitionsPerFile: 50))),
            ("Mapperly, 1,000 mappers in 1,000 files", () => EditedProject.WithMapperly(SyntheticMappers.Write(Definitions))),
        ];

        // A first run also compiles the generator itself; a small project beforehand takes that out of the figures.
        foreach (var warmUp in new[]
        {
            EditedProject.WithOurs(SyntheticOrganization.Write(100, 1)),
            EditedProject.WithBare(SyntheticOrganization.Write(100, 1)),
            EditedProject.WithMapperly(SyntheticMappers.Write(100)),
        })
        {
            for (var edit = 0; edit < 5; edit++)
            {
                warmUp.Generate();
                warmUp.Edit();
            }
        }

        var projects = contenders.Select(contender => (contender.Name, Project: contender.Create(), Edits: new List<TimeSpan>())).ToList();
        var first = projects.Select(contender => contender.Project.Generate()).ToList();
        for (var edit = 0; edit < Edits; edit++)
        {
            foreach (var (_, project, times) in projects)
            {
                project.Edit();
                times.Add(project.Generate());
            }
        }

        return [.. projects.Select((contender, index) =>
            new GenerationTimes(contender.Name, contender.Project.GeneratedFiles, first[index], contender.Edits.Order().ElementAt(Edits / 2)))];
    }
}
