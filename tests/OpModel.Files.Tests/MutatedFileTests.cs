using OpModel.Fuzz;

namespace OpModel.Files;

/// <summary>The first few thousand of the mutated files of which a million are read before a release.</summary>
public sealed class MutatedFileTests
{
    [Fact]
    public void Mutated_files_of_all_forms_are_read_without_an_exception_and_every_problem_has_its_place()
    {
        Campaign campaign = new(Cases: 3_000, Seed: 4);

        campaign.Run();

        Assert.Empty(campaign.Failures.Select(failure => $"{failure.File.Name}, case {failure.Case}: {failure.What}"));
        Assert.Equal(3_000, campaign.ByForm.Values.Sum());
        Assert.Superset(Seeds.All.Select(seed => seed.Form).ToHashSet(), campaign.ByForm.Keys.ToHashSet());
    }
}
