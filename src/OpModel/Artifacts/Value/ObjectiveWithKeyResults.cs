using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>An objective in a set of <see cref="ObjectivesAndKeyResults"/>.</summary>
[ArtifactPart]
public sealed partial record ObjectiveWithKeyResults
{
    /// <summary>What is to be reached; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Name { get; init; }

    /// <summary>The objective above that it serves; up to 200 characters. Only those of the organisation serve none.</summary>
    [StringLength(200)]
    public string? Serves { get; init; }

    /// <summary>Who answers for it.</summary>
    public required PersonReference Owner { get; init; }

    /// <summary>What shows that it is reached: from one to five key results.</summary>
    [NotEmpty, Count(Max = 5), DistinctBy(nameof(MeasuredKeyResult.Measure))]
    public required ImmutableArray<MeasuredKeyResult> KeyResults { get; init; }

    partial void Validate(ref ValidationFindings findings)
    {
        foreach (var result in KeyResults.AsSpan())
        {
            if (result.Counts == ResultBasis.Value)
            {
                return;
            }
        }

        findings.Add("keyResults", $"no key result of \"{Name}\" counts value; add one that says what changes for users.");
    }
}
